package org.nimbench.picture;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * A stretch of a line on which a name can lie.
 *
 * @param x middle of the stretch, mm
 * @param y middle of the stretch, mm
 * @param angle of the stretch in degrees clockwise, −90 … 90, so that text reads upright
 * @param bend how far the line strays from the chord, mm
 */
record LineSpot(double x, double y, double angle, double bend) {
  private static final double STEP = 1;

  /** The stretches of a length along a line inside the frame, one every few millimetres. */
  static List<LineSpot> along(Geometry line, MapFrame frame, double length) {
    List<LineSpot> spots = new ArrayList<>();
    int reach = (int) Math.ceil(length / STEP);
    for (int part = 0; part < line.getNumGeometries(); part++) {
      List<double[]> points = frame.walk(line.getGeometryN(part).getCoordinates(), STEP);
      for (int i = 0; i + reach < points.size(); i += 3) {
        LineSpot spot = between(points.subList(i, i + reach + 1));
        if (frame.frame.holds(spot.x, spot.y)) {
          spots.add(spot);
        }
      }
    }
    return spots;
  }

  private static LineSpot between(List<double[]> points) {
    double[] from = points.get(0);
    double[] to = points.get(points.size() - 1);
    double dx = to[0] - from[0];
    double dy = to[1] - from[1];
    double length = Math.max(1e-9, Math.hypot(dx, dy));
    double bend = 0;
    for (double[] point : points) {
      bend =
          Math.max(bend, Math.abs((point[0] - from[0]) * dy - (point[1] - from[1]) * dx) / length);
    }
    double angle = Math.toDegrees(Math.atan2(dy, dx));
    double upright = angle > 90 ? angle - 180 : angle < -90 ? angle + 180 : angle;
    double[] middle = points.get(points.size() / 2);
    return new LineSpot(middle[0], middle[1], upright, bend);
  }
}
