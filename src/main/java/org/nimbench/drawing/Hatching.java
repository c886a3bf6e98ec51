package org.nimbench.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * A hatched shape as marks that every writer knows: the ground, then lines clipped to the shape.
 * Patterns of SVG and PDF would come out differently from reader to reader.
 */
final class Hatching {
  private Hatching() {}

  static Mark.Group asLines(Path path, Fill.Hatched fill) {
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Shape(path, new Fill.Solid(fill.ground()), null));
    marks.add(new Mark.Shape(lines(bounds(path), fill), null, Pen.of(fill.line(), fill.width())));
    return new Mark.Group("", marks, path);
  }

  /** Lines that rise at 45 degrees, {@code spacing} apart, on one raster for the whole drawing. */
  private static Path lines(Bounds box, Fill.Hatched fill) {
    Path.Builder lines = Path.builder();
    double step = fill.spacing() * Math.sqrt(2);
    double first = Math.ceil((box.left() + box.top()) / step) * step;
    for (double sum = first; sum < box.right() + box.bottom(); sum += step) {
      double fromX = Math.max(box.left(), sum - box.bottom());
      double toX = Math.min(box.right(), sum - box.top());
      lines.move(fromX, sum - fromX).line(toX, sum - toX);
    }
    return lines.build();
  }

  private static Bounds bounds(Path path) {
    double[] c = path.coordinates();
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < c.length; i += 2) {
      left = Math.min(left, c[i]);
      right = Math.max(right, c[i]);
      top = Math.min(top, c[i + 1]);
      bottom = Math.max(bottom, c[i + 1]);
    }
    return new Bounds(left, top, right, bottom);
  }
}
