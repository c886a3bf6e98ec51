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

  /** No column. */
  static final long NONE = 0;

  /** Cells; the rounding of a column number stays far below it. */
  private static final double DOUBT = 1e-7;

  /** Share of the squared reach below which the square root is too rough to trust. */
  private static final double GRAZING = 1e-9;

  private final Lattice lattice;
  private final int columns;
  private final double firstX;
  private final double perCell;
  private final double squaredReach;
  private final boolean closed;
  private final double[] left = new double[AT_A_TIME];
  private final double[] from = new double[AT_A_TIME];
  private final double[] to = new double[AT_A_TIME];

  Chord(Lattice lattice, double reach, boolean closed) {
    this.lattice = lattice;
    this.columns = lattice.columns();
    this.firstX = lattice.x(0);
    this.perCell = 1 / lattice.cell();
    this.squaredReach = reach * reach;
    this.closed = closed;
  }

  /** Prepares {@link #run} for the points at {@code start} and the {@code count} − 1 after it. */
  void prepare(BandedPoints points, int start, int count, double rowY) {
    double[] x = points.x;
    double[] y = points.y;
    for (int i = 0; i < count; i++) {
      double dy = y[start + i] - rowY;
      left[i] = squaredReach - dy * dy;
    }
    for (int i = 0; i < count; i++) {
      double half = Math.sqrt(Math.abs(left[i])) * perCell;
      double middle = (x[start + i] - firstX) * perCell;
      from[i] = middle - half;
      to[i] = middle + half;
    }
  }

  /**
   * The run of columns of the i-th point prepared, first and one after last, in the upper and lower
   * half of a long (see {@link #first} and {@link #end}); {@link #NONE} without any.
   */
  long run(int i, double x, double dy) {
    double first = from[i];
    double last = to[i];
    if (left[i] < GRAZING * squaredReach) {
      return left[i] < -GRAZING * squaredReach ? NONE : decided(x, dy, first, last);
    }
    if (last < -0.5 || first > columns - 0.5) {
      return NONE;
    }
    if (isDoubtful(first) || isDoubtful(last)) {
      return decided(x, dy, first, last);
    }
    int start = first <= 0 ? 0 : (int) first + 1;
    int end = Math.min(columns, (int) (last + 1));
    return start < end ? run(start, end) : NONE;
  }

  static int first(long run) {
    return (int) (run >> 32);
  }

  static int end(long run) {
    return (int) run;
  }

  private static long run(int first, int end) {
    return (long) first << 32 | end;
  }

  private static boolean isDoubtful(double column) {
    return Math.abs(column - Math.rint(column)) < DOUBT;
  }

  private long decided(double x, double dy, double from, double to) {
    int first = (int) Math.max(0, Math.floor(from) - 1);
    int last = (int) Math.min(columns - 1, Math.ceil(to) + 1);
    while (first <= last && !isWithin(x, dy, first)) {
      first++;
    }
    while (last > first && !isWithin(x, dy, last)) {
      last--;
    }
    return first <= last ? run(first, last + 1) : NONE;
  }

  private boolean isWithin(double x, double dy, int column) {
    double dx = x - lattice.x(column);
    double squared = dx * dx + dy * dy;
    return closed ? squared <= squaredReach : squared < squaredReach;
  }
}
