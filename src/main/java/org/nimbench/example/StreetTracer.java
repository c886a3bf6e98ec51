package org.nimbench.example;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.nimbench.work.Progress;

/**
 * Lays streets one after another along the field of directions, evenly spaced, each from a street
 * that is there already; they end at other streets, at the edge of the built-up land, or as culs-
 * de-sac. After Jobard and Lefer, Creating Evenly-Spaced Streamlines of Arbitrary Density (1997).
 */
final class StreetTracer {
  private static final double STEP = 12;
  private static final double SIMPLIFIED_TO = 1.5;
  private static final double TOUCHES = 0.2;
  private static final double SHORTEST_BLIND = 45;
  private static final double TOO_CLOSE = 20;

  /**
   * How streets are laid.
   *
   * @param scale times the spacing of the field
   * @param shortest streets below this many metres are not laid
   * @param longest streets end after at most so many metres each way
   * @param endsAtCrossing how likely a street ends at each crossing
   * @param runOn how far a street goes on to reach another, in metres
   * @param blind how likely a street that reaches no other stays as a cul-de-sac
   */
  record Manner(
      double scale,
      double shortest,
      double longest,
      double endsAtCrossing,
      double runOn,
      double blind) {}

  /** Part of a street to one side of its seed; connected where it meets another street. */
  private record Walk(List<Coordinate> points, boolean connected) {}

  private record Seed(Coordinate at, double dx, double dy) {}

  private final StreetField field;
  private final StreetIndex index;
  private final Predicate<Coordinate> allowed;
  private final Manner manner;
  private final SplittableRandom random;
  private final Deque<Seed> seeds = new ArrayDeque<>();
  private final List<LineString> laid = new ArrayList<>();

  StreetTracer(
      StreetField field,
      StreetIndex index,
      Predicate<Coordinate> allowed,
      Manner manner,
      SplittableRandom random) {
    this.field = field;
    this.index = index;
    this.allowed = allowed;
    this.manner = manner;
    this.random = random;
  }

  /** Lays streets from these lines on, then from the lone places; the new streets in order. */
  List<LineString> lay(List<LineString> from, List<Coordinate> places, Progress progress) {
    from.forEach(this::plantAlong);
    grow(progress);
    for (Coordinate place : places) {
      Coordinate way = field.along(place, 1, 0);
      seeds.add(new Seed(place, way.x, way.y));
      seeds.add(new Seed(place, -way.y, way.x));
      grow(progress);
    }
    return List.copyOf(laid);
  }

  private void grow(Progress progress) {
    for (Seed seed = seeds.poll(); seed != null; seed = seeds.poll()) {
      progress.check();
      LineString street = trace(seed);
      if (street != null) {
        index.add(street);
        laid.add(street);
        plantAlong(street);
      }
    }
  }

  /** Puts seeds for side streets and for parallel streets along a street. */
  private void plantAlong(LineString street) {
    CoordinateSequence at = street.getCoordinateSequence();
    double walked = Dice.between(random, 0, 60);
    for (int i = 0; i + 1 < at.size(); i++) {
      Coordinate a = at.getCoordinate(i);
      Coordinate b = at.getCoordinate(i + 1);
      double length = a.distance(b);
      Coordinate way = new Coordinate((b.x - a.x) / length, (b.y - a.y) / length);
      for (; walked < length; walked += 35) {
        plant(new Coordinate(a.x + way.x * walked, a.y + way.y * walked), way);
      }
      walked -= length;
    }
  }

  private void plant(Coordinate at, Coordinate way) {
    if (!allowed.test(at)) {
      return;
    }
    seeds.add(new Seed(at, -way.y, way.x));
    double apart = spacing(at, way.x, way.y) * Dice.between(random, 1.02, 1.2);
    for (double side : new double[] {apart, -apart}) {
      Coordinate beside = new Coordinate(at.x - way.y * side, at.y + way.x * side);
      seeds.add(new Seed(beside, way.x, way.y));
    }
  }

  private double spacing(Coordinate at, double dx, double dy) {
    return manner.scale * field.spacing(at, dx, dy);
  }

  private @Nullable LineString trace(Seed seed) {
    double apart = spacing(seed.at, seed.dx, seed.dy);
    if (!allowed.test(seed.at) || index.hasParallelNear(seed.at, seed.dx, seed.dy, apart * 0.97)) {
      return null;
    }
    Walk back = walk(seed.at, -seed.dx, -seed.dy);
    Walk on = walk(seed.at, seed.dx, seed.dy);
    boolean branches = index.hasNear(seed.at, TOUCHES);
    if (!branches && !back.connected && !on.connected) {
      return null;
    }
    List<Coordinate> points = new ArrayList<>(back.points);
    Collections.reverse(points);
    points.add(seed.at);
    points.addAll(on.points);
    return worthLaying(points);
  }

  private @Nullable LineString worthLaying(List<Coordinate> points) {
    if (points.size() < 3) {
      return null;
    }
    LineString street = Shapes.line(points);
    if (street.getLength() < manner.shortest) {
      return null;
    }
    return Shapes.line(
        List.of(DouglasPeuckerSimplifier.simplify(street, SIMPLIFIED_TO).getCoordinates()));
  }

  /** Walks one way until the street ends. */
  private Walk walk(Coordinate start, double dx, double dy) {
    List<Coordinate> points = new ArrayList<>();
    double longest = Dice.between(random, 0.25, 1) * manner.longest;
    int lastCrossing = 0;
    Coordinate at = start;
    Coordinate way = field.along(at, dx, dy);
    for (int i = 0; i * STEP < longest; i++) {
      Coordinate next = new Coordinate(at.x + way.x * STEP, at.y + way.y * STEP);
      double apart = spacing(next, way.x, way.y);
      if (!allowed.test(next) || index.hasParallelNear(next, way.x, way.y, apart * 0.62)) {
        break;
      }
      Coordinate crossing = index.crossing(at, next);
      if (crossing != null && i > 0) {
        points.add(crossing);
        if (Dice.happens(random, manner.endsAtCrossing)) {
          return new Walk(points, true);
        }
        lastCrossing = points.size();
      }
      points.add(next);
      at = next;
      way = field.along(at, way.x, way.y);
    }
    return ended(points, lastCrossing, at, way);
  }

  /** On to the next street if one is near; else back to the last crossing, or a dead end. */
  private Walk ended(List<Coordinate> points, int lastCrossing, Coordinate end, Coordinate last) {
    List<Coordinate> further = new ArrayList<>();
    Coordinate from = end;
    Coordinate way = last;
    for (double gone = 0; gone < manner.runOn; gone += STEP) {
      Coordinate next = new Coordinate(from.x + way.x * STEP, from.y + way.y * STEP);
      Coordinate crossing = index.crossing(from, next);
      if (crossing != null) {
        further.add(crossing);
        points.addAll(further);
        return new Walk(points, true);
      }
      if (!allowed.test(next) || index.hasParallelNear(next, way.x, way.y, TOO_CLOSE)) {
        break;
      }
      further.add(next);
      from = next;
      way = field.along(from, way.x, way.y);
    }
    double blind = (points.size() - lastCrossing) * STEP;
    boolean keep = blind > SHORTEST_BLIND && Dice.happens(random, manner.blind);
    return new Walk(keep ? points : points.subList(0, lastCrossing), lastCrossing > 0);
  }
}
