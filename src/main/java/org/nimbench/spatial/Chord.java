package org.nimbench.spatial;

/**
 * Which cells of a row lie within reach of a point: a run of columns. A cell is within reach when
 * the squared distance of its centre, (Δx)² + (Δy)² in doubles, is below the squared reach (or
 * equal, for a closed kernel). The run is found by a square root, for many points at a time; where
 * rounding could tip the answer, the definition itself decides, so a cell is never in or out by an
 * accident of arithmetic.
 */
final class Chord {
  /** Points worked on at a time; their numbers stay in the nearest cache. */
  static final int AT_A_TIME = 512;

  /** Cells; the rounding of a column number stays far below it. */
  private static final double DOUBT = 1e-7;

  /** Share of the squared reach below which the square root is too rough to trust. */
  private static final double GRAZING = 1e-9;

  /** Of the points asked about, those that reach a cell, in order. */
  final int[] which = new int[AT_A_TIME];

  /** For each of {@link #which}, the first column within reach. */
  final int[] first = new int[AT_A_TIME];

  /** For each of {@link #which}, one after the last column within reach. */
  final int[] end = new int[AT_A_TIME];

  /** For each point asked about (not only {@link #which}), reach² − (Δy)². */
  final double[] left = new double[AT_A_TIME];

  private final Lattice lattice;
  private final int columns;
  private final double firstX;
  private final double perCell;
  private final double squaredReach;
  private final double grazing;
  private final boolean closed;
  private final double[] half = new double[AT_A_TIME];

  /** The distances of both ends from the next cell centre, multiplied: small if either is. */
  private final double[] clear = new double[AT_A_TIME];

  private final double[] from = new double[AT_A_TIME];
  private final double[] to = new double[AT_A_TIME];

  Chord(Lattice lattice, double reach, boolean closed) {
    this.lattice = lattice;
    this.columns = lattice.columns();
    this.firstX = lattice.x(0);
    this.perCell = 1 / lattice.cell();
    this.squaredReach = reach * reach;
    this.grazing = GRAZING * squaredReach;
    this.closed = closed;
  }

  /**
   * Finds the runs of the points at {@code start} and the {@code count} − 1 after it in a row.
   *
   * @return how many of them reach a cell; the arrays tell which and where
   */
  int find(BandedPoints points, int start, int count, double rowY) {
    measure(points.x, points.y, start, count, rowY);
    int found = 0;
    for (int i = 0; i < count; i++) {
      if ((clear[i] < DOUBT && left[i] > 0) || Math.abs(left[i]) < grazing) {
        return findWithCare(points, start, count, rowY);
      }
      int begins = Math.max(0, (int) (from[i] + 1));
      int ends = Math.min(columns, (int) (to[i] + 1));
      which[found] = i;
      first[found] = begins;
      end[found] = ends;
      // One more if begins < ends, without a branch that the processor would have to guess.
      found += (begins - ends) >>> 31;
    }
    return found;
  }

  /** The same where a point is in doubt; apart, because the plain loop is faster alone. */
  private int findWithCare(BandedPoints points, int start, int count, double rowY) {
    int found = 0;
    for (int i = 0; i < count; i++) {
      int begins = Math.max(0, (int) (from[i] + 1));
      int ends = Math.min(columns, (int) (to[i] + 1));
      if (left[i] > -grazing && (clear[i] < DOUBT || left[i] < grazing)) {
        double dy = points.y[start + i] - rowY;
        begins = begin(points.x[start + i], dy, from[i], to[i]);
        ends = end(points.x[start + i], dy, begins, to[i]);
      }
      if (left[i] > -grazing && begins < ends) {
        which[found] = i;
        first[found] = begins;
        end[found++] = ends;
      }
    }
    return found;
  }

  /**
   * Where the runs begin and end, in columns and parts of columns; both at the same place where the
   * row is out of reach. The loops are plain and apart so that the compiler turns each into several
   * points an instruction; a minimum in place of the last product would undo that.
   */
  private void measure(double[] x, double[] y, int start, int count, double rowY) {
    for (int i = 0; i < count; i++) {
      double dy = y[start + i] - rowY;
      left[i] = squaredReach - dy * dy;
    }
    double perCellAndRootTwo = perCell * Math.sqrt(0.5);
    for (int i = 0; i < count; i++) {
      // The root of twice what is left, or of nothing.
      half[i] = Math.sqrt(left[i] + Math.abs(left[i])) * perCellAndRootTwo;
    }
    for (int i = 0; i < count; i++) {
      double middle = (x[start + i] - firstX) * perCell;
      from[i] = middle - half[i];
      to[i] = middle + half[i];
    }
    for (int i = 0; i < count; i++) {
      double ofFrom = from[i] - Math.rint(from[i]);
      clear[i] = Math.abs(ofFrom * (to[i] - Math.rint(to[i])));
    }
  }

  private int begin(double x, double dy, double from, double to) {
    int column = (int) Math.max(0, Math.floor(from) - 1);
    int last = (int) Math.min(columns - 1, Math.ceil(to) + 1);
    while (column <= last && !isWithin(x, dy, column)) {
      column++;
    }
    return column <= last ? column : columns;
  }

  private int end(double x, double dy, int begin, double to) {
    int last = (int) Math.min(columns - 1, Math.ceil(to) + 1);
    while (last > begin && !isWithin(x, dy, last)) {
      last--;
    }
    return begin < columns ? last + 1 : columns;
  }

  private boolean isWithin(double x, double dy, int column) {
    double dx = x - lattice.x(column);
    double squared = dx * dx + dy * dy;
    return closed ? squared <= squaredReach : squared < squaredReach;
  }
}
