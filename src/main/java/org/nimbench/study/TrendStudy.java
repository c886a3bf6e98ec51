package org.nimbench.study;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
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
import org.nimbench.temporal.SeasonalIndex;
import org.nimbench.temporal.Series;
import org.nimbench.temporal.Signal;

/**
 * {@code trend.monthly}, {@code trend.rolling}, {@code trend.control} and {@code trend.seasonal}:
 * counts by month with what follows from them. Rolling sums and last year's counts look back beyond
 * the period shown; limits come from months that are shown. What the analyst wrote on the months
 * cuts the series: nothing is compared or added across a break, and limits start again after it.
 */
final class TrendStudy implements StudyMethod {
  static final Parameter BASELINE = Parameter.text("baseline", "");

  private final String kind;

  /** A method of one kind, such as {@code monthly}. */
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
    Telling telling = new TrendTelling(question, result).tell();
    return new Evidence("", question.recipe(), question.period(), result, stamp, telling);
  }

  /** First and last month on the chart, and where the first stands in the whole series. */
  private record Span(YearMonth first, YearMonth last, int offset) {
    static Span of(List<YearMonth> covered, @Nullable Period period) {
      YearMonth earliest = covered.get(0);
      YearMonth latest = covered.get(covered.size() - 1);
      Period held = Period.ofMonths(earliest, latest);
      Period shown = period == null ? held : held.shared(period).orElse(null);
      if (shown == null) {
        throw Question.notComputable(
            "study.trend.period-not-covered",
            period == null ? "" : period.inSentence(),
            Figures.longMonth(earliest),
            Figures.longMonth(latest));
      }
      YearMonth first = shown.firstMonth();
      return new Span(first, shown.lastMonth(), (int) earliest.until(first, ChronoUnit.MONTHS));
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
    List<TrendEvent> all = question.records().events(question.filter());
    double[] rolling = Series.rolling12(whole);
    TrendBreaks.cutSums(rolling, whole, all);
    double[] lastYear = Series.lastYear(whole);
    TrendBreaks.cutYears(lastYear, whole, all);
    int from = span.offset();
    int to = whole.length();
    MonthlySeries series = whole.part(from, to);
    List<TrendEvent> events = within(all, series);
    int judged = TrendBreaks.place(series, TrendBreaks.judged(events));
    boolean isControl = kind.equals("control");
    ControlLimits limits = isControl ? limits(question, series, judged) : null;
    return new Result.Trend(
        kind,
        series,
        Arrays.copyOfRange(rolling, from, to),
        Arrays.copyOfRange(lastYear, from, to),
        limits,
        limits == null ? List.of() : signals(series, limits, judged),
        events,
        kind.equals("seasonal") ? season(series, events) : new double[0]);
  }

  /** What is written within the months of a series, in order of time. */
  static List<TrendEvent> within(List<TrendEvent> events, MonthlySeries series) {
    YearMonth last = series.month(series.length() - 1);
    return events.stream()
        .filter(e -> !e.month().isBefore(series.first()) && !e.month().isAfter(last))
        .sorted(Comparator.comparing(TrendEvent::day))
        .toList();
  }

  private static ControlLimits limits(Question question, MonthlySeries series, int judged) {
    if (judged == series.length()) {
      throw Question.notComputable("temporal.limits.few", 0, 2);
    }
    MonthlySeries alike = series.part(judged, series.length());
    String baseline = question.text(BASELINE);
    if (baseline.isEmpty()) {
      return Limits.xmr(alike);
    }
    Period period = Period.parse(baseline);
    return Limits.xmr(alike, period.firstMonth(), period.lastMonth());
  }

  private static List<Signal> signals(MonthlySeries series, ControlLimits limits, int judged) {
    return Limits.signals(series.part(judged, series.length()), limits, Limits.DEFAULT_RULES)
        .stream()
        .map(signal -> new Signal(signal.index() + judged, signal.rule(), signal.above()))
        .toList();
  }

  private static double[] season(MonthlySeries series, List<TrendEvent> events) {
    int alike = TrendBreaks.place(series, TrendBreaks.alike(events));
    if (alike == series.length()) {
      throw Question.notComputable("temporal.season.few");
    }
    return SeasonalIndex.of(series.part(alike, series.length())).index();
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
      case "seasonal" -> Words.text("study.method.seasonal");
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
