package org.nimbench.intake.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A canonical column of a set.
 *
 * @param key its name in mappings and in the workspace, such as {@code date_from}
 * @param role how its cells are understood
 * @param need whether a file without it can be taken
 * @param longest how long a cell may be
 * @param codes the code table its cells are looked up in; null without one
 * @param synonyms headings that mean it, in the form {@link Headings#plain} gives them
 */
public record FormColumn(
    String key, Role role, Need need, int longest, @Nullable String codes, List<String> synonyms) {

  private static final int SHORTEST_BEGINNING = 6;

  /** How much a set needs a column. */
  public enum Need {
    /** Without it the file is not of this set. */
    REQUIRED,
    /** The regulations ask for it when held: its absence is said. */
    WANTED,
    /** Kept when it is there. */
    OPTIONAL
  }

  public FormColumn {
    synonyms = List.copyOf(synonyms);
  }

  /** Whether a heading in plain form is its key or one of its synonyms. */
  boolean isCalled(String plain) {
    return synonyms.contains(plain) || Headings.plain(key).equals(plain);
  }

  /**
   * Whether a heading in plain form begins with one of its synonyms and a space. Short synonyms
   * ({@code x}, {@code date}, {@code long}) count only whole: {@code date of birth} is no date.
   */
  boolean isBegunBy(String plain) {
    return synonyms.stream()
        .anyMatch(s -> s.length() >= SHORTEST_BEGINNING && plain.startsWith(s + " "));
  }
}
