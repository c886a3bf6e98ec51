package org.nimbench.study;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nimbench.temporal.MonthlySeries;

/** Where a series is cut by what the analyst wrote on it. */
final class TrendBreaks {
  private static final int YEAR = 12;

  private TrendBreaks() {}

  /** The first whole month after the last break or re-base; null without one. */
  static @Nullable YearMonth judged(List<TrendEvent> events) {
    return last(
        events,
        event -> event.kind() == TrendEvent.Kind.BREAK || event.kind() == TrendEvent.Kind.REBASE);
  }

  /** The first whole month after the last break; null without one. */
  static @Nullable YearMonth alike(List<TrendEvent> events) {
    return last(events, event -> event.kind() == TrendEvent.Kind.BREAK);
  }

  private static @Nullable YearMonth last(List<TrendEvent> events, Predicate<TrendEvent> counts) {
    return events.stream()
        .filter(counts)
        .map(TrendEvent::firstWholeMonth)
        .reduce((before, after) -> after)
        .orElse(null);
  }

  /** The place of a month in a series, from 0 up to its length; 0 for null. */
  static int place(MonthlySeries series, @Nullable YearMonth month) {
    if (month == null) {
      return 0;
    }
    long place = series.first().until(month, ChronoUnit.MONTHS);
    return (int) Math.max(0, Math.min(series.length(), place));
  }

  /** Blanks each sum of twelve months that lie on both sides of a break. */
  static void cutSums(double[] rolling, MonthlySeries series, List<TrendEvent> events) {
    cut(rolling, series, events, YEAR - 1);
  }

  /** Blanks each count of a year before that lies on the other side of a break. */
  static void cutYears(double[] lastYear, MonthlySeries series, List<TrendEvent> events) {
    cut(lastYear, series, events, YEAR);
  }

  private static void cut(
      double[] values, MonthlySeries series, List<TrendEvent> events, int reach) {
    for (TrendEvent event : events) {
      int from = (int) series.first().until(event.firstWholeMonth(), ChronoUnit.MONTHS);
      if (event.kind() == TrendEvent.Kind.BREAK && from > 0 && from < values.length) {
        Arrays.fill(values, from, Math.min(values.length, from + reach), Double.NaN);
      }
    }
  }
}
