package org.nimbench.picture;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.geography.BaseFeature;
import org.nimbench.geography.BaseKind;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.DataVersion;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
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

/** An invented district with everything a map can hold, the same every time. */
final class District {
  static final Period YEAR = Period.ofMonths(YearMonth.of(2024, 10), YearMonth.of(2025, 9));
  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static final double EAST = 455_000;
  private static final double NORTH = 318_000;
  private static final double BANDWIDTH = 300;

  private static final double[][] TOWNS = {
    {-2600, 1900, 60},
    {500, -1600, 110},
    {-3300, -900, 55},
    {2600, 900, 40},
    {2100, -2300, 60},
    {-1400, 2900, 30},
    {3600, 2700, 18},
    {300, 900, 27}
  };
  private static final String[] NAMES = {
    "Larkhill", "Wharfside", "Netherby", "Queensway", "Millbrook", "Moorside", "Thornley", "Priory"
  };

  private District() {}

  static Geometry boundary() {
    SplittableRandom random = new SplittableRandom(11);
    double[] wobble = random.doubles(7, 0, 2 * Math.PI).toArray();
    Coordinate[] ring = new Coordinate[241];
    for (int i = 0; i < 240; i++) {
      double angle = 2 * Math.PI * i / 240;
      double reach = 1;
      for (int k = 0; k < wobble.length; k++) {
        reach += 0.09 / (1 + k) * Math.sin((k + 2) * angle + wobble[k]);
      }
      reach += 0.008 * random.nextDouble();
      ring[i] = at(6200 * reach * Math.cos(angle), 4700 * reach * Math.sin(angle));
    }
    ring[240] = ring[0];
    return SHAPES.createPolygon(ring);
  }

  private static Coordinate at(double x, double y) {
    return new Coordinate(EAST + x, NORTH + y);
  }

  static MapScene scene() {
    Geometry boundary = boundary();
    return new MapScene(boundary, "Northvale", base(), List.of(wards(boundary)))
        .withAttribution("Boundaries and base map: invented, free to use.");
  }

  private static AreaLayer wards(Geometry boundary) {
    List<Area> wards = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      double x = EAST - 9000 + 3000 * i;
      Polygon strip =
          SHAPES.createPolygon(
              new Coordinate[] {
                new Coordinate(x, NORTH - 9000),
                new Coordinate(x + 3000, NORTH - 9000),
                new Coordinate(x + 3400, NORTH + 9000),
                new Coordinate(x + 400, NORTH + 9000),
                new Coordinate(x, NORTH - 9000)
              });
      Geometry ward = boundary.intersection(strip);
      if (!ward.isEmpty()) {
        wards.add(new Area("W0" + i, "Ward " + i, ward));
      }
    }
    return new AreaLayer("wards", "2023", wards);
  }

  private static List<BaseFeature> base() {
    List<BaseFeature> base = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < TOWNS.length; i++) {
      double x = TOWNS[i][0];
      double y = TOWNS[i][1];
      double size = 500 + 9 * TOWNS[i][2];
      base.add(new BaseFeature(BaseKind.BUILT_UP, "", blob(x, y, size, random)));
      base.add(new BaseFeature(BaseKind.PLACE, NAMES[i], SHAPES.createPoint(at(x, y))));
      for (int street = -6; street <= 6; street++) {
        double off = street * size / 7;
        double half = Math.sqrt(Math.max(0, size * size - off * off)) * 0.9;
        double lean = random.nextDouble() * 60;
        minor(base, x + off, y - half, x + off + lean, y + half);
        minor(base, x - half, y + off, x + half, y + off + lean);
      }
    }
    String[] greens = {"Larkhill Common", "Abbey Park", "Thorn Wood", "Holme Wood"};
    double[][] at = {{-3500, 2700}, {-900, 900}, {4900, 1500}, {-900, -3300}};
    for (int i = 0; i < greens.length; i++) {
      base.add(new BaseFeature(BaseKind.GREEN, greens[i], blob(at[i][0], at[i][1], 520, random)));
    }
    base.add(new BaseFeature(BaseKind.WATER, "Mill Mere", blob(4400, -1200, 420, random)));
    base.add(curve(BaseKind.RIVER, "River Wend", -9000, 1200, 9000, -2600, 700, 3));
    base.add(curve(BaseKind.ROAD_MAJOR, "A6291", -800, 9000, 700, -9000, 600, 2));
    base.add(curve(BaseKind.ROAD_MAJOR, "A5398", -9000, -600, 9000, 700, 500, 4));
    base.add(curve(BaseKind.ROAD_MAJOR, "B6388", -5200, -9000, -2600, 9000, 400, 3));
    base.add(curve(BaseKind.ROAD_MAJOR, "B6392", 900, 2600, 9000, 3600, 300, 2));
    base.add(curve(BaseKind.RAILWAY, "", -9000, -4200, 9000, 4400, 300, 2));
    Coordinate station = base.get(base.size() - 1).shape().getCoordinates()[38];
    base.add(new BaseFeature(BaseKind.STATION, "Priory station", SHAPES.createPoint(station)));
    return base;
  }

  private static void minor(List<BaseFeature> base, double x1, double y1, double x2, double y2) {
    base.add(
        new BaseFeature(
            BaseKind.ROAD_MINOR,
            "",
            SHAPES.createLineString(new Coordinate[] {at(x1, y1), at(x2, y2)})));
  }

  private static BaseFeature curve(
      BaseKind kind, String name, double x1, double y1, double x2, double y2, double sway, int n) {
    Coordinate[] points = new Coordinate[81];
    double length = Math.hypot(x2 - x1, y2 - y1);
    for (int i = 0; i <= 80; i++) {
      double share = i / 80.0;
      double off = sway * Math.sin(2 * Math.PI * n * share);
      points[i] =
          at(
              x1 + (x2 - x1) * share - (y2 - y1) / length * off,
              y1 + (y2 - y1) * share + (x2 - x1) / length * off);
    }
    return new BaseFeature(kind, name, SHAPES.createLineString(points));
  }

  private static Polygon blob(double x, double y, double size, SplittableRandom random) {
    double first = random.nextDouble() * 6;
    double second = random.nextDouble() * 6;
    Coordinate[] ring = new Coordinate[49];
    for (int i = 0; i < 48; i++) {
      double angle = 2 * Math.PI * i / 48;
      double reach =
          size * (1 + 0.15 * Math.sin(2 * angle + first) + 0.1 * Math.sin(5 * angle + second));
      ring[i] = at(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
    }
    ring[48] = ring[0];
    return SHAPES.createPolygon(ring);
  }

  /** Clustered incidents, easting and northing of each. */
  static double[][] incidents() {
    SplittableRandom random = new SplittableRandom(3);
    double[] eastings = new double[400];
    double[] northings = new double[400];
    PreparedGeometry inside = PreparedGeometryFactory.prepare(boundary());
    int n = 0;
    for (double[] town : TOWNS) {
      double dx = random.nextDouble() * 300 - 150;
      double dy = random.nextDouble() * 300 - 150;
      for (int i = 0; i < town[2]; i++) {
        boolean tight = i % 3 != 0;
        double spread = tight ? 190 : 620;
        do {
          eastings[n] = EAST + town[0] + (tight ? dx : 0) + spread * normal(random);
          northings[n] = NORTH + town[1] + (tight ? dy : 0) + spread * normal(random);
        } while (!inside.contains(SHAPES.createPoint(new Coordinate(eastings[n], northings[n]))));
        n++;
      }
    }
    return new double[][] {eastings, northings};
  }

  private static double normal(SplittableRandom random) {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += random.nextDouble();
    }
    return sum;
  }

  /** The quartic density by its definition, incident by incident. */
  static Surface density(Grid grid, double[][] at, double h, @Nullable PreparedGeometry inside) {
    double[] values = new double[grid.size()];
    for (int i = 0; i < values.length; i++) {
      double e = grid.centreEasting(i % grid.columns());
      double n = grid.centreNorthing(i / grid.columns());
      if (inside != null && !inside.contains(SHAPES.createPoint(new Coordinate(e, n)))) {
        values[i] = Double.NaN;
        continue;
      }
      for (int p = 0; p < at[0].length; p++) {
        double u = ((e - at[0][p]) * (e - at[0][p]) + (n - at[1][p]) * (n - at[1][p])) / (h * h);
        if (u < 1) {
          values[i] += 3 / (Math.PI * h * h) * (1 - u) * (1 - u) * 1e6;
        }
      }
    }
    return new Surface(grid, values);
  }

  static int[] counts(Grid grid, double[][] at) {
    int[] counts = new int[grid.size()];
    for (int p = 0; p < at[0].length; p++) {
      int column = (int) Math.floor((at[0][p] - grid.west()) / grid.cell());
      int row = (int) Math.floor((at[1][p] - grid.south()) / grid.cell());
      counts[row * grid.columns() + column]++;
    }
    return counts;
  }

  static Classes classes(Surface surface, int[] counts, String scheme, double... lower) {
    double[] upper = new double[lower.length];
    for (int i = 0; i < lower.length; i++) {
      upper[i] = i + 1 < lower.length ? lower[i + 1] : Double.POSITIVE_INFINITY;
    }
    int[] members = new int[lower.length];
    long[] incidents = new long[lower.length];
    Classes empty = new Classes(scheme, lower, upper, members, incidents, 0, 0);
    int below = 0;
    long belowIncidents = 0;
    for (int i = 0; i < counts.length; i++) {
      int at = empty.classOf(surface.values()[i]);
      if (at >= 0) {
        members[at]++;
        incidents[at] += counts[i];
      } else if (!Double.isNaN(surface.values()[i])) {
        below++;
        belowIncidents += counts[i];
      }
    }
    return new Classes(scheme, lower, upper, members, incidents, below, belowIncidents);
  }

  /** A density map's evidence. */
  static Evidence kde() {
    Geometry boundary = boundary();
    double[][] at = incidents();
    Grid grid = Grid.covering(box(boundary), 50);
    Surface surface = density(grid, at, BANDWIDTH, PreparedGeometryFactory.prepare(boundary));
    int[] counts = counts(grid, at);
    double sum = 0;
    int above = 0;
    for (double value : surface.values()) {
      if (value > 0) {
        sum += value;
        above++;
      }
    }
    double mean = sum / above;
    double[] lower = {mean, 2 * mean, 3 * mean, 4 * mean, 5 * mean};
    Classes classes = classes(surface, counts, "multiples-of-mean", lower);
    return evidence(
        new Result.Hotspot(
            "kde",
            surface,
            counts,
            BANDWIDTH,
            null,
            at[0],
            at[1],
            classes,
            concentration(surface, counts, lower[4], lower[3], lower[2])),
        "Kernel density, quartic",
        Map.of("bandwidth", "300 m"));
  }

  /** A grid map's evidence. */
  static Evidence grid(double cell) {
    double[][] at = incidents();
    Grid grid = Grid.covering(box(boundary()), cell);
    int[] counts = counts(grid, at);
    double[] values = new double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      values[i] = counts[i];
    }
    Surface surface = new Surface(grid, values);
    Classes classes = classes(surface, counts, "jenks", 1, 3, 7, 12, 20);
    return evidence(
        new Result.Hotspot("grid", surface, counts, 0, null, at[0], at[1], classes, List.of()),
        "Grid counts",
        Map.of("cell", "250 m"));
  }

  private static Box box(Geometry boundary) {
    var e = boundary.getEnvelopeInternal();
    return new Box(e.getMinX(), e.getMinY(), e.getMaxX(), e.getMaxY());
  }

  private static List<Concentration> concentration(
      Surface surface, int[] counts, double... thresholds) {
    List<Concentration> all = new ArrayList<>();
    for (double threshold : thresholds) {
      int cells = 0;
      int inside = 0;
      long n = 0;
      for (int i = 0; i < counts.length; i++) {
        double value = surface.values()[i];
        inside += Double.isNaN(value) ? 0 : 1;
        if (value > threshold) {
          cells++;
          n += counts[i];
        }
      }
      double area = cells * surface.grid().cellSquareKilometres();
      all.add(new Concentration(threshold, area, (double) cells / inside, n, n / 400.0));
    }
    return all;
  }

  private static Evidence evidence(Result result, String method, Map<String, String> parameters) {
    Filter filter = Filter.all(SetKey.POLICE_CRIME).withTypes(List.of("burglary"));
    Map<String, Long> excluded = new LinkedHashMap<>();
    excluded.put("without coordinates", 9L);
    excluded.put("outside the boundary", 3L);
    Stamp stamp =
        new Stamp(
            "Wendshire Police, recorded crime (set 2)",
            LocalDate.of(2025, 10, 14),
            SetKey.POLICE_CRIME,
            filter.withPeriod(YEAR).inWords(),
            method,
            parameters,
            412,
            403,
            400,
            excluded,
            List.of(new DataVersion("set:police-crime", 3)),
            "0.1.0",
            null,
            LocalDate.of(2025, 11, 4));
    Telling telling =
        new Telling(
            "Burglary hotspots, Northvale, Oct 2024 – Sep 2025",
            "Four places hold 41% of burglaries in 2% of the district",
            "Recorded burglary, Northvale, October 2024 to September 2025; burglaries per km²",
            "Map of burglary density in Northvale. Four places hold 41% of burglaries.",
            List.of(),
            List.of());
    return new Evidence(
        "e7",
        new Recipe("hotspot.kde", filter, new PeriodRule.Absolute(YEAR), Map.of(), null),
        YEAR,
        result,
        stamp,
        telling);
  }
}
