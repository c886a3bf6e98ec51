package org.nimbench.example;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.nimbench.geography.BaseKind;

/** Cuts the district into blocks along everything that a boundary may follow. */
final class Blocks {
  private static final double SQUARE_KM = 1e6;

  private Blocks() {}

  /** The blocks from south-west to north-east. Together they are the district, without overlap. */
  static List<Block> of(Land land, Streets streets, SplittableRandom random) {
    List<Polygon> shapes = cut(land, streets);
    Cover built = new Cover(land.shapes(BaseKind.BUILT_UP));
    List<Geometry> empty = new ArrayList<>(land.shapes(BaseKind.GREEN));
    empty.addAll(land.shapes(BaseKind.WATER));
    Cover open = new Cover(empty);
    Coordinate centre = land.outline().getEnvelopeInternal().centre();
    List<Block> blocks = new ArrayList<>();
    for (Polygon shape : shapes) {
      Coordinate inside = shape.getInteriorPoint().getCoordinate();
      boolean homes = built.holds(inside) && !open.holds(inside);
      double luck = Dice.between(random, 0.75, 1.25);
      double people = homes ? luck * density(inside.distance(centre)) * shape.getArea() : 0;
      blocks.add(new Block(blocks.size(), shape, people / SQUARE_KM));
    }
    return blocks;
  }

  /** People per km² of built-up land: terraces within about a kilometre, estates further out. */
  static double density(double fromCentre) {
    double near = Math.max(0, 1 - fromCentre / 2600);
    return 4300 + 4200 * near;
  }

  private static List<Polygon> cut(Land land, Streets streets) {
    List<LineString> lines = new ArrayList<>();
    lines.add(land.outline().getExteriorRing());
    for (BaseKind kind : List.of(BaseKind.BUILT_UP, BaseKind.GREEN)) {
      land.shapes(kind).forEach(shape -> lines.add(((Polygon) shape).getExteriorRing()));
    }
    for (BaseKind kind :
        List.of(BaseKind.ROAD_MAJOR, BaseKind.ROAD_MINOR, BaseKind.RIVER, BaseKind.RAILWAY)) {
      lines.addAll(land.lines(kind));
    }
    lines.addAll(streets.town());
    lines.addAll(streets.tracks());
    Geometry all = Shapes.FACTORY.createMultiLineString(lines.toArray(LineString[]::new));
    Polygonizer polygonizer = new Polygonizer();
    polygonizer.add(UnaryUnionNG.union(all, Shapes.DECIMETRES));
    Cover district = new Cover(List.of(land.outline()));
    List<Polygon> kept = new ArrayList<>();
    for (Object found : polygonizer.getPolygons()) {
      Polygon shape = (Polygon) found;
      if (district.holds(shape.getInteriorPoint().getCoordinate())) {
        kept.add((Polygon) shape.norm());
      }
    }
    kept.sort(Geometry::compareTo);
    return kept;
  }
}
