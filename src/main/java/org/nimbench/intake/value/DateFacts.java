package org.nimbench.intake.value;

/**
 * What a column of dates holds.
 *
 * @param seen cells that are not empty
 * @param unreadable cells that are no date
 * @param bothWays dates that could be day first or month first
 * @param dayFirst dates that can only be day first
 * @param monthFirst dates that can only be month first
 * @param typed cells the file itself, or their form, marks as a date
 * @param zoned dates that say their distance from UTC
 * @param months months without a day
 * @param timed dates with a time of day
 */
public record DateFacts(
    long seen,
    long unreadable,
    long bothWays,
    long dayFirst,
    long monthFirst,
    long typed,
    long zoned,
    long months,
    long timed) {}
