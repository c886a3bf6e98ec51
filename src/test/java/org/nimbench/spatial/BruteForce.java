package org.nimbench.spatial;

/** The definition of kernel density, written out: every point at every cell. */
final class BruteForce {
  private static final double SQUARE_METRES = 1e6;

  private BruteForce() {}

  static double density(
      double[] x, double[] y, double easting, double northing, Kernel kernel, double h) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += kernel(kernel, squared(x[i] - easting, y[i] - northing), h);
    }
    return sum * SQUARE_METRES;
  }

  static boolean isAnyWithin(
      double[] x, double[] y, double easting, double northing, double reach) {
    for (int i = 0; i < x.length; i++) {
      if (squared(x[i] - easting, y[i] - northing) <= reach * reach) {
        return true;
      }
    }
    return false;
  }

  /** The table of the methods, typed a second time. */
  static double kernel(Kernel kernel, double dd, double h) {
    double uu = dd / (h * h);
    double area = Math.PI * h * h;
    boolean inside = dd < h * h;
    return switch (kernel) {
      case QUARTIC -> inside ? 3 / area * Math.pow(1 - uu, 2) : 0;
      case EPANECHNIKOV -> inside ? 2 / area * (1 - uu) : 0;
      case TRIANGULAR -> inside ? 3 / area * (1 - Math.sqrt(uu)) : 0;
      case UNIFORM -> dd <= h * h ? 1 / area : 0;
      case GAUSSIAN -> dd <= 16 * h * h ? Math.exp(-uu / 2) / (2 * area) : 0;
    };
  }

  private static double squared(double dx, double dy) {
    return dx * dx + dy * dy;
  }
}
