package org.nimbench.presentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;
import org.nimbench.measures.CountChange;
import org.nimbench.measures.Reading;
import org.nimbench.products.EvidenceValues;
import org.nimbench.products.Value;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.temporal.MonthlySeries;

/** The three facts that stand beside a figure, from its own values and those of its months. */
final class PageFacts {
  private static final int MOST = 3;
  private static final int YEAR = 12;

  private PageFacts() {}

  static List<Fact> of(Evidence evidence, @Nullable Evidence trend) {
    List<Fact> facts = new ArrayList<>();
    Evidence months = evidence.result() instanceof Result.Trend ? evidence : trend;
    if (months != null) {
      yearOnYear(evidence, (Result.Trend) months.result()).ifPresent(facts::add);
    }
    hotspot(evidence).ifPresent(facts::add);
    if (months != null && !isOneMonth(evidence.period())) {
      highest(evidence, (Result.Trend) months.result()).ifPresent(facts::add);
    }
    if (facts.size() < MOST) {
      facts.add(used(evidence));
    }
    return facts.subList(0, Math.min(MOST, facts.size()));
  }

  /** One month is its own fullest. */
  private static boolean isOneMonth(@Nullable Period period) {
    return period != null && period.isWholeMonths() && period.months().size() == 1;
  }

  /** The period against the same months a year before; none where a month of either is a gap. */
  private static Optional<Fact> yearOnYear(Evidence evidence, Result.Trend trend) {
    MonthlySeries series = trend.series();
    Period period = compared(evidence.period(), series);
    if (!period.isWholeMonths()) {
      return Optional.empty();
    }
    long after = sum(series, period);
    long before = before(trend, period);
    if (after < 0 || before < 0) {
      return Optional.empty();
    }
    // As many months: a leap day is no reason to print another percentage than the counts give.
    CountChange change = new CountChange(before, after);
    String percent =
        change.share().isPresent()
            ? percent(change.share().getAsDouble(), change.difference() != 0)
            : Figures.signedCount(change.difference());
    return Optional.of(
        new Fact(
            Words.text("presentation.fact.from-to", Figures.count(before), Figures.count(after)),
            Words.text("presentation.fact.year", percent),
            reading(change),
            least(before, after)));
  }

  /** A change that is one never reads 0%. */
  private static String percent(double share, boolean isChange) {
    boolean roundsAway = isChange && Math.abs(share) < 0.005;
    return Figures.signedPercent(share, roundsAway ? 1 : 0);
  }

  /** The period itself, or of more than a year its last. */
  private static Period compared(@Nullable Period period, MonthlySeries series) {
    if (period == null) {
      return lastYear(series);
    }
    return period.months().size() > YEAR ? period.lastMonths(YEAR) : period;
  }

  /** The twelve months that end with the last complete one. */
  private static Period lastYear(MonthlySeries series) {
    int last = series.length() - 1;
    while (last > 0 && !(series.covered()[last] && series.complete()[last])) {
      last--;
    }
    return Period.ofMonths(series.month(last), series.month(last)).lastMonths(YEAR);
  }

  private static String reading(CountChange change) {
    Reading reading = change.reading();
    return reading == Reading.SMALL_NUMBER
        ? reading.words()
        : Words.text("presentation.fact.reading", reading.words(), Figures.decimal(change.z(), 1));
  }

  private static long least(long before, long after) {
    if (SmallNumbers.isSmall(before)) {
      return before;
    }
    return SmallNumbers.isSmall(after) ? after : 0;
  }

  /** The records of the same months a year before; −1 where one of them is a gap. */
  private static long before(Result.Trend trend, Period period) {
    long sum = 0;
    for (var month : period.months()) {
      int at = (int) trend.series().first().until(month, java.time.temporal.ChronoUnit.MONTHS);
      boolean isKnown =
          at >= 0 && at < trend.lastYear().length && !Double.isNaN(trend.lastYear()[at]);
      if (!isKnown) {
        return -1;
      }
      sum += Math.round(trend.lastYear()[at]);
    }
    return sum;
  }

  /** The records of a period; −1 where a month of it is a gap or lies outside the series. */
  private static long sum(MonthlySeries series, Period period) {
    long sum = 0;
    for (var month : period.months()) {
      int at = (int) series.first().until(month, java.time.temporal.ChronoUnit.MONTHS);
      if (at < 0 || at >= series.length() || !series.covered()[at] || !series.complete()[at]) {
        return -1;
      }
      sum += series.counts()[at];
    }
    return sum;
  }

  private static Optional<Fact> hotspot(Evidence evidence) {
    Map<String, Value> values = EvidenceValues.of(evidence);
    if (values.get("hotspot-share") instanceof Value.Share share
        && values.get("hotspot-area-share") instanceof Value.Portion area
        && share.base() >= CountChange.LEAST_BASE) {
      return Optional.of(
          new Fact(
              Figures.percent(share.number(), 0),
              Words.text("presentation.fact.of", unit(evidence)),
              Words.text("presentation.fact.area", Figures.percent(area.value(), 1)),
              share.part()));
    }
    return Optional.empty();
  }

  private static String unit(Evidence evidence) {
    return evidence.recipe().filter().unit();
  }

  /** The fullest month of the period. */
  private static Optional<Fact> highest(Evidence evidence, Result.Trend trend) {
    MonthlySeries series = trend.series();
    Period period = evidence.period();
    int highest = -1;
    for (int i = 0; i < series.length(); i++) {
      boolean isInside = period == null || period.months().contains(series.month(i));
      boolean isFuller = highest < 0 || series.counts()[i] > series.counts()[highest];
      if (isInside && series.covered()[i] && isFuller) {
        highest = i;
      }
    }
    if (highest < 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Fact(
            Figures.count(series.counts()[highest]),
            Words.text("presentation.fact.month", Figures.shortMonth(series.month(highest))),
            Words.text("presentation.fact.highest"),
            series.counts()[highest]));
  }

  private static Fact used(Evidence evidence) {
    long used = evidence.stamp().used();
    return new Fact(
        Figures.count(used),
        unit(evidence),
        Words.text("presentation.fact.used", Figures.count(evidence.stamp().n())),
        used);
  }
}
