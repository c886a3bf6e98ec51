package org.nimbench.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.nimbench.desk.Annotation;
import org.nimbench.desk.Change;
import org.nimbench.drawing.Drawing;
import org.nimbench.geography.PointInArea;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.DataVersion;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Stamp;
import org.nimbench.spatial.Classes;
import org.nimbench.spatial.Concentration;
import org.nimbench.spatial.Grid;
import org.nimbench.spatial.Surface;
import org.nimbench.study.Evidence;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.study.Result;
import org.nimbench.study.Telling;
import org.nimbench.study.TrendEvent;
import org.nimbench.temporal.ControlLimits;
import org.nimbench.temporal.Limits;
import org.nimbench.temporal.MonthlySeries;
import org.nimbench.temporal.SeasonalIndex;
import org.nimbench.temporal.Series;
import org.nimbench.ui.kit.filter.FilterChoices;
import org.nimbench.ui.map.MapQuestions;
import org.nimbench.ui.map.PointedAt;
import org.nimbench.ui.trends.TrendQuestions;
import org.nimbench.ui.view.Places;
import org.nimbench.ui.view.Scenery;
import org.nimbench.work.Progress;

/** A workspace in memory with clustered incidents; its density is summed by brute force. */
public final class MadeUpWorkspace implements MapQuestions, TrendQuestions {
  static final YearMonth FIRST = YearMonth.of(2022, 10);
  static final YearMonth LAST = YearMonth.of(2025, 9);
  private static final String[] TYPES = {"burglary", "vehicle-crime", "anti-social-behaviour"};

  private record Incident(double easting, double northing, YearMonth month, String type) {}

  private final Scenery scenery = new MadeUpPlace().scenery();
  private final PointInArea wards = PointInArea.of(scenery.layers().get(0));
  private final List<Incident> incidents = incidents();
  private final List<Annotation> annotations = new ArrayList<>();
  private int given;

  private List<Incident> incidents() {
    SplittableRandom random = new SplittableRandom(7);
    double[][] spots = {
      {0.6, 0.3, 0.03},
      {0.3, 0.62, 0.035},
      {0.74, 0.2, 0.03},
      {0.64, 0.5, 0.03},
      {0.36, 0.8, 0.03},
      {0.76, 0.55, 0.02},
      {0.48, 0.25, 0.05},
      {0.5, 0.5, 0.2}
    };
    List<Incident> all = new ArrayList<>();
    for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
      double season = 1 + 0.4 * Math.cos((month.getMonthValue() - 12) * Math.PI / 6);
      for (String type : TYPES) {
        int count = (int) (34 * season + 10 * random.nextDouble());
        for (int i = 0; i < count; i++) {
          double[] spot = spots[random.nextInt(spots.length)];
          Coordinate at =
              MadeUpPlace.at(
                  spot[0] + spot[2] * normal(random), spot[1] + 1.4 * spot[2] * normal(random));
          all.add(
              new Incident(
                  Math.rint(at.getX() / 20) * 20, Math.rint(at.getY() / 20) * 20, month, type));
        }
      }
    }
    return all;
  }

  private static double normal(SplittableRandom random) {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += random.nextDouble();
    }
    return sum;
  }

  private List<Incident> matching(Filter filter) {
    return incidents.stream().filter(incident -> matches(incident, filter)).toList();
  }

  private boolean matches(Incident incident, Filter filter) {
    boolean isType =
        filter.types().isEmpty()
            || filter.types().contains(incident.type())
            || (filter.types().contains(OffenceTypes.ALL_CRIME)
                && !incident.type().equals("anti-social-behaviour"));
    Period period = filter.period();
    boolean isThen =
        period == null
            || (!incident.month().isBefore(period.firstMonth())
                && !incident.month().isAfter(period.lastMonth()));
    boolean isInBox =
        filter.box() == null || filter.box().holds(incident.easting(), incident.northing());
    return isType && isThen && isInBox && isIn(incident, filter.areas());
  }

  private boolean isIn(Incident incident, @Nullable AreaChoice areas) {
    if (areas == null) {
      return true;
    }
    int found = wards.locate(incident.easting(), incident.northing());
    return found >= 0 && areas.codes().contains(scenery.layers().get(0).areas().get(found).code());
  }

  @Override
  public Scenery scenery(Progress progress) {
    return scenery;
  }

  @Override
  public Evidence hotspot(
      String method, Filter filter, Map<String, String> parameters, Progress progress) {
    List<Incident> found = matching(filter);
    if (found.isEmpty()) {
      throw Problem.of(ProblemKind.OTHER, "start.display.none", "").asException();
    }
    double[] eastings = found.stream().mapToDouble(Incident::easting).toArray();
    double[] northings = found.stream().mapToDouble(Incident::northing).toArray();
    boolean isGrid = method.equals("hotspot.grid");
    String wanted = parameters.getOrDefault("bandwidth", "auto");
    double bandwidth = isGrid ? 0 : wanted.equals("auto") ? 300 : Double.parseDouble(wanted);
    double cell =
        isGrid
            ? Double.parseDouble(parameters.getOrDefault("cell", "250"))
            : Math.max(25, bandwidth / 10);
    Grid grid = Grid.covering(scenery.extent(), cell);
    int[] counts = new int[grid.size()];
    double[] values = new double[grid.size()];
    for (int i = 0; i < eastings.length; i++) {
      int column = (int) ((eastings[i] - grid.west()) / cell);
      int row = (int) ((northings[i] - grid.south()) / cell);
      if (column >= 0 && row >= 0 && column < grid.columns() && row < grid.rows()) {
        counts[row * grid.columns() + column]++;
      }
      if (!isGrid) {
        spread(values, grid, eastings[i], northings[i], bandwidth);
        progress.check();
      }
    }
    if (isGrid) {
      Arrays.setAll(values, i -> counts[i]);
    }
    double mean = Arrays.stream(values).filter(v -> v > 0).average().orElse(1);
    double[] lower =
        isGrid
            ? new double[] {1, 2, 4, 7, 11}
            : new double[] {mean, 2 * mean, 3 * mean, 4 * mean, 5 * mean};
    Classes classes = classes(values, counts, lower);
    Result.Hotspot hotspot =
        new Result.Hotspot(
            isGrid ? "grid" : "kde",
            new Surface(grid, values),
            counts,
            bandwidth,
            new AreaChoice("district", List.of("E07000001")),
            eastings,
            northings,
            classes,
            concentration(values, counts, classes, grid));
    return evidence(method, filter, parameters, hotspot, found.size());
  }

  private static void spread(
      double[] values, Grid grid, double easting, double northing, double h) {
    int reach = (int) Math.ceil(h / grid.cell()) + 1;
    int column = (int) ((easting - grid.west()) / grid.cell());
    int row = (int) ((northing - grid.south()) / grid.cell());
    for (int r = Math.max(0, row - reach); r <= Math.min(grid.rows() - 1, row + reach); r++) {
      for (int c = Math.max(0, column - reach);
          c <= Math.min(grid.columns() - 1, column + reach);
          c++) {
        double dx = (grid.centreEasting(c) - easting) / h;
        double dy = (grid.centreNorthing(r) - northing) / h;
        double u = 1 - dx * dx - dy * dy;
        if (u > 0) {
          values[r * grid.columns() + c] += 3 / (Math.PI * h * h) * u * u * 1e6;
        }
      }
    }
  }

  private static Classes classes(double[] values, int[] counts, double[] lower) {
    double[] upper = Arrays.copyOfRange(lower, 1, lower.length + 1);
    upper[upper.length - 1] = Double.POSITIVE_INFINITY;
    int[] members = new int[lower.length];
    long[] inside = new long[lower.length];
    int below = 0;
    long belowIncidents = 0;
    Classes empty = new Classes("", lower, upper, members, inside, 0, 0);
    for (int i = 0; i < values.length; i++) {
      int in = empty.classOf(values[i]);
      if (in < 0) {
        below++;
        belowIncidents += counts[i];
      } else {
        members[in]++;
        inside[in] += counts[i];
      }
    }
    return new Classes("multiples-of-mean", lower, upper, members, inside, below, belowIncidents);
  }

  private static List<Concentration> concentration(
      double[] values, int[] counts, Classes classes, Grid grid) {
    List<Concentration> rows = new ArrayList<>();
    long all = Arrays.stream(counts).sum();
    for (int i = classes.count() - 2; i >= 1; i--) {
      double over = classes.lower()[i];
      int cells = 0;
      long inside = 0;
      for (int k = 0; k < values.length; k++) {
        if (values[k] > over) {
          cells++;
          inside += counts[k];
        }
      }
      rows.add(
          new Concentration(
              over,
              cells * grid.cellSquareKilometres(),
              (double) cells / values.length,
              inside,
              (double) inside / all));
    }
    return rows;
  }

  private Evidence evidence(
      String method, Filter filter, Map<String, String> parameters, Result result, int n) {
    Period period = filter.period();
    String title =
        filter.subject() + " hotspots, Northvale, " + (period == null ? "" : period.inWords());
    Stamp stamp =
        new Stamp(
            "Wendshire Police, recorded crime (set 2)",
            LocalDate.of(2025, 10, 14),
            filter.set(),
            filter.inWords(),
            method.equals("hotspot.grid") ? "Counts by square cell" : "Kernel density, quartic",
            Map.of(
                "bandwidth",
                parameters.getOrDefault("bandwidth", "250").replace("auto", "300") + " m"),
            n + 12,
            n,
            n,
            Map.of("no coordinates", 12L),
            List.of(new DataVersion("set:police-crime", 1)),
            "0.1.0",
            null,
            LocalDate.of(2025, 11, 4));
    Telling telling =
        new Telling(
            title,
            "The densest classes hold a quarter of the crime",
            "per km²",
            "Map of " + title,
            List.of(
                "Each of "
                    + n
                    + " incidents was spread over a circle of the bandwidth, fading to nothing at"
                    + " its edge; where circles overlap they add up. The colour is incidents per"
                    + " km² over the period.",
                "It shows volume, not risk: it does not allow for how many homes there are. Places"
                    + " near the boundary read a little low, because incidents outside Northvale"
                    + " are not held."),
            List.of());
    PeriodRule rule = period == null ? new PeriodRule.Always() : new PeriodRule.Absolute(period);
    return new Evidence(
        "", new Recipe(method, filter, rule, parameters, null), period, result, stamp, telling);
  }

  @Override
  public Places located(Filter filter, Progress progress) {
    List<Incident> found = matching(filter);
    return Places.of(
        found.stream().mapToDouble(Incident::easting).toArray(),
        found.stream().mapToDouble(Incident::northing).toArray());
  }

  @Override
  public Drawing finished(Evidence evidence, Progress progress) {
    return new Drawing(10, 10, evidence.telling().title(), "", List.of());
  }

  @Override
  public PointedAt at(
      Filter filter, double easting, double northing, double metres, Progress progress) {
    List<PointedAt.PlaceRecord> records =
        matching(filter).stream()
            .filter(one -> Math.hypot(one.easting() - easting, one.northing() - northing) <= metres)
            .map(one -> new PointedAt.PlaceRecord(one.type(), one.month(), "", ""))
            .toList();
    return new PointedAt(
        easting,
        northing,
        records.isEmpty() ? List.of() : List.of(new PointedAt.Stack(easting, northing, 0, records)),
        List.of());
  }

  @Override
  public void write(Evidence evidence, Path target, Progress progress) {
    put(target, evidence.telling().title());
  }

  private static void put(Path target, String text) {
    try {
      Files.writeString(target, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Evidence hours(Filter filter, Progress progress) {
    throw Problem.of(ProblemKind.NOT_COMPUTABLE, "study.hours.unknown", "").asException();
  }

  @Override
  public Evidence trend(String method, Filter filter, Progress progress) {
    Period period = filter.period() == null ? Period.ofMonths(FIRST, LAST) : filter.period();
    List<YearMonth> months = period.months();
    int[] counts = new int[months.size()];
    boolean[] covered = new boolean[months.size()];
    boolean[] complete = new boolean[months.size()];
    List<Incident> found = matching(filter);
    for (Incident incident : found) {
      counts[months.indexOf(incident.month())]++;
    }
    Arrays.fill(covered, true);
    Arrays.fill(complete, true);
    MonthlySeries series = new MonthlySeries(months.get(0), counts, covered, complete);
    boolean isControl = method.equals("trend.control");
    ControlLimits limits = isControl ? Limits.xmr(series) : null;
    boolean isSeason = method.equals("trend.seasonal");
    Result.Trend trend =
        new Result.Trend(
            method.substring(6),
            series,
            Series.rolling12(series),
            Series.lastYear(series),
            limits,
            limits == null ? List.of() : Limits.signals(series, limits, Limits.DEFAULT_RULES),
            events(),
            isSeason ? SeasonalIndex.of(series).index() : new double[0]);
    return evidence(method, filter, Map.of(), trend, found.size());
  }

  private List<TrendEvent> events() {
    return annotations.stream()
        .map(
            one ->
                new TrendEvent(
                    one.when().from(),
                    one.isOfADay(),
                    one.words(),
                    TrendEvent.Kind.valueOf(one.kind().name())))
        .toList();
  }

  @Override
  public List<Annotation> annotations(Progress progress) {
    return List.copyOf(annotations);
  }

  @Override
  public Change<Annotation> keep(Change<Annotation> change, Progress progress) {
    Annotation wanted = change.after();
    Annotation subject = wanted == null ? change.before() : wanted;
    annotations.removeIf(one -> subject != null && one.id().equals(subject.id()));
    if (wanted == null) {
      return new Change<>(subject, null);
    }
    given++;
    Annotation kept = wanted.id().isEmpty() ? wanted.withId("N" + given) : wanted;
    annotations.add(kept);
    return new Change<>(null, kept);
  }

  /** What can be chosen in the filter. */
  public FilterChoices choices() {
    Filter standard =
        Filter.allCrime()
            .withTypes(List.of("burglary"))
            .withPeriod(Period.ofMonths(YearMonth.of(2024, 10), LAST));
    List<FilterChoices.Layer> layers =
        scenery.layers().stream()
            .map(
                layer ->
                    new FilterChoices.Layer(
                        layer.name(),
                        "Wards",
                        layer.areas().stream()
                            .map(area -> new FilterChoices.NamedArea(area.code(), area.name()))
                            .toList()))
            .toList();
    return new FilterChoices(
        "Northvale",
        standard,
        List.of(
            new FilterChoices.HeldSet(
                SetKey.POLICE_CRIME,
                List.of(OffenceTypes.ALL_CRIME, OffenceTypes.ASB, "burglary", "vehicle-crime"),
                Period.ofMonths(FIRST, LAST),
                false,
                false)),
        layers);
  }
}
