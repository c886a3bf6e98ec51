package org.nimbench.geography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/** Layers made from a seed: the same seed gives the same layer. */
public final class RandomLayers {
  private static final GeometryFactory SHAPES = new GeometryFactory();

  private RandomLayers() {}

  /** Areas that share every inner edge and fill a rectangle: the cells of random sites. */
  public static AreaLayer voronoi(long seed, int areas, Envelope box) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Coordinate> sites = new ArrayList<>();
    for (int i = 0; i < areas; i++) {
      sites.add(within(random, box));
    }
    VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
    builder.setSites(sites);
    builder.setClipEnvelope(box);
    return layer(parts(builder.getDiagram(SHAPES).intersection(SHAPES.toGeometry(box))));
  }

  /** Overlapping areas on whole numbers: multipolygons with holes that touch and coincide. */
  public static AreaLayer blocks(long seed, int areas, int side) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Geometry> shapes = new ArrayList<>();
    while (shapes.size() < areas) {
      Geometry shape = block(random, side).union(block(random, side));
      shape = shape.union(block(random, side)).difference(block(random, side));
      if (!shape.isEmpty() && shape instanceof Polygonal) {
        shapes.add(shape);
      }
    }
    return layer(shapes);
  }

  /** Spiky areas with a hole, corners anywhere. */
  public static AreaLayer stars(long seed, int areas, Envelope box) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Geometry> shapes = new ArrayList<>();
    for (int i = 0; i < areas; i++) {
      Coordinate centre = within(random, box);
      double radius = box.getWidth() * (0.05 + 0.3 * random.nextDouble());
      Coordinate[] outer = star(random, centre, radius, 5 + random.nextInt(30));
      Coordinate[] hole = star(random, centre, radius * 0.2, 4);
      shapes.add(SHAPES.createPolygon(outer).difference(SHAPES.createPolygon(hole)));
    }
    return layer(shapes);
  }

  private static Coordinate[] star(SplittableRandom random, Coordinate centre, double r, int n) {
    Coordinate[] corners = new Coordinate[n + 1];
    for (int i = 0; i < n; i++) {
      double reach = r * (0.5 + 0.5 * random.nextDouble());
      double angle = 2 * StrictMath.PI * i / n;
      corners[i] =
          new Coordinate(
              centre.x + reach * StrictMath.cos(angle), centre.y + reach * StrictMath.sin(angle));
    }
    corners[n] = corners[0];
    return corners;
  }

  private static Geometry block(SplittableRandom random, int side) {
    int x = random.nextInt(side);
    int y = random.nextInt(side);
    int w = 1 + random.nextInt(side / 2);
    int h = 1 + random.nextInt(side / 2);
    if (random.nextBoolean()) {
      return SHAPES.toGeometry(new Envelope(x, x + w, y, y + h));
    }
    Coordinate start = new Coordinate(x, y);
    return SHAPES.createPolygon(
        new Coordinate[] {
          start, new Coordinate(x + w, y), new Coordinate(x, y + h), new Coordinate(x, y)
        });
  }

  private static Coordinate within(SplittableRandom random, Envelope box) {
    return new Coordinate(
        box.getMinX() + random.nextDouble() * box.getWidth(),
        box.getMinY() + random.nextDouble() * box.getHeight());
  }

  private static List<Geometry> parts(Geometry collection) {
    List<Geometry> parts = new ArrayList<>();
    for (int i = 0; i < collection.getNumGeometries(); i++) {
      parts.add(collection.getGeometryN(i));
    }
    return parts;
  }

  private static AreaLayer layer(List<Geometry> shapes) {
    List<Area> areas = new ArrayList<>();
    for (int i = 0; i < shapes.size(); i++) {
      String code = String.format(Locale.ROOT, "E%08d", i);
      areas.add(new Area(code, code, shapes.get(i)));
    }
    return new AreaLayer("random", "", areas);
  }
}
