package org.nimbench.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.nimbench.drawing.Bounds;
import org.nimbench.drawing.Colour;
import org.nimbench.drawing.Path;
import org.nimbench.geography.BaseFeature;
import org.nimbench.geography.BaseKind;
import org.nimbench.geography.MapImage;

/** The base map in calm colours: land, water, roads with their casing, railways with ticks. */
final class BaseLayer {
  private static final double TICK_EVERY = 2;
  private static final double TICK_HALF = 0.45;

  /** Half the side of a station's square, mm. */
  static final double STATION = 0.8;

  private final Sketch sketch;
  private final MapFrame frame;
  private final MapColours colours;
  private final List<BaseFeature> features;
  private final @Nullable MapImage image;

  BaseLayer(Sketch sketch, MapFrame frame, MapScene scene) {
    this.sketch = sketch;
    this.frame = frame;
    this.colours = sketch.palette.map();
    this.image = scene.image();
    this.features = scene.base().stream().filter(feature -> frame.shows(feature.shape())).toList();
  }

  void draw() {
    sketch.fill(frame.frame.path(), colours.ground());
    polygons(BaseKind.BUILT_UP, colours.builtUp());
    polygons(BaseKind.GREEN, colours.green());
    polygons(BaseKind.WATER, colours.water());
    if (image != null) {
      new GroundPicture(image, frame).draw(sketch);
    }
    lines(BaseKind.RIVER, colours.river(), 0.6);
    lines(BaseKind.ROAD_MINOR, colours.minorCasing(), 0.36);
    lines(BaseKind.ROAD_MINOR, colours.road(), 0.2);
    lines(BaseKind.ROAD_MAJOR, colours.majorCasing(), 0.85);
    lines(BaseKind.ROAD_MAJOR, colours.road(), 0.55);
    railways();
  }

  /** Stations go above everything that is filled. */
  void stations() {
    for (BaseFeature feature : of(BaseKind.STATION)) {
      Coordinate at = feature.shape().getCentroid().getCoordinate();
      symbol(sketch, frame.x(at.x), frame.y(at.y));
    }
  }

  static void symbol(Sketch sketch, double x, double y) {
    MapColours colours = sketch.palette.map();
    Bounds square = new Bounds(x, y, x, y).widened(STATION);
    sketch.box(square, colours.road(), colours.railway(), 0.3);
  }

  private List<BaseFeature> of(BaseKind kind) {
    return features.stream().filter(feature -> feature.kind() == kind).toList();
  }

  private void polygons(BaseKind kind, Colour colour) {
    for (BaseFeature feature : of(kind)) {
      sketch.fill(frame.path(feature.shape()), colour);
    }
  }

  private void lines(BaseKind kind, Colour colour, double width) {
    Path.Builder all = Path.builder();
    of(kind).forEach(feature -> frame.add(all, feature.shape()));
    Path path = all.build();
    if (path.steps().length > 0) {
      sketch.stroke(path, colour, width);
    }
  }

  private void railways() {
    lines(BaseKind.RAILWAY, colours.railway(), 0.25);
    Path.Builder ticks = Path.builder();
    for (BaseFeature feature : of(BaseKind.RAILWAY)) {
      Geometry shape = feature.shape();
      for (int i = 0; i < shape.getNumGeometries(); i++) {
        ticks(ticks, shape.getGeometryN(i).getCoordinates());
      }
    }
    Path path = ticks.build();
    if (path.steps().length > 0) {
      sketch.stroke(path, colours.railway(), 0.2);
    }
  }

  /** Short strokes across the line at even distances along it. */
  private void ticks(Path.Builder path, Coordinate[] points) {
    double rest = TICK_EVERY / 2;
    for (int i = 1; i < points.length; i++) {
      double x = frame.x(points[i - 1].x);
      double y = frame.y(points[i - 1].y);
      double dx = frame.x(points[i].x) - x;
      double dy = frame.y(points[i].y) - y;
      double length = Math.hypot(dx, dy);
      double at = rest;
      for (; at <= length; at += TICK_EVERY) {
        tick(path, x + dx * at / length, y + dy * at / length, dx / length, dy / length);
      }
      rest = at - length;
    }
  }

  private void tick(Path.Builder path, double x, double y, double dx, double dy) {
    if (frame.frame.holds(x, y)) {
      path.move(x - dy * TICK_HALF, y + dx * TICK_HALF);
      path.line(x + dy * TICK_HALF, y - dx * TICK_HALF);
    }
  }
}
