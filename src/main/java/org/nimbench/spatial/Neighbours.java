package org.nimbench.spatial;

import java.util.Arrays;
import org.nimbench.work.Progress;

/** Distances to the k-th nearest other point, by square buckets searched ring by ring. */
final class Neighbours {
  private static final int MOST_ASKED = 10_000;
  private static final int POINTS_A_BUCKET = 4;

  private final double[] x;
  private final double[] y;
  private final double west;
  private final double south;
  private final double side;
  private final int columns;
  private final int rows;
  private final int[] start;
  private final int[] order;

  Neighbours(double[] x, double[] y) {
    this.x = x;
    this.y = y;
    west = Arrays.stream(x).min().orElseThrow();
    south = Arrays.stream(y).min().orElseThrow();
    double width = Arrays.stream(x).max().orElseThrow() - west;
    double height = Arrays.stream(y).max().orElseThrow() - south;
    double buckets = Math.max(1, (double) x.length / POINTS_A_BUCKET);
    // A line of points has no area: then its length is cut into the buckets.
    side = Math.max(Math.sqrt(width * height / buckets), Math.max(width, height) / buckets);
    columns = side > 0 ? (int) (width / side) + 1 : 1;
    rows = side > 0 ? (int) (height / side) + 1 : 1;
    start = new int[columns * rows + 1];
    for (int i = 0; i < x.length; i++) {
      start[bucket(i) + 1]++;
    }
    for (int b = 0; b < columns * rows; b++) {
      start[b + 1] += start[b];
    }
    order = new int[x.length];
    int[] next = start.clone();
    for (int i = 0; i < x.length; i++) {
      order[next[bucket(i)]++] = i;
    }
  }

  /** Mean over all points, or over an even sample of 10,000, of the distance to the k-th other. */
  double meanDistance(int k, Progress progress) {
    int asked = Math.min(MOST_ASKED, x.length);
    double sum = 0;
    for (int i = 0; i < asked; i++) {
      progress.check();
      sum += distance((int) ((long) i * x.length / asked), k);
    }
    return sum / asked;
  }

  private int bucket(int point) {
    return row(y[point]) * columns + column(x[point]);
  }

  private int column(double easting) {
    return side > 0 ? Math.min(columns - 1, (int) ((easting - west) / side)) : 0;
  }

  private int row(double northing) {
    return side > 0 ? Math.min(rows - 1, (int) ((northing - south) / side)) : 0;
  }

  private double distance(int point, int k) {
    double[] nearest = new double[k];
    Arrays.fill(nearest, Double.POSITIVE_INFINITY);
    int column = column(x[point]);
    int row = row(y[point]);
    int most = Math.max(columns, rows);
    for (int ring = 0; ring <= most; ring++) {
      double reached = (ring - 1) * side;
      if (reached > 0 && nearest[k - 1] <= reached * reached) {
        break;
      }
      for (int r = Math.max(0, row - ring); r <= Math.min(rows - 1, row + ring); r++) {
        int step = Math.abs(r - row) == ring ? 1 : Math.max(1, 2 * ring);
        for (int c = column - ring; c <= column + ring; c += step) {
          if (c >= 0 && c < columns) {
            search(point, r * columns + c, nearest);
          }
        }
      }
    }
    return Math.sqrt(nearest[k - 1]);
  }

  private void search(int point, int bucket, double[] nearest) {
    for (int i = start[bucket]; i < start[bucket + 1]; i++) {
      int other = order[i];
      double dx = x[other] - x[point];
      double dy = y[other] - y[point];
      double squared = dx * dx + dy * dy;
      if (other != point && squared < nearest[nearest.length - 1]) {
        int place = nearest.length - 1;
        while (place > 0 && nearest[place - 1] > squared) {
          nearest[place] = nearest[place - 1];
          place--;
        }
        nearest[place] = squared;
      }
    }
  }
}
