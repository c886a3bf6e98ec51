package org.nimbench.store;

import java.time.LocalDate;
import org.nimbench.kernel.SetKey;

/**
 * How well the live records of a set are known.
 *
 * @param set the set
 * @param records how many
 * @param located those with coordinates
 * @param timed those with a time of day
 * @param recorded those that say when they were recorded
 * @param late those of {@code recorded} that were recorded more than {@link #LATE_DAYS} days after
 *     their last day
 * @param unmapped those whose category no code table knows
 * @param snapped those of {@code located} whose point stands for others around it
 * @param first the earliest first day
 * @param last the latest last day
 */
public record QualityCounts(
    SetKey set,
    long records,
    long located,
    long timed,
    long recorded,
    long late,
    long unmapped,
    long snapped,
    LocalDate first,
    LocalDate last) {
  /** Four weeks: what comes later has missed the month's figures. */
  public static final int LATE_DAYS = 28;

  /**
   * Per cent located below which a map shows only a part: the line of the Audit Commission and of
   * published studies of hit rates.
   */
  public static final int LEAST_LOCATED = 85;

  /** Whether so few are located that a map shows only a part; never where none can be. */
  public boolean isBadlyLocated() {
    return located > 0 && 100 * located < LEAST_LOCATED * records;
  }
}
