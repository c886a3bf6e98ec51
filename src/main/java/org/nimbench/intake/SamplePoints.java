package org.nimbench.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * A few of many points, evenly from the whole file and the same ones every time: every n-th, n
 * doubled whenever there are twice as many as wanted.
 */
final class SamplePoints {
  static final int MOST = 200;

  private final List<double[]> points = new ArrayList<>();
  private long every = 1;
  private long seen;

  void see(double easting, double northing) {
    if (seen++ % every == 0) {
      points.add(new double[] {easting, northing});
      if (points.size() == 2 * MOST) {
        thin();
      }
    }
  }

  private void thin() {
    for (int i = points.size() - 1; i > 0; i -= 2) {
      points.remove(i);
    }
    every *= 2;
  }

  /** So many at most, as pairs of easting and northing. */
  List<double[]> points() {
    return points.stream().limit(MOST).map(double[]::clone).toList();
  }
}
