package org.nimbench.ui.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;
import org.nimbench.measures.CountChange;
import org.nimbench.measures.Reading;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.study.TrendEvent;
import org.nimbench.temporal.MonthlySeries;
import org.nimbench.temporal.TotalRange;

/**
 * Is a change real? Two totals of equal length, and how their difference is to be read.
 *
 * @param title what is compared, such as {@code Year on year}
 * @param change the two totals; null where the data cannot carry the comparison
 * @param reading in the five words; null without a change
 * @param range what totals like the first would usually be; null without a change
 * @param words what is compared with what, or the reason why nothing is
 */
public record Finding(
    String title,
    @Nullable CountChange change,
    @Nullable Reading reading,
    @Nullable TotalRange range,
    String words) {
  private static final int YEAR = 12;

  /** Fewer months than these after a start are too soon; eight in a row would be a signal. */
  private static final int SOON = 8;

  /** Twelve months against the twelve before, and the months since the last operation began. */
  static List<Finding> of(Result.Trend trend) {
    List<Finding> findings = new ArrayList<>();
    findings.add(yearOnYear(trend));
    trend.events().stream()
        .filter(event -> event.kind() == TrendEvent.Kind.OPERATION)
        .reduce((before, after) -> after)
        .ifPresent(event -> findings.add(since(trend, event)));
    return List.copyOf(findings);
  }

  private static Finding yearOnYear(Result.Trend trend) {
    String title = Words.text("ui.finding.year");
    int last = trend.series().lastComplete();
    CountChange change = last + 1 < YEAR ? null : compare(trend, last - YEAR + 1, last);
    if (change == null) {
      return new Finding(title, null, null, null, Words.text("ui.finding.year.none"));
    }
    String words =
        Words.text("ui.finding.year.words", Figures.shortMonth(trend.series().month(last)));
    return new Finding(title, change, change.reading(), range(trend, change, YEAR), words);
  }

  private static Finding since(Result.Trend trend, TrendEvent event) {
    String title = Words.text("ui.finding.since", event.words());
    MonthlySeries series = trend.series();
    int last = series.lastComplete();
    int from = (int) series.first().until(event.month(), java.time.temporal.ChronoUnit.MONTHS);
    CountChange change = from > last ? null : compare(trend, from, last);
    if (change == null) {
      return new Finding(title, null, null, null, Words.text("ui.finding.since.none"));
    }
    int months = last - from + 1;
    boolean isSoon = change.reading() == Reading.USUAL && months < SOON;
    String words =
        Words.text(
            "ui.finding.since.words",
            Period.ofMonths(series.month(from), series.month(last)).inWords());
    return new Finding(
        title,
        change,
        isSoon ? Reading.TOO_SOON : change.reading(),
        range(trend, change, months),
        isSoon ? words + " " + Words.text("ui.finding.soon", months, SOON) : words);
  }

  /** Months against the same months a year before; null where one is missing or not alike. */
  private static @Nullable CountChange compare(Result.Trend trend, int from, int last) {
    long after = 0;
    double before = 0;
    for (int i = from; i <= last; i++) {
      boolean isKnown = trend.series().covered()[i] && trend.series().complete()[i];
      after += trend.series().counts()[i];
      before += isKnown ? trend.lastYear()[i] : Double.NaN;
    }
    return Double.isNaN(before) ? null : new CountChange(Math.round(before), after);
  }

  private static TotalRange range(Result.Trend trend, CountChange change, int months) {
    return TotalRange.around(trend.series(), trend.judgedFrom(), change.before(), months);
  }

  /** The difference with its sign, and per cent where the base carries it. */
  String difference() {
    CountChange known = change;
    if (known == null) {
      return "";
    }
    OptionalDouble share = known.share();
    String count = Figures.signedCount(known.difference());
    return share.isPresent()
        ? Words.text("ui.finding.difference", count, Figures.signedPercent(share.getAsDouble(), 0))
        : Words.text("ui.finding.difference.small", count);
  }

  /** What the total would usually be, and what that rests on; empty without a change. */
  String usual() {
    TotalRange known = range;
    if (known == null) {
      return "";
    }
    String lower = Figures.decimal(known.lower(), 0);
    String upper = Figures.decimal(known.upper(), 0);
    return known.isFromSeries()
        ? Words.text("ui.finding.usual.series", lower, upper)
        : Words.text("ui.finding.usual.chance", lower, upper);
  }

  /** What was found, in one or two sentences with numbers. */
  static String sentence(Evidence evidence, List<Finding> findings) {
    Finding year = findings.isEmpty() ? null : findings.get(0);
    if (year == null || year.change() == null || year.reading() == null) {
      return evidence.telling().finding() + ".";
    }
    Result.Trend trend = (Result.Trend) evidence.result();
    int last = trend.series().lastComplete();
    return Words.text(
        "ui.finding.sentence",
        evidence.telling().finding(),
        Figures.count(year.change().before()),
        Figures.count(year.change().after()),
        year.difference(),
        Figures.longMonth(trend.series().month(last)),
        Figures.decimal(year.change().z(), 1),
        year.reading().words());
  }
}
