package org.nimbench.temporal;

import java.time.YearMonth;

/**
 * The usual range of a monthly count, from a baseline and then frozen.
 *
 * @param centre mean of the baseline months
 * @param lower centre − 2.66 × mean moving range, not below 0
 * @param upper centre + 2.66 × mean moving range
 * @param meanMovingRange mean absolute difference of months next to each other in the baseline
 * @param baselineFirst first month of the baseline
 * @param baselineLast last month of the baseline
 * @param baselineMonths covered months in it; below 12 the limits are weak
 */
public record ControlLimits(
    double centre,
    double lower,
    double upper,
    double meanMovingRange,
    YearMonth baselineFirst,
    YearMonth baselineLast,
    int baselineMonths) {}
