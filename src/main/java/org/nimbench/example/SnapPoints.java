package org.nimbench.example;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.nimbench.geography.Area;
import org.nimbench.geography.BaseFeature;
import org.nimbench.geography.BaseKind;
import org.nimbench.geography.BritishGrid;
import org.nimbench.geography.PointInArea;

/** Places the snap points: beside every street, some with the name of a kind of place instead. */
final class SnapPoints {
  private static final double APART = 280;

  /** Beside the street, because areas meet in its middle. */
  private static final double BESIDE = 8;

  private static final double NAMED_FOR_PLACE = 0.05;
  private static final String PREFIX = "On or near ";
  static final List<String> SHOPS = List.of("Supermarket", "Shopping Area", "Petrol Station");
  private static final List<String> PLACES =
      List.of(
          "Supermarket",
          "Parking Area",
          "Shopping Area",
          "Petrol Station",
          "Park/Open Space",
          "Sports/Recreation Area",
          "Supermarket",
          "Pedestrian Subway");

  private record Spot(Coordinate at, String name, double homes) {}

  private SnapPoints() {}

  /** The points inside the district, in the order of the streets. */
  static List<SnapPoint> inside(Town town, SplittableRandom random) {
    List<Spot> spots = new ArrayList<>();
    for (Street street : town.streets()) {
      addAlong(street.line(), street.name(), random, spots);
    }
    for (BaseFeature road : town.land().base()) {
      if (road.kind() == BaseKind.ROAD_MAJOR || road.kind() == BaseKind.ROAD_MINOR) {
        addAlong((LineString) road.shape(), road.name(), random, spots);
      }
    }
    Cover built = new Cover(town.land().shapes(BaseKind.BUILT_UP));
    spots.removeIf(spot -> !built.holds(spot.at));
    return located(spots, town);
  }

  private static void addAlong(
      LineString line, String name, SplittableRandom random, List<Spot> spots) {
    int count = (int) Math.max(1, Math.rint(line.getLength() / APART));
    LengthIndexedLine along = new LengthIndexedLine(line);
    for (int i = 0; i < count; i++) {
      double where = (i + Dice.between(random, 0.3, 0.7)) / count * line.getLength();
      Coordinate at = along.extractPoint(where, random.nextBoolean() ? BESIDE : -BESIDE);
      boolean place = Dice.happens(random, NAMED_FOR_PLACE);
      String called = place ? PLACES.get(random.nextInt(PLACES.size())) : name;
      spots.add(new Spot(at, called, line.getLength() / count));
    }
  }

  /** The points with what the files print of them; a spot that is in no LSOA is left out. */
  private static List<SnapPoint> located(List<Spot> spots, Town town) {
    PointInArea lsoas = PointInArea.of(town.district().lsoas());
    Coordinate centre = town.land().outline().getEnvelopeInternal().centre();
    double[][] at = onTheGround(spots.stream().map(Spot::at).toList());
    List<SnapPoint> points = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      int lsoa = lsoas.locate(at[2][i], at[3][i]);
      if (lsoa >= 0) {
        Area area = town.district().lsoas().areas().get(lsoa);
        double homes = spots.get(i).homes * Blocks.density(spots.get(i).at.distance(centre));
        points.add(point(at, i, PREFIX + spots.get(i).name, area.code(), area.name(), homes));
      }
    }
    return points;
  }

  /**
   * Points on the main roads and lanes of the district beyond the boundary, which is made up too.
   */
  static List<SnapPoint> outside(Town town, SplittableRandom random) {
    Cover district = new Cover(List.of(town.land().outline()));
    List<Spot> spots = new ArrayList<>();
    for (LineString road : town.land().lines(BaseKind.ROAD_MAJOR)) {
      LengthIndexedLine along = new LengthIndexedLine(road);
      for (double where = 150; where < road.getLength(); where += 650) {
        Coordinate at = along.extractPoint(where, BESIDE);
        if (!district.holds(at)) {
          spots.add(new Spot(at, "Calderford Road", 0));
        }
      }
    }
    double[][] at = onTheGround(spots.stream().map(Spot::at).toList());
    List<SnapPoint> points = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      int lsoa = random.nextInt(1, 9);
      String name = "Calderford 00" + lsoa + "A";
      points.add(point(at, i, PREFIX + spots.get(i).name, "E0199190" + lsoa, name, 0));
    }
    return points;
  }

  private static SnapPoint point(
      double[][] at, int i, String location, String code, String area, double homes) {
    return new SnapPoint(
        at[2][i],
        at[3][i],
        sixDecimals(at[0][i]),
        sixDecimals(at[1][i]),
        location,
        code,
        area,
        homes);
  }

  /** Longitudes and latitudes as printed, and the eastings and northings these stand for. */
  private static double[][] onTheGround(List<Coordinate> spots) {
    double[][] at = new double[4][spots.size()];
    for (int i = 0; i < spots.size(); i++) {
      at[2][i] = spots.get(i).x;
      at[3][i] = spots.get(i).y;
    }
    BritishGrid.toLonLat(at[2], at[3], at[0], at[1]);
    for (int i = 0; i < spots.size(); i++) {
      at[0][i] = Double.parseDouble(sixDecimals(at[0][i]));
      at[1][i] = Double.parseDouble(sixDecimals(at[1][i]));
    }
    BritishGrid.fromLonLat(at[0], at[1], at[2], at[3]);
    return at;
  }

  private static String sixDecimals(double degrees) {
    return BigDecimal.valueOf(degrees).setScale(6, RoundingMode.HALF_UP).toPlainString();
  }
}
