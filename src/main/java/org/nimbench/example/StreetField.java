package org.nimbench.example;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.LineString;

/**
 * Which way streets run at a place, and how far apart: they follow or cross the nearest main road,
 * and away from main roads each quarter has a way of its own.
 *
 * <p>Directions a quarter turn apart are the same here, so they are summed with four times their
 * angle; halving the angle twice again needs square roots only.
 */
final class StreetField {
  private static final double ROAD_REACH = 80;
  private static final double QUARTER_REACH = 200;
  private static final double QUARTER_WEIGHT = 3;

  /** A pull towards a direction; c and s are cosine and sine of four times its angle. */
  private record Pull(double x, double y, double c, double s) {}

  /** Part of the town built at one time: its pull and its distances between streets. */
  private record Quarter(Pull pull, double close, double wide, boolean longEastWest) {}

  private final List<Pull> roads = new ArrayList<>();
  private final List<Quarter> quarters = new ArrayList<>();

  StreetField(List<LineString> mainRoads, List<Coordinate> centres, SplittableRandom random) {
    mainRoads.forEach(this::addRoad);
    for (Coordinate centre : centres) {
      double close = Dice.between(random, 60, 86);
      double wide = Dice.between(random, 110, 175);
      double c = Dice.between(random, -1, 1);
      double s = Math.sqrt(1 - c * c) * (random.nextBoolean() ? 1 : -1);
      quarters.add(
          new Quarter(new Pull(centre.x, centre.y, c, s), close, wide, random.nextBoolean()));
    }
  }

  private void addRoad(LineString road) {
    CoordinateSequence at = road.getCoordinateSequence();
    for (int i = 0; i + 1 < at.size(); i++) {
      double dx = at.getX(i + 1) - at.getX(i);
      double dy = at.getY(i + 1) - at.getY(i);
      double length = Math.sqrt(dx * dx + dy * dy);
      double c2 = (dx * dx - dy * dy) / (length * length);
      double s2 = 2 * dx * dy / (length * length);
      double x = (at.getX(i) + at.getX(i + 1)) / 2;
      double y = (at.getY(i) + at.getY(i + 1)) / 2;
      roads.add(new Pull(x, y, c2 * c2 - s2 * s2, 2 * c2 * s2));
    }
  }

  /** The street direction at a place that turns least from a heading; a unit vector. */
  Coordinate along(Coordinate at, double hx, double hy) {
    double c = 0;
    double s = 0;
    for (Pull road : roads) {
      double weight = weight(road, at, ROAD_REACH);
      c += weight * road.c;
      s += weight * road.s;
    }
    for (Quarter quarter : quarters) {
      double weight = QUARTER_WEIGHT * weight(quarter.pull, at, QUARTER_REACH);
      c += weight * quarter.pull.c;
      s += weight * quarter.pull.s;
    }
    return nearest(quarterAngle(c, s), hx, hy);
  }

  private static double weight(Pull pull, Coordinate at, double reach) {
    double dx = at.x - pull.x;
    double dy = at.y - pull.y;
    double near = dx * dx + dy * dy + reach * reach;
    return 1 / (near * near);
  }

  /** The unit vector whose angle is a quarter of that of (c, s), between −45° and 45°. */
  private static Coordinate quarterAngle(double c, double s) {
    double length = Math.sqrt(c * c + s * s);
    double c4 = length == 0 ? 1 : c / length;
    double c2 = Math.sqrt(Math.max(0, (1 + c4) / 2));
    double c1 = Math.sqrt((1 + c2) / 2);
    double s1 = Math.sqrt((1 - c2) / 2);
    return new Coordinate(c1, s < 0 ? -s1 : s1);
  }

  private static Coordinate nearest(Coordinate way, double hx, double hy) {
    double forward = way.x * hx + way.y * hy;
    double across = -way.y * hx + way.x * hy;
    if (Math.abs(forward) >= Math.abs(across)) {
      return forward >= 0 ? way : new Coordinate(-way.x, -way.y);
    }
    return across >= 0 ? new Coordinate(-way.y, way.x) : new Coordinate(way.y, -way.x);
  }

  /** How far apart streets that run this way are here, in metres. */
  double spacing(Coordinate at, double dx, double dy) {
    Quarter nearest = quarters.get(0);
    for (Quarter quarter : quarters) {
      if (distance(quarter, at) < distance(nearest, at)) {
        nearest = quarter;
      }
    }
    boolean eastWest = Math.abs(dx) >= Math.abs(dy);
    return eastWest == nearest.longEastWest ? nearest.close : nearest.wide;
  }

  private static double distance(Quarter quarter, Coordinate at) {
    double dx = quarter.pull.x - at.x;
    double dy = quarter.pull.y - at.y;
    return dx * dx + dy * dy;
  }
}
