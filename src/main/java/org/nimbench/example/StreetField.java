package org.nimbench.example;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineString;

/**
 * Which way streets run at a place, and how far apart: they follow or cross the nearest main road,
 * and away from main roads each quarter has a way of its own.
 *
 * <p>Directions a quarter turn apart are the same here, so they are summed with four times their
 * angle; halving the angle twice again needs square roots only. The sums are made once, on nodes,
 * and taken between them.
 */
final class StreetField {
  private static final double ROAD_REACH = 80;
  private static final double QUARTER_REACH = 200;
  private static final double QUARTER_WEIGHT = 3;
  private static final double NODES_APART = 50;

  /** A pull towards a direction; c and s are cosine and sine of four times its angle. */
  private record Pull(double x, double y, double c, double s) {}

  /** Part of the town built at one time: its pull and its distances between streets. */
  private record Quarter(Pull pull, double close, double wide, boolean longEastWest) {}

  private final List<Pull> roads = new ArrayList<>();
  private final List<Quarter> quarters = new ArrayList<>();

  private final double west;
  private final double south;
  private final int columns;
  private final int rows;

  /** Cosine and sine of four times the angle at each node, row by row. */
  private final double[] cosines;

  private final double[] sines;

  /** The number of the nearest quarter at each node. */
  private final int[] nearest;

  /**
   * @param extent where streets may be asked for
   * @param mainRoads roads that streets follow or cross
   * @param centres the middles of the quarters
   */
  StreetField(
      Envelope extent,
      List<LineString> mainRoads,
      List<Coordinate> centres,
      SplittableRandom random) {
    mainRoads.forEach(this::addRoad);
    for (Coordinate centre : centres) {
      double close = Dice.between(random, 60, 86);
      double wide = Dice.between(random, 110, 175);
      double c = Dice.between(random, -1, 1);
      double s = Math.sqrt(1 - c * c) * (random.nextBoolean() ? 1 : -1);
      quarters.add(
          new Quarter(new Pull(centre.x, centre.y, c, s), close, wide, random.nextBoolean()));
    }
    west = extent.getMinX() - NODES_APART;
    south = extent.getMinY() - NODES_APART;
    columns = (int) (extent.getWidth() / NODES_APART) + 4;
    rows = (int) (extent.getHeight() / NODES_APART) + 4;
    cosines = new double[columns * rows];
    sines = new double[columns * rows];
    nearest = new int[columns * rows];
    for (int node = 0; node < nearest.length; node++) {
      double x = west + node % columns * NODES_APART;
      double y = south + node / columns * NODES_APART;
      sum(node, new Coordinate(x, y));
    }
  }

  private void sum(int node, Coordinate at) {
    double c = 0;
    double s = 0;
    for (Pull road : roads) {
      double weight = weight(road, at, ROAD_REACH);
      c += weight * road.c;
      s += weight * road.s;
    }
    for (int i = 0; i < quarters.size(); i++) {
      Pull pull = quarters.get(i).pull;
      double weight = QUARTER_WEIGHT * weight(pull, at, QUARTER_REACH);
      c += weight * pull.c;
      s += weight * pull.s;
      nearest[node] = distance(i, at) < distance(nearest[node], at) ? i : nearest[node];
    }
    double length = Math.sqrt(c * c + s * s);
    cosines[node] = length == 0 ? 1 : c / length;
    sines[node] = length == 0 ? 0 : s / length;
  }

  private double distance(int quarter, Coordinate at) {
    double dx = quarters.get(quarter).pull.x - at.x;
    double dy = quarters.get(quarter).pull.y - at.y;
    return dx * dx + dy * dy;
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
    double x = (at.x - west) / NODES_APART;
    double y = (at.y - south) / NODES_APART;
    int column = Math.max(0, Math.min(columns - 2, (int) x));
    int row = Math.max(0, Math.min(rows - 2, (int) y));
    int node = row * columns + column;
    double c = between(cosines, node, x - column, y - row);
    double s = between(sines, node, x - column, y - row);
    return nearest(quarterAngle(c, s), hx, hy);
  }

  private double between(double[] nodes, int node, double x, double y) {
    double below = nodes[node] + x * (nodes[node + 1] - nodes[node]);
    int over = node + columns;
    double above = nodes[over] + x * (nodes[over + 1] - nodes[over]);
    return below + y * (above - below);
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
    int column = (int) Math.rint((at.x - west) / NODES_APART);
    int row = (int) Math.rint((at.y - south) / NODES_APART);
    int node =
        Math.max(0, Math.min(rows - 1, row)) * columns + Math.max(0, Math.min(columns - 1, column));
    Quarter quarter = quarters.get(nearest[node]);
    boolean eastWest = Math.abs(dx) >= Math.abs(dy);
    return eastWest == quarter.longEastWest ? quarter.close : quarter.wide;
  }
}
