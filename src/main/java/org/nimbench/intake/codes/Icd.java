package org.nimbench.intake.codes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nimbench.kernel.CodeTables;

/**
 * A clinical code of the WHO's ICD-10 as hospitals send it, with or without its dot.
 *
 * @param block the first three characters, such as {@code X99}
 * @param fourth the fourth character; empty without one
 */
public record Icd(String block, String fourth) {
  private static final Pattern FORM = Pattern.compile("([A-Z]\\d{2})\\.?([0-9X]?)");
  private static final Pattern PRESCRIBED = Pattern.compile("X8[5-9]|X9\\d|Y0\\d|F1\\d|T51|Y9[01]");
  private static final Pattern ASSAULT = Pattern.compile("X8[5-9]|X9\\d|Y0\\d");

  /** A code; empty if the text is none. */
  public static Optional<Icd> parse(String text) {
    Matcher matcher = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
    return matcher.matches()
        ? Optional.of(new Icd(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }

  /** Whether the regulations ask for admissions with it: X85–Y09, F10–F19, T51, Y90, Y91. */
  public boolean isPrescribed() {
    return PRESCRIBED.matcher(block).matches();
  }

  /** Whether it is evidence of alcohol: it lets an admission for anything else into the set. */
  public boolean isAlcoholEvidence() {
    return block.equals("Y90") || block.equals("Y91");
  }

  /**
   * The code under which an admission belongs to set 9: the first prescribed one that says why,
   * else evidence of alcohol; empty where the admission does not belong to the set.
   *
   * @param codes of one admission, the main one first
   */
  public static Optional<Icd> ofAdmission(List<Icd> codes) {
    Optional<Icd> reason =
        codes.stream().filter(c -> c.isPrescribed() && !c.isAlcoholEvidence()).findFirst();
    return reason.isPresent() ? reason : codes.stream().filter(Icd::isAlcoholEvidence).findFirst();
  }

  /**
   * What the fourth character says, in our own words: of most assaults the place, of neglect and
   * maltreatment by whom. Empty where there is no fourth character or it says nothing known.
   */
  public String fourthInWords() {
    String codes = fourthCodes();
    for (Map<String, String> row : CodeTables.rows("icd-fourth")) {
      if (codes.equals(row.get("codes")) && fourth.equals(row.get("character"))) {
        return row.getOrDefault("label", "");
      }
    }
    return "";
  }

  private String fourthCodes() {
    if (block.equals("Y06") || block.equals("Y07")) {
      return "by-whom";
    }
    if (ASSAULT.matcher(block).matches()) {
      return "place";
    }
    return block.startsWith("F1") ? "substance" : block;
  }
}
