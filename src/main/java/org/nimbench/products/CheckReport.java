package org.nimbench.products;

import java.util.List;

/**
 * What a product still lacks.
 *
 * @param missing sections that need the analyst
 * @param unresolved names in double braces that mean nothing; they are printed as written
 * @param broken claims that no longer hold: re-read these sentences
 * @param stale ids of evidence whose data has changed since; refresh them
 */
public record CheckReport(
    List<Missing> missing,
    List<Unresolved> unresolved,
    List<BrokenClaim> broken,
    List<String> stale) {

  public CheckReport {
    missing = List.copyOf(missing);
    unresolved = List.copyOf(unresolved);
    broken = List.copyOf(broken);
    stale = List.copyOf(stale);
  }

  /** Whether nothing is missing, everything resolves and every claim holds. */
  public boolean isComplete() {
    return missing.isEmpty() && unresolved.isEmpty() && broken.isEmpty();
  }

  /**
   * A section that needs the analyst.
   *
   * @param section its key
   * @param statutory the letter of the prescribed content it answers; empty for none
   * @param why what is missing and what to write, in words
   */
  public record Missing(String section, String statutory, String why) {}

  /**
   * A name that means nothing.
   *
   * @param written as it stands in the text, with its braces
   */
  public record Unresolved(String section, String written) {}

  /**
   * A claim that no longer holds.
   *
   * @param claim the comparison
   * @param sentence the words before it
   */
  public record BrokenClaim(String section, String claim, String sentence) {}
}
