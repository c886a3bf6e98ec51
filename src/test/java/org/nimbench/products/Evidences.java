package org.nimbench.products;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.DataVersion;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Stamp;
import org.nimbench.spatial.Classes;
import org.nimbench.spatial.Concentration;
import org.nimbench.spatial.Grid;
import org.nimbench.spatial.Surface;
import org.nimbench.study.Caution;
import org.nimbench.study.Evidence;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.study.Result;
import org.nimbench.study.Telling;
import org.nimbench.temporal.ControlLimits;
import org.nimbench.temporal.MonthlySeries;
import org.nimbench.work.Progress;

/** Evidence made by hand, with round numbers. */
final class Evidences implements Answering {
  static final Period YEAR = Period.parse("2024-10..2025-09");
  static final Filter BURGLARY = Filter.all(SetKey.POLICE_CRIME).withTypes(List.of("burglary"));

  /** Counts of the year, 360 in all, most in December and fewest in August. */
  static final int[] COUNTS = {30, 32, 45, 38, 30, 28, 27, 26, 28, 24, 22, 30};

  /** Asked for this method, the data cannot carry the answer. */
  private final String refusing;

  final List<Recipe> asked = new ArrayList<>();

  Evidences() {
    this("");
  }

  Evidences(String refusing) {
    this.refusing = refusing;
  }

  @Override
  public Evidence answer(Recipe recipe, @Nullable Period product, Progress progress) {
    asked.add(recipe);
    if (recipe.method().equals(refusing)) {
      throw new Problem(
              ProblemKind.NOT_COMPUTABLE, "test.refused", "No month is covered.", "", "Wait.")
          .asException();
    }
    Result result =
        switch (recipe.method()) {
          case "hotspot.kde" -> hotspot();
          case "trend.control" -> trend("control", limits());
          case "trend.monthly" -> trend("monthly", null);
          case "trend.rolling" -> trend("rolling", null);
          case "quality" -> statement(recipe);
          default -> table(recipe.parameters().getOrDefault("by", "month"));
        };
    Evidence made = evidence("", recipe, recipe.period().resolve(product), result);
    return result instanceof Result.Hotspot ? made : ofAll(made);
  }

  /** The same, which counts every record there is. */
  private static Evidence ofAll(Evidence made) {
    Stamp of = made.stamp();
    long n =
        made.result() instanceof Result.Trend trend
            ? within(made.period(), trend)
            : ((Result.Table) made.result()).total();
    Stamp all =
        new Stamp(
            of.source(),
            of.asAt(),
            of.set(),
            of.filter(),
            of.method(),
            of.parameters(),
            n,
            n - (of.n() - of.located()),
            n,
            Map.of(),
            of.dataVersions(),
            of.programVersion(),
            of.seed(),
            of.made());
    return new Evidence(
        made.id(), made.recipe(), made.period(), made.result(), all, made.telling());
  }

  /** The year's, and where the period is longer than a year those of the year before. */
  private static long within(@Nullable Period period, Result.Trend trend) {
    boolean isLonger = period == null || period.months().size() > trend.series().length();
    long before = (long) Arrays.stream(trend.lastYear()).sum();
    return trend.series().total() + (isLonger ? before : 0);
  }

  /** A set of 360 records of the year, 80 per cent of them located. */
  private static Result.Table statement(Recipe recipe) {
    List<List<String>> rows = new ArrayList<>();
    for (String set : recipe.parameters().getOrDefault("sets", "").split(",")) {
      rows.add(
          List.of(
              set,
              "360",
              "2024-10-01",
              "2025-09-30",
              "80.0",
              "70.0",
              "",
              "10.0",
              "50.0",
              "3",
              "1"));
    }
    return new Result.Table(
        List.of(
            "set",
            "count",
            "from",
            "to",
            "located",
            "timed",
            "late",
            "unmapped",
            "snapped",
            "again",
            "breaks"),
        rows,
        360L * rows.size());
  }

  static Evidence of(String id, String method, Result result) {
    Recipe recipe = new Recipe(method, BURGLARY, new PeriodRule.OfProduct(0), Map.of(), null);
    return evidence(id, recipe, YEAR, result);
  }

  private static Evidence evidence(
      String id, Recipe recipe, @Nullable Period period, Result result) {
    return new Evidence(
        id, recipe, period, result, stamp(recipe.method()), telling(recipe.method()));
  }

  static Stamp stamp(String method) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("bandwidth", "300 m");
    return new Stamp(
        "police.uk street-level crime, Northvale Police",
        LocalDate.of(2025, 11, 3),
        SetKey.POLICE_CRIME,
        "Burglary · Oct 2024 – Sep 2025",
        "Method " + method,
        parameters,
        360,
        350,
        348,
        excluded(),
        List.of(new DataVersion("set:police-crime", 3), new DataVersion("layer:wards", 1)),
        "0.1.0",
        null,
        LocalDate.of(2025, 11, 7));
  }

  /** Always why every record of n that was not counted was not. */
  private static Map<String, Long> excluded() {
    Map<String, Long> excluded = new LinkedHashMap<>();
    excluded.put("no coordinates", 10L);
    excluded.put("outside the boundary", 2L);
    return excluded;
  }

  private static Telling telling(String method) {
    return new Telling(
        "Title of " + method,
        "Finding of " + method,
        "Subtitle of " + method,
        "Alternative text of " + method,
        List.of("This is what " + method + " did."),
        Caution.plain(List.of("Beware of " + method + ".")));
  }

  static Result.Hotspot hotspot() {
    Grid grid = new Grid(400_000, 300_000, 100, 2, 2);
    return new Result.Hotspot(
        "kde",
        new Surface(grid, new double[] {0, 1.5, 3, 12.25}),
        new int[] {0, 2, 100, 246},
        300,
        null,
        new double[] {400_150},
        new double[] {300_150},
        new Classes(
            "multiples-of-mean",
            new double[] {4},
            new double[] {Double.POSITIVE_INFINITY},
            new int[] {1},
            new long[] {246},
            3,
            102),
        List.of(
            new Concentration(10, 0.5, 0.004, 60, 60 / 348.0),
            new Concentration(6, 2.5, 0.021, 139, 139 / 348.0),
            new Concentration(3, 9.5, 0.08, 210, 210 / 348.0)));
  }

  static Result.Trend trend(String kind, @Nullable ControlLimits limits) {
    return trend(kind, limits, COUNTS, -1);
  }

  /** A year of counts; one month may be a gap. Last year had 40 in every month, 480 in all. */
  static Result.Trend trend(String kind, @Nullable ControlLimits limits, int[] counts, int gap) {
    boolean[] covered = new boolean[counts.length];
    boolean[] complete = new boolean[counts.length];
    double[] rolling = new double[counts.length];
    double[] lastYear = new double[counts.length];
    Arrays.fill(covered, true);
    Arrays.fill(complete, true);
    Arrays.fill(rolling, Double.NaN);
    Arrays.fill(lastYear, 40);
    rolling[counts.length - 1] = Arrays.stream(counts).sum();
    if (gap >= 0) {
      covered[gap] = false;
    }
    MonthlySeries series = new MonthlySeries(YearMonth.of(2024, 10), counts, covered, complete);
    return new Result.Trend(kind, series, rolling, lastYear, limits, List.of());
  }

  static ControlLimits limits() {
    return new ControlLimits(
        34.75, 16.25, 53.25, 6.95, YearMonth.of(2022, 10), YearMonth.of(2024, 9), 24);
  }

  static Result.Table table(String by) {
    if (by.startsWith("area:")) {
      return new Result.Table(
          List.of("code", "name", "count", "denominator", "rate", "lower", "upper"),
          List.of(
              List.of("E05000001", "Abbey", "90", "4000", "22.5000", "18.1000", "27.7000"),
              List.of("E05000002", "Quay", "250", "5000", "50.0000", "44.0000", "56.6000"),
              List.of("E05000003", "Wold", "8", "", "", "", ""),
              List.of("", "Outside", "2", "", "", "", ""),
              List.of("", "Not located", "10", "", "", "", "")),
          360);
    }
    if (by.equals("month")) {
      return new Result.Table(
          List.of("month", "count"),
          List.of(List.of("2024-10", "355"), List.of("2024-11", ""), List.of("2024-12", "5")),
          360);
    }
    if (by.equals("weekday") || by.equals("night")) {
      return new Result.Table(
          List.of(by, "count"), List.of(List.of("1", "100"), List.of("5", "260")), 360);
    }
    if (by.equals("hour")) {
      return new Result.Table(
          List.of(by, "count"), List.of(List.of("21", "100"), List.of("22", "260")), 360);
    }
    return new Result.Table(
        List.of(by, "count"),
        List.of(List.of("Under investigation", "100"), List.of("No suspect found", "260")),
        360);
  }
}
