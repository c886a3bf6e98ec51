package org.nimbench.picture;

import java.util.List;
import org.nimbench.drawing.Bounds;

/**
 * Where the marks of a chart lie in its drawing, so that a screen can tell which one is pointed at.
 *
 * @param plot the rectangle between the axes, mm from the upper left corner of the drawing
 * @param marks one a month of the series, or one a calendar month of a season, in order
 */
public record ChartPlaces(Bounds plot, List<Place> marks) {
  /**
   * Where one month lies.
   *
   * @param left edge of its column, mm
   * @param right edge of its column, mm
   * @param y where its value stands, mm; NaN where it has none
   */
  public record Place(double left, double right, double y) {
    /** Middle of the column, mm. */
    public double x() {
      return (left + right) / 2;
    }
  }

  public ChartPlaces {
    marks = List.copyOf(marks);
  }

  /** Which column holds an x, mm; the nearest beyond the ends; −1 in a chart without marks. */
  public int at(double x) {
    for (int i = 0; i < marks.size(); i++) {
      if (x < marks.get(i).right()) {
        return i;
      }
    }
    return marks.size() - 1;
  }
}
