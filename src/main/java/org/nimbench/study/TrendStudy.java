package org.nimbench.study;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Parameter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Stamp;
import org.nimbench.kernel.Words;
import org.nimbench.store.Coverage;
import org.nimbench.temporal.ControlLimits;
import org.nimbench.temporal.Limits;
import org.nimbench.temporal.MonthlySeries;
import org.nimbench.temporal.Series;
import org.nimbench.temporal.Signal;

/**
 * {@code trend.monthly}, {@code trend.rolling} and {@code trend.control}: counts by month with what
 * follows from them. Rolling sums and last year's counts look back beyond the period shown; limits
 * come from months that are shown.
 */
final class TrendStudy implements StudyMethod {
  static final Parameter BASELINE = Parameter.text("baseline", "");

  private final String kind;

  /** A method of one kind: {@code monthly}, {@code rolling} or {@code control}. */
  TrendStudy(String kind) {
    this.kind = kind;
  }

  @Override
  public String key() {
    return "trend." + kind;
  }

  @Override
  public List<Parameter> parameters() {
    return kind.equals("control") ? List.of(BASELINE) : List.of();
  }

  @Override
  public Evidence answer(Question question) {
    Coverage coverage = question.records().workspace().coverage(question.filter().set());
    List<YearMonth> covered = List.copyOf(coverage.months());
    if (covered.isEmpty()) {
      throw Question.notComputable("study.trend.nothing-covered", question.filter().set().key());
    }
    Span span = Span.of(covered, question.period());
    MonthlySeries whole = monthly(allTime(question), coverage, covered.get(0), span.last());
    Result.Trend result = shown(question, whole, span);
    Stamp stamp = stamp(question, result);
    Telling telling = new TrendTelling(question, result, stamp).tell();
    return new Evidence("", question.recipe(), question.period(), result, stamp, telling);
  }

  /** First and last month on the chart, and where the first stands in the whole series. */
  private record Span(YearMonth first, YearMonth last, int offset) {
    static Span of(List<YearMonth> covered, @Nullable Period period) {
      YearMonth earliest = covered.get(0);
      YearMonth latest = covered.get(covered.size() - 1);
      YearMonth first =
          period == null || period.firstMonth().isBefore(earliest) ? earliest : period.firstMonth();
      YearMonth last =
          period == null || period.lastMonth().isAfter(latest) ? latest : period.lastMonth();
      if (last.isBefore(first)) {
        throw Question.notComputable(
            "study.trend.period-not-covered",
            period == null ? "" : period.inSentence(),
            Figures.longMonth(earliest),
            Figures.longMonth(latest));
      }
      return new Span(
          first, last, (int) earliest.until(first, java.time.temporal.ChronoUnit.MONTHS));
    }
  }

  /** The question without its period: rolling sums and last year's counts need what came before. */
  private static Selection allTime(Question question) {
    Filter everything = question.filter().withPeriod(null);
    return Selection.of(
        new Question(
            question.records(),
            question.recipe(),
            everything,
            null,
            question.values(),
            question.today(),
            question.progress()));
  }

  private static MonthlySeries monthly(
      Selection selection, Coverage coverage, YearMonth first, YearMonth last) {
    int[] months = new int[selection.used().length];
    int[] all = selection.incidents().months();
    Arrays.setAll(months, k -> all[selection.used()[k]]);
    return Series.monthly(months, first, last, coverage.months(), coverage.incomplete());
  }

  private Result.Trend shown(Question question, MonthlySeries whole, Span span) {
    double[] rolling = Series.rolling12(whole);
    double[] lastYear = Series.lastYear(whole);
    int from = span.offset();
    int to = whole.length();
    MonthlySeries series =
        new MonthlySeries(
            span.first(),
            Arrays.copyOfRange(whole.counts(), from, to),
            Arrays.copyOfRange(whole.covered(), from, to),
            Arrays.copyOfRange(whole.complete(), from, to));
    ControlLimits limits = null;
    List<Signal> signals = List.of();
    if (kind.equals("control")) {
      limits = limits(question, series);
      signals = Limits.signals(series, limits, Limits.DEFAULT_RULES);
    }
    return new Result.Trend(
        kind,
        series,
        Arrays.copyOfRange(rolling, from, to),
        Arrays.copyOfRange(lastYear, from, to),
        limits,
        signals);
  }

  private static ControlLimits limits(Question question, MonthlySeries series) {
    String baseline = question.text(BASELINE);
    if (baseline.isEmpty()) {
      return Limits.xmr(series);
    }
    Period period = Period.parse(baseline);
    return Limits.xmr(series, period.firstMonth(), period.lastMonth());
  }

  private Stamp stamp(Question question, Result.Trend result) {
    Selection shown = Selection.of(question);
    AreaChoice areas = question.filter().areas();
    List<String> layers = areas == null ? List.of() : List.of("layer:" + areas.layer());
    return Stamps.of(question, methodWords(), parametersShown(result), shown, layers);
  }

  private String methodWords() {
    return switch (kind) {
      case "monthly" -> Words.text("study.method.monthly");
      case "rolling" -> Words.text("study.method.rolling");
      default -> Words.text("study.method.control");
    };
  }

  private static Map<String, String> parametersShown(Result.Trend result) {
    ControlLimits limits = result.limits();
    if (limits == null) {
      return Map.of();
    }
    return Stamps.pairs(
        Words.text("study.parameter.baseline"),
        Words.text(
            "study.baseline.shown",
            Figures.shortMonth(limits.baselineFirst()),
            Figures.shortMonth(limits.baselineLast()),
            limits.baselineMonths()));
  }
}
