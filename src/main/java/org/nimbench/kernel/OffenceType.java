package org.nimbench.kernel;

import java.util.Locale;
import java.util.Set;

/**
 * One category of an information set: a type of recorded crime, a kind of incident, a fire item, a
 * reason, a clinical block.
 *
 * @param number its place in {@link OffenceTypes#all()}
 * @param set the set its records are in
 * @param code unique within its set, such as {@code burglary} or {@code 28E}; what the command line
 *     takes
 * @param label its words, such as {@code Burglary}
 * @param group what it belongs to; of police.uk types {@code all-crime} or {@code asb}, which are
 *     never added together
 * @param subgroup what it belongs to more closely; empty where groups have no parts
 * @param unit what several of them are called in running text, such as {@code burglaries}
 * @param words every word in {@link #slug} form that means it: its code, its label, its groups, its
 *     class of 2007, its police.uk type
 */
public record OffenceType(
    int number,
    SetKey set,
    String code,
    String label,
    String group,
    String subgroup,
    String unit,
    Set<String> words) {
  /** The group of a type that police.uk publishes. */
  static final String PUBLISHED = "all-crime";

  public OffenceType {
    words = Set.copyOf(words);
  }

  /** Whether it is a type that police.uk publishes, rather than a category of a supplied set. */
  public boolean isPoliceUk() {
    return set.equals(SetKey.POLICE_CRIME)
        && (group.equals(PUBLISHED) || group.equals(OffenceTypes.ASB));
  }

  /**
   * What a workspace knows it by, unique over all sets: {@code burglary}, {@code police-crime/28E}.
   */
  public String key() {
    return isPoliceUk() ? code : set.key() + "/" + code;
  }

  /** Its words in a table of categories; with its code where the code is a Home Office class. */
  public String labelInTables() {
    boolean isClass = set.equals(SetKey.POLICE_CRIME) && Character.isDigit(code.charAt(0));
    return isClass ? code + " " + label : label;
  }

  /** Words in the form in which they are compared: {@code Violence with injury} as one word. */
  static String slug(String words) {
    return words
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
