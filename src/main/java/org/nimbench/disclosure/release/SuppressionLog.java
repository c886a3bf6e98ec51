package org.nimbench.disclosure.release;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a release hides and why. It holds no hidden number; it does say which cells are small, so it
 * stays in the office.
 *
 * @param release the release
 * @param forWhom who reads it
 * @param day when
 * @param lines one for each hidden cell, in the order of the tables
 * @param secrets counts that stand in no table of this release, that together with earlier releases
 *     could be worked out, and that no hiding can protect any more
 * @param wholeGroups shown cells that hold everything of their total, so that readers know of
 *     everyone in the total what the cell says; a warning
 * @param setAside earlier releases whose numbers no longer fit because the data were revised
 */
public record SuppressionLog(
    String release,
    ReleaseClass forWhom,
    LocalDate day,
    List<Line> lines,
    List<CellKey> secrets,
    List<CellKey> wholeGroups,
    List<String> setAside) {
  /** The format of {@link #json}. */
  public static final String FORMAT = "nimbench.suppression/1";

  public SuppressionLog {
    lines = List.copyOf(lines);
    secrets = List.copyOf(secrets);
    wholeGroups = List.copyOf(wholeGroups);
    setAside = List.copyOf(setAside);
  }

  /**
   * A hidden cell.
   *
   * @param key the cell
   * @param reason why it is hidden
   * @param protects the first cell that could be worked out without it; null unless it protects one
   * @param threshold how many whole numbers it must be able to be
   * @param interval what readers can work out of it
   * @param proved false only for a small or sensitive cell that earlier releases already gave away,
   *     so that its interval is too narrow; a cell that is hidden to protect another is no secret
   */
  public record Line(
      CellKey key,
      Reason reason,
      @Nullable CellKey protects,
      int threshold,
      Interval interval,
      boolean proved) {
    /** Why, and what readers can work out, in words. */
    public String inWords() {
      return LogText.of(this);
    }
  }

  /** Whether readers can work out no small count, or none that they did not know before. */
  public boolean isProved() {
    return secrets.isEmpty() && lines.stream().allMatch(Line::proved);
  }

  /** The same, warning of some cells only. */
  public SuppressionLog withGroups(Predicate<CellKey> some) {
    return new SuppressionLog(
        release,
        forWhom,
        day,
        lines,
        secrets,
        wholeGroups.stream().filter(some).toList(),
        setAside);
  }

  /** As {@code nimbench.suppression/1}. */
  public String json() {
    return LogJson.of(this);
  }

  /** Sentences for the analyst: how many are hidden and why, then warnings. */
  public List<String> inWords() {
    return LogText.of(this);
  }
}
