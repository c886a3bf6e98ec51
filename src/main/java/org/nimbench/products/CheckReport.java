package org.nimbench.products;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a product still lacks.
 *
 * @param missing sections that need the analyst
 * @param unresolved names in double braces that mean nothing; they are printed as written
 * @param broken claims that no longer hold: re-read these sentences
 * @param stale ids of evidence whose data has changed since or that could not follow; refresh them
 * @param behind evidence id → why it could not follow when the product moved
 * @param frozen evidence id → its label; these are as they are on purpose
 * @param notes what is good to know and makes nothing incomplete, such as evidence that cannot be
 *     made yet
 */
public record CheckReport(
    List<Missing> missing,
    List<Unresolved> unresolved,
    List<BrokenClaim> broken,
    List<String> stale,
    Map<String, String> behind,
    Map<String, String> frozen,
    List<Missing> notes) {

  public CheckReport {
    missing = List.copyOf(missing);
    unresolved = List.copyOf(unresolved);
    broken = List.copyOf(broken);
    stale = List.copyOf(stale);
    behind = Collections.unmodifiableMap(new LinkedHashMap<>(behind));
    frozen = Collections.unmodifiableMap(new LinkedHashMap<>(frozen));
    notes = List.copyOf(notes);
  }

  /** The same with more that is missing. */
  CheckReport withMissing(List<Missing> more) {
    List<Missing> all = new ArrayList<>(missing);
    all.addAll(more);
    return new CheckReport(all, unresolved, broken, stale, behind, frozen, notes);
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
