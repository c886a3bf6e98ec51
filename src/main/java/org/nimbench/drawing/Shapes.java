package org.nimbench.drawing;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import org.jspecify.annotations.Nullable;

/** Paths and pens to Java 2D and back. */
final class Shapes {
  private Shapes() {}

  static Path2D.Double toShape(Path path) {
    Path2D.Double shape = new Path2D.Double(Path2D.WIND_EVEN_ODD, path.steps().length);
    double[] c = path.coordinates();
    int at = 0;
    for (byte step : path.steps()) {
      switch (step) {
        case 'M' -> shape.moveTo(c[at], c[at + 1]);
        case 'L' -> shape.lineTo(c[at], c[at + 1]);
        case 'C' -> shape.curveTo(c[at], c[at + 1], c[at + 2], c[at + 3], c[at + 4], c[at + 5]);
        default -> shape.closePath();
      }
      at += step == 'C' ? 6 : step == 'Z' ? 0 : 2;
    }
    return shape;
  }

  /** A shape's outline as a path; quadratic curves are raised to cubic ones. */
  static Path toPath(Shape shape, @Nullable AffineTransform transform) {
    Path.Builder path = Path.builder();
    double[] c = new double[6];
    double x = 0;
    double y = 0;
    for (PathIterator it = shape.getPathIterator(transform); !it.isDone(); it.next()) {
      int step = it.currentSegment(c);
      switch (step) {
        case PathIterator.SEG_MOVETO -> path.move(c[0], c[1]);
        case PathIterator.SEG_LINETO -> path.line(c[0], c[1]);
        case PathIterator.SEG_QUADTO -> raise(path, x, y, c);
        case PathIterator.SEG_CUBICTO -> path.curve(c[0], c[1], c[2], c[3], c[4], c[5]);
        default -> path.close();
      }
      int last = step == PathIterator.SEG_CUBICTO ? 4 : step == PathIterator.SEG_QUADTO ? 2 : 0;
      x = c[last];
      y = c[last + 1];
    }
    return path.build();
  }

  private static void raise(Path.Builder path, double x, double y, double[] c) {
    path.curve(
        x + 2 * (c[0] - x) / 3,
        y + 2 * (c[1] - y) / 3,
        c[2] + 2 * (c[0] - c[2]) / 3,
        c[3] + 2 * (c[1] - c[3]) / 3,
        c[2],
        c[3]);
  }

  /**
   * The inside of a shape as a path to be filled by the even-odd rule, whatever rule it came with.
   */
  static Path inside(Shape shape, @Nullable AffineTransform transform) {
    PathIterator it = shape.getPathIterator(null);
    boolean evenOdd = it.getWindingRule() == PathIterator.WIND_EVEN_ODD;
    int parts = 0;
    for (; !it.isDone(); it.next()) {
      parts += it.currentSegment(new double[6]) == PathIterator.SEG_MOVETO ? 1 : 0;
    }
    return toPath(evenOdd || parts < 2 ? shape : new Area(shape), transform);
  }

  static BasicStroke stroke(Pen pen) {
    float width = (float) pen.width();
    int cap = BasicStroke.CAP_ROUND;
    int join = BasicStroke.JOIN_ROUND;
    if (pen.dashes().isEmpty()) {
      return new BasicStroke(width, cap, join);
    }
    float[] dashes = new float[pen.dashes().size()];
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = pen.dashes().get(i).floatValue();
    }
    return new BasicStroke(width, cap, join, 1, dashes, 0);
  }
}
