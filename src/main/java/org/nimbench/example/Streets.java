package org.nimbench.example;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.nimbench.geography.BaseKind;
import org.nimbench.work.Progress;

/**
 * The streets of the district.
 *
 * @param town the streets people live on
 * @param tracks field tracks, and hedges from dead ends to the next line: not on the base map, but
 *     boundaries follow them
 */
record Streets(List<LineString> town, List<LineString> tracks) {
  private static final StreetTracer.Manner TOWN =
      new StreetTracer.Manner(1, 55, 620, 0.13, 150, 0.4);
  private static final StreetTracer.Manner FIELDS =
      new StreetTracer.Manner(3.0, 150, 2500, 0.4, 900, 0);
  private static final double RIVER_ROOM = 22;
  private static final double RAILWAY_ROOM = 16;
  private static final double QUARTER_SIZE = 620;
  private static final double HEDGE = 420;

  /** Lays them. */
  static Streets of(Land land, SplittableRandom random, Progress progress) {
    List<LineString> main = land.lines(BaseKind.ROAD_MAJOR);
    List<LineString> lanes = land.lines(BaseKind.ROAD_MINOR);
    Envelope extent = land.outline().getEnvelopeInternal();
    StreetField field =
        new StreetField(extent, main, lattice(extent, QUARTER_SIZE, random), random);
    StreetIndex index = new StreetIndex(extent);
    List<LineString> roads = Stream.concat(main.stream(), lanes.stream()).toList();
    roads.forEach(index::add);
    Predicate<Coordinate> builtUp = builtUp(land);
    List<LineString> rings = parkRings(land, builtUp);
    rings.forEach(index::add);
    List<LineString> first = Stream.concat(roads.stream(), rings.stream()).toList();
    List<LineString> town = new ArrayList<>(rings);
    town.addAll(
        new StreetTracer(field, index, builtUp, TOWN, random)
            .lay(first, lattice(extent, 70, random), progress));
    List<LineString> tracks = new ArrayList<>(fields(land, field, index, roads, random, progress));
    for (BaseKind kind : List.of(BaseKind.RIVER, BaseKind.RAILWAY)) {
      land.lines(kind).forEach(index::add);
    }
    tracks.addAll(hedges(town, index));
    return new Streets(List.copyOf(town), List.copyOf(tracks));
  }

  private static List<LineString> fields(
      Land land,
      StreetField field,
      StreetIndex index,
      List<LineString> roads,
      SplittableRandom random,
      Progress progress) {
    Cover built = new Cover(land.shapes(BaseKind.BUILT_UP));
    Cover district = new Cover(List.of(land.outline()));
    index.add(land.outline().getExteriorRing());
    return new StreetTracer(
            field, index, at -> district.holds(at) && !built.holds(at), FIELDS, random)
        .lay(roads, lattice(land.outline().getEnvelopeInternal(), 300, random), progress);
  }

  /** From each dead end straight on to the next line. */
  private static List<LineString> hedges(List<LineString> streets, StreetIndex index) {
    List<LineString> hedges = new ArrayList<>();
    for (LineString street : streets) {
      for (LineString way : List.of(street, street.reverse())) {
        CoordinateSequence at = way.getCoordinateSequence();
        Coordinate end = at.getCoordinate(at.size() - 1);
        Coordinate before = at.getCoordinate(at.size() - 2);
        double times = HEDGE / before.distance(end);
        Coordinate far =
            new Coordinate(end.x + (end.x - before.x) * times, end.y + (end.y - before.y) * times);
        Coordinate meets = index.crossing(end, far);
        if (meets != null && meets.distance(end) > 1) {
          LineString hedge = Shapes.line(List.of(end, meets));
          index.add(hedge);
          hedges.add(hedge);
        }
      }
    }
    return hedges;
  }

  /** Where streets may lie: on built-up land, off parks, water, the river bank and the railway. */
  private static Predicate<Coordinate> builtUp(Land land) {
    Envelope extent = land.outline().getEnvelopeInternal();
    Cover inside = new Cover(List.of(land.outline()));
    Cover built = new Cover(land.shapes(BaseKind.BUILT_UP));
    Cover green = new Cover(land.shapes(BaseKind.GREEN));
    Cover water = new Cover(land.shapes(BaseKind.WATER));
    StreetIndex rivers = new StreetIndex(extent);
    land.lines(BaseKind.RIVER).forEach(rivers::add);
    StreetIndex railways = new StreetIndex(extent);
    land.lines(BaseKind.RAILWAY).forEach(railways::add);
    return at ->
        built.holds(at)
            && inside.holds(at)
            && !green.holds(at)
            && !water.holds(at)
            && !rivers.hasNear(at, RIVER_ROOM)
            && !railways.hasNear(at, RAILWAY_ROOM);
  }

  /** Streets around the parks, where they may lie. */
  private static List<LineString> parkRings(Land land, Predicate<Coordinate> allowed) {
    List<LineString> rings = new ArrayList<>();
    for (LineString edge : land.shapes(BaseKind.GREEN).stream().map(Streets::edge).toList()) {
      Coordinate centre = edge.getEnvelopeInternal().centre();
      List<Coordinate> run = new ArrayList<>();
      CoordinateSequence at = edge.getCoordinateSequence();
      for (int i = 0; i < at.size(); i++) {
        Coordinate out = outwards(at.getCoordinate(i), centre);
        if (allowed.test(out)) {
          run.add(out);
        } else {
          keep(run, rings);
        }
      }
      keep(run, rings);
    }
    return rings;
  }

  private static LineString edge(org.locationtech.jts.geom.Geometry park) {
    return ((Polygon) park).getExteriorRing();
  }

  private static Coordinate outwards(Coordinate edge, Coordinate centre) {
    double away = 1 + 16 / edge.distance(centre);
    return new Coordinate(
        centre.x + (edge.x - centre.x) * away, centre.y + (edge.y - centre.y) * away);
  }

  private static void keep(List<Coordinate> run, List<LineString> rings) {
    if (run.size() > 4) {
      rings.add(Shapes.line(run));
    }
    run.clear();
  }

  /** Places in rows and columns, each moved by chance. */
  private static List<Coordinate> lattice(Envelope extent, double size, SplittableRandom random) {
    List<Coordinate> places = new ArrayList<>();
    for (double y = extent.getMinY(); y < extent.getMaxY(); y += size) {
      for (double x = extent.getMinX(); x < extent.getMaxX(); x += size) {
        places.add(
            new Coordinate(x + Dice.between(random, 0, size), y + Dice.between(random, 0, size)));
      }
    }
    return places;
  }
}
