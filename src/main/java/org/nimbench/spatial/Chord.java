package org.nimbench.spatial;

/**
 * Which cells of a row lie within reach of a point: a run of columns. A cell is within reach when
 * the squared distance of its centre, (Δx)² + (Δy)² in doubles, is below the squared reach (or
 * equal, for a closed kernel). The run is found by a square root; where rounding could tip the
 * answer, the definition itself decides, so a cell is never in or out by an accident of arithmetic.
 */
final class Chord {
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

  Chord(Lattice lattice, double reach, boolean closed) {
    this.lattice = lattice;
    this.columns = lattice.columns();
    this.firstX = lattice.x(0);
    this.perCell = 1 / lattice.cell();
    this.squaredReach = reach * reach;
    this.closed = closed;
  }

  /**
   * The run of columns, first and one after last, in the upper and lower half of a long (see {@link
   * #first} and {@link #end}); {@link #NONE} without any.
   */
  long columns(double x, double dy) {
    double left = squaredReach - dy * dy;
    if (left < -GRAZING * squaredReach) {
      return NONE;
    }
    double middle = (x - firstX) * perCell;
    double half = Math.sqrt(Math.max(0, left)) * perCell;
    double from = middle - half;
    double to = middle + half;
    if (to < -0.5 || from > columns - 0.5) {
      return NONE;
    }
    if (left < GRAZING * squaredReach || isDoubtful(from) || isDoubtful(to)) {
      return decided(x, dy, from, to);
    }
    int first = from <= 0 ? 0 : (int) from + 1;
    int end = Math.min(columns, (int) (to + 1));
    return first < end ? run(first, end) : NONE;
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
