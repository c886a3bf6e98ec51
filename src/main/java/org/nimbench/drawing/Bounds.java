package org.nimbench.drawing;

/**
 * The rectangle a mark takes up, mm from the top left corner, y downwards.
 *
 * @param left smallest x
 * @param top smallest y
 * @param right greatest x
 * @param bottom greatest y
 */
public record Bounds(double left, double top, double right, double bottom) {
  /** Share of the em that capitals and most ascenders rise above the base line. */
  private static final double CAPITALS = 0.73;

  /** Share of the em that descenders hang below the base line. */
  private static final double DESCENDERS = 0.21;

  /** Where the ink of a line of text can be: from the tops of capitals to the feet of a g. */
  public static Bounds of(Mark.Text text) {
    double width = Typeface.width(text.text(), text.style());
    double size = Typeface.size(text.style());
    double from =
        switch (text.anchor()) {
          case START -> 0;
          case MIDDLE -> -width / 2;
          case END -> -width;
        };
    Bounds upright =
        new Bounds(
            text.x() + from,
            text.y() - CAPITALS * size,
            text.x() + from + width,
            text.y() + DESCENDERS * size);
    return text.angle() == 0 ? upright : upright.turned(text.x(), text.y(), text.angle());
  }

  /** The smallest upright rectangle about this one turned by so many degrees clockwise. */
  public Bounds turned(double x, double y, double degrees) {
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    double[] xs = {left - x, right - x, right - x, left - x};
    double[] ys = {top - y, top - y, bottom - y, bottom - y};
    Bounds all = null;
    for (int i = 0; i < 4; i++) {
      double cornerX = x + xs[i] * cos - ys[i] * sin;
      double cornerY = y + xs[i] * sin + ys[i] * cos;
      Bounds corner = new Bounds(cornerX, cornerY, cornerX, cornerY);
      all = all == null ? corner : all.with(corner);
    }
    return all == null ? this : all;
  }

  /** The smallest rectangle that holds both. */
  public Bounds with(Bounds other) {
    return new Bounds(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** The rectangle widened by so many mm on every side. */
  public Bounds widened(double by) {
    return new Bounds(left - by, top - by, right + by, bottom + by);
  }

  /** Whether the two share more than an edge. */
  public boolean overlaps(Bounds other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  /** Whether the other lies inside or on an edge. */
  public boolean holds(Bounds other) {
    return other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom;
  }

  /** Whether a point lies inside or on an edge. */
  public boolean holds(double x, double y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  /** Size across, mm. */
  public double width() {
    return right - left;
  }

  /** Size down, mm. */
  public double height() {
    return bottom - top;
  }

  /** The rectangle as a path. */
  public Path path() {
    return Path.rectangle(left, top, width(), height());
  }
}
