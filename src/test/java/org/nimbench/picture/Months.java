package org.nimbench.picture;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.nimbench.kernel.DataVersion;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Stamp;
import org.nimbench.study.Evidence;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.study.Result;
import org.nimbench.study.Telling;
import org.nimbench.study.TrendEvent;
import org.nimbench.temporal.ControlLimits;
import org.nimbench.temporal.MonthlySeries;
import org.nimbench.temporal.Signal;

/** Invented monthly series with what a chart must cope with. */
final class Months {
  private Months() {}

  /** Fifty-three months like a force's: gaps of one, three and ten months, the last incomplete. */
  static MonthlySeries gappy() {
    SplittableRandom random = new SplittableRandom(8);
    int n = 53;
    int[] counts = new int[n];
    boolean[] covered = new boolean[n];
    boolean[] complete = new boolean[n];
    Arrays.fill(covered, true);
    Arrays.fill(complete, true);
    for (int i = 0; i < n; i++) {
      double season = 28 * Math.cos(2 * Math.PI * (i - 4) / 12.0);
      counts[i] = (int) (296 + season + random.nextDouble() * 50 - 25 - (i > 40 ? 45 : 0));
    }
    counts[44] = 412;
    counts[45] = 405;
    covered[13] = false;
    for (int i = 29; i < 32; i++) {
      covered[i] = false;
    }
    complete[n - 1] = false;
    counts[n - 1] = 131;
    return new MonthlySeries(YearMonth.of(2020, 8), counts, covered, complete);
  }

  /** Three full years that end in a run below the average. */
  static MonthlySeries calm() {
    int[] counts = {
      36, 28, 33, 39, 29, 35, 41, 33, 44, 38, 29, 35, 29, 34, 31, 25, 38, 37, 44, 37, 32, 40, 29,
      27, 21, 26, 24, 18, 22, 27, 30, 28, 25, 26, 31, 29
    };
    boolean[] all = new boolean[counts.length];
    Arrays.fill(all, true);
    return new MonthlySeries(YearMonth.of(2022, 10), counts, all, all.clone());
  }

  static ControlLimits limits(MonthlySeries series, int months) {
    double sum = 0;
    double moving = 0;
    int n = 0;
    int pairs = 0;
    int last = 0;
    for (int i = 0; i < series.length() && n < months; i++) {
      if (series.covered()[i]) {
        sum += series.counts()[i];
        n++;
        last = i;
        if (i > 0 && series.covered()[i - 1]) {
          moving += Math.abs(series.counts()[i] - series.counts()[i - 1]);
          pairs++;
        }
      }
    }
    double centre = sum / n;
    double range = moving / pairs;
    return new ControlLimits(
        centre,
        Math.max(0, centre - 2.66 * range),
        centre + 2.66 * range,
        range,
        series.first(),
        series.month(last),
        n);
  }

  /** Months beyond a limit and runs of eight. */
  static List<Signal> signals(MonthlySeries series, ControlLimits limits) {
    List<Signal> signals = new ArrayList<>();
    int above = 0;
    int below = 0;
    for (int i = 0; i < series.length(); i++) {
      if (!series.covered()[i] || !series.complete()[i]) {
        above = 0;
        below = 0;
        continue;
      }
      double value = series.counts()[i];
      if (value > limits.upper() || value < limits.lower()) {
        signals.add(new Signal(i, Signal.Rule.BEYOND_LIMIT, value > limits.upper()));
      }
      above = value > limits.centre() ? above + 1 : 0;
      below = value < limits.centre() ? below + 1 : 0;
      if (above >= 8 || below >= 8) {
        signals.add(new Signal(i, Signal.Rule.RUN_OF_EIGHT, above >= 8));
      }
    }
    return signals;
  }

  static double[] rolling(MonthlySeries series) {
    double[] rolling = new double[series.length()];
    for (int i = 0; i < rolling.length; i++) {
      rolling[i] = i < 11 ? Double.NaN : 0;
      for (int k = Math.max(0, i - 11); k <= i; k++) {
        boolean counts = series.covered()[k] && series.complete()[k];
        rolling[i] += counts ? series.counts()[k] : Double.NaN;
      }
    }
    return rolling;
  }

  static double[] yearBefore(MonthlySeries series) {
    double[] before = new double[series.length()];
    for (int i = 0; i < before.length; i++) {
      before[i] = i < 12 || !series.covered()[i - 12] ? Double.NaN : series.counts()[i - 12];
    }
    return before;
  }

  static Evidence control(MonthlySeries series, int baseline) {
    ControlLimits limits = limits(series, baseline);
    return evidence(
        new Result.Trend(
            "control",
            series,
            rolling(series),
            yearBefore(series),
            limits,
            signals(series, limits)));
  }

  static Evidence kind(String kind, MonthlySeries series) {
    return evidence(
        new Result.Trend(kind, series, rolling(series), yearBefore(series), null, List.of()));
  }

  /** The months of {@link #calm} with a break after six, a note, a re-base and an operation. */
  static Evidence written() {
    MonthlySeries series = calm();
    List<TrendEvent> events =
        List.of(
            new TrendEvent(
                LocalDate.of(2023, 4, 1), true, "Counting rule changed", TrendEvent.Kind.BREAK),
            new TrendEvent(LocalDate.of(2023, 12, 1), false, "Two gangs", TrendEvent.Kind.NOTE),
            new TrendEvent(
                LocalDate.of(2025, 6, 2), true, "Op Lantern", TrendEvent.Kind.OPERATION));
    ControlLimits limits = limits(series.part(6, series.length()), 18);
    return evidence(
        new Result.Trend(
            "control",
            series,
            rolling(series),
            yearBefore(series),
            limits,
            List.of(),
            events,
            new double[0]));
  }

  /** A season. */
  static Evidence season() {
    double[] season = {1.1, 1.0, 0.94, 0.9, 0.86, 0.84, 0.85, 0.9, 1.0, 1.12, 1.2, 1.29};
    return evidence(
        new Result.Trend(
            "seasonal",
            calm(),
            rolling(calm()),
            yearBefore(calm()),
            null,
            List.of(),
            List.of(),
            season));
  }

  private static Evidence evidence(Result.Trend result) {
    Filter filter = Filter.all(SetKey.POLICE_CRIME).withTypes(List.of("burglary"));
    Stamp stamp =
        new Stamp(
            "Wendshire Police, recorded crime (set 2)",
            LocalDate.of(2025, 10, 14),
            SetKey.POLICE_CRIME,
            filter.inWords(),
            "XmR chart, limits mean ± 2.66 × mean moving range",
            Map.of("baseline", "24 months"),
            1230,
            1200,
            1230,
            Map.of(),
            List.of(new DataVersion("set:police-crime", 3)),
            "0.1.0",
            null,
            LocalDate.of(2025, 11, 4));
    Telling telling =
        new Telling(
            "Burglary, Northvale, Aug 2020 – Dec 2024",
            "Burglary has been below average for eight months running",
            "Recorded burglary per month, Northvale",
            "Line chart of monthly burglaries with their usual range.",
            List.of(),
            List.of());
    return new Evidence(
        "e8",
        new Recipe("trend.control", filter, new PeriodRule.Always(), Map.of(), null),
        null,
        result,
        stamp,
        telling);
  }
}
