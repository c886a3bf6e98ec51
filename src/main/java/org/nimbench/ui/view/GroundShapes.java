package org.nimbench.ui.view;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.geography.BaseFeature;
import org.nimbench.geography.BaseKind;
import org.nimbench.geography.MapImage;

/** The scenery as paths in metres, made once on a worker and painted many times. */
public final class GroundShapes {
  /**
   * A shape on the ground.
   *
   * @param path metres
   * @param extent for leaving out what is not seen
   * @param name empty where it has none
   * @param anchor a point in its middle
   */
  record Ground(Shape path, Envelope extent, String name, Coordinate anchor) {}

  private final Map<BaseKind, List<Ground>> base = new EnumMap<>(BaseKind.class);
  private final Map<String, List<Ground>> names = new HashMap<>();
  private final @Nullable Path2D boundary;
  private final @Nullable MapImage image;
  private final Map<String, Outlines> outlines = new HashMap<>();
  private final Map<String, AreaLayer> layers = new HashMap<>();
  private final Map<String, Map<String, Outlines>> areas = new ConcurrentHashMap<>();

  /** The shapes of a scenery. */
  public GroundShapes(Scenery scenery) {
    for (BaseFeature feature : scenery.base()) {
      Ground ground =
          new Ground(
              path(feature.shape()),
              feature.shape().getEnvelopeInternal(),
              feature.name(),
              anchor(feature.shape()));
      base.computeIfAbsent(feature.kind(), kind -> new ArrayList<>()).add(ground);
    }
    image = scenery.image();
    boundary = scenery.boundary() == null ? null : path(scenery.boundary());
    for (AreaLayer layer : scenery.layers()) {
      layers.put(layer.name(), layer);
      outlines.put(layer.name(), Outlines.of(layer.areas().stream().map(Area::shape).toList()));
      names.put(layer.name(), layer.areas().stream().map(GroundShapes::named).toList());
    }
  }

  private static Ground named(Area area) {
    Geometry shape = area.shape();
    return new Ground(new Path2D.Double(), shape.getEnvelopeInternal(), area.name(), anchor(shape));
  }

  /** The areas of a layer for their names; they have no paths. */
  List<Ground> names(String layer) {
    return names.getOrDefault(layer, List.of());
  }

  private static Coordinate anchor(Geometry shape) {
    Point inside = shape.getInteriorPoint();
    return inside.isEmpty() ? new Coordinate(Double.NaN, Double.NaN) : inside.getCoordinate();
  }

  List<Ground> of(BaseKind kind) {
    return base.getOrDefault(kind, List.of());
  }

  /** The picture of the ground; null without one. */
  @Nullable MapImage image() {
    return image;
  }

  @Nullable Path2D boundary() {
    return boundary;
  }

  /** The borders of all areas of a layer; null for a layer that is not there. */
  @Nullable Outlines outlines(String layer) {
    return outlines.get(layer);
  }

  /** The areas of a layer by code; made when a map first colours them. */
  Map<String, Outlines> areas(String layer) {
    AreaLayer known = layers.get(layer);
    return known == null
        ? Map.of()
        : areas.computeIfAbsent(
            layer,
            name -> {
              Map<String, Outlines> borders = new LinkedHashMap<>();
              known
                  .areas()
                  .forEach(area -> borders.put(area.code(), Outlines.of(List.of(area.shape()))));
              return borders;
            });
  }

  /** A geometry as a path. */
  public static Path2D path(Geometry geometry) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    append(path, geometry);
    return path;
  }

  private static void append(Path2D path, Geometry geometry) {
    if (geometry instanceof Polygon polygon) {
      append(path, polygon.getExteriorRing());
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        append(path, polygon.getInteriorRingN(i));
      }
    } else if (geometry instanceof LineString line) {
      append(path, line);
    } else {
      for (int i = 0; i < geometry.getNumGeometries() && geometry.getNumGeometries() > 1; i++) {
        append(path, geometry.getGeometryN(i));
      }
      if (geometry.getNumGeometries() == 1 && geometry.getGeometryN(0) != geometry) {
        append(path, geometry.getGeometryN(0));
      }
    }
  }

  private static void append(Path2D path, LineString line) {
    CoordinateSequence points = line.getCoordinateSequence();
    for (int i = 0; i < points.size(); i++) {
      if (i == 0) {
        path.moveTo(points.getX(i), points.getY(i));
      } else {
        path.lineTo(points.getX(i), points.getY(i));
      }
    }
    if (line.isClosed() && points.size() > 2) {
      path.closePath();
    }
  }
}
