package org.nimbench.spatial;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.work.Progress;

/**
 * Which bandwidth do the data suggest, and which cell goes with a bandwidth? Suggestions only:
 * every rule here is far too wide where crime has several centres. Incidents without a place (NaN)
 * are left out.
 */
public final class Bandwidths {
  /** The default for a town or borough, metres. */
  public static final double TOWN = 300;

  /** The widest that is chosen without being asked for, metres. */
  public static final double WIDEST = 1500;

  /** Cells along the shorter side of a study area, and cells in a bandwidth (Chainey). */
  private static final double CELLS = 150;

  private static final double CELLS_WIDE = 5;

  /** With so many incidents the rule for the area stands as it is. */
  private static final double USUAL = 1000;

  private static final double CHOICE_STEP = 50;

  /** More cells than this make a map neither truer nor readable. */
  public static final int MOST_CELLS = 1_000_000;

  private static final double SMALLEST_CELL = 10;
  private static final double STEP = 10;

  private Bandwidths() {}

  /**
   * The bandwidth to begin with: that of a town, or more where the area is so large, or incidents
   * so few, that a town's would leave specks. A study area's cell is the shorter side ÷ 150 and its
   * bandwidth five cells (Chainey and Ratcliffe 2005; Chainey 2013); as in Scott's rule it narrows
   * with the sixth root of the number of incidents, here counted from 1,000.
   *
   * @param width of the study area, metres
   * @param height of the study area, metres
   * @param incidents that are mapped, at least 1
   * @return 300 … 1,500 m in steps of 50 m
   */
  public static double forArea(double width, double height, long incidents) {
    double area = Math.min(width, height) / CELLS * CELLS_WIDE;
    double wanted = area * Math.pow(USUAL / Math.max(1, incidents), 1.0 / 6);
    double stepped = Math.round(wanted / CHOICE_STEP) * CHOICE_STEP;
    return Math.max(TOWN, Math.min(WIDEST, stepped));
  }

  /** The cell for a bandwidth: a tenth of it, rounded to 10 m, at least 10 m. */
  public static double defaultCell(double bandwidth) {
    return Math.max(SMALLEST_CELL, Math.round(bandwidth / 10 / STEP) * STEP);
  }

  /** The default cell, made larger by steps of 10 m until a place of this size has a million. */
  public static double defaultCell(double bandwidth, double width, double height) {
    double cell = defaultCell(bandwidth);
    while ((width / cell + 1) * (height / cell + 1) > MOST_CELLS) {
      cell += STEP;
    }
    return cell;
  }

  /**
   * Scott's rule: σ = sd·n^(−1/6) along each axis, the mean of the two, as the kernel's bandwidth.
   *
   * @return metres; 0 where all incidents share one spot
   * @throws ProblemException (not computable) with fewer than two incidents
   */
  public static double scott(double[] eastings, double[] northings, Kernel kernel) {
    Spread spread = new Spread(eastings, northings);
    return kernel.bandwidthOf((spread.scottSigma(0) + spread.scottSigma(1)) / 2);
  }

  /**
   * The rule of ArcGIS: 0.9·min(SD, √(1/ln 2)·D)·n^(−0.2), SD the standard distance, D the median
   * distance to the mean centre.
   *
   * @return metres; 0 where all incidents share one spot
   * @throws ProblemException (not computable) with fewer than two incidents
   */
  public static double arcgis(double[] eastings, double[] northings) {
    Spread spread = new Spread(eastings, northings);
    double robust = Math.sqrt(1 / Math.log(2)) * spread.medianDistance();
    return 0.9 * Math.min(spread.standardDistance(), robust) * Math.pow(spread.size(), -0.2);
  }

  /**
   * The mean distance from an incident to its k-th neighbour (20 is usual). Of more than 10,000
   * incidents an even sample is asked for its neighbours among all.
   *
   * @return metres
   * @throws ProblemException (not computable) with no more than k incidents
   */
  public static double neighbour(double[] eastings, double[] northings, int k, Progress progress) {
    Spread spread = new Spread(eastings, northings);
    if (spread.size() <= k) {
      throw tooFew(spread.size(), k + 1);
    }
    return new Neighbours(spread.x, spread.y).meanDistance(k, progress);
  }

  private static ProblemException tooFew(int found, int needed) {
    return Problem.of(ProblemKind.NOT_COMPUTABLE, "spatial.bandwidth.few", "", found, needed)
        .asException();
  }

  /** The located incidents and how widely they lie. */
  static final class Spread {
    final double[] x;
    final double[] y;
    private final double meanX;
    private final double meanY;

    Spread(double[] eastings, double[] northings) {
      int[] located =
          IntStream.range(0, eastings.length)
              .filter(i -> Double.isFinite(eastings[i]) && Double.isFinite(northings[i]))
              .toArray();
      if (located.length < 2) {
        throw tooFew(located.length, 2);
      }
      x = Arrays.stream(located).mapToDouble(i -> eastings[i]).toArray();
      y = Arrays.stream(located).mapToDouble(i -> northings[i]).toArray();
      meanX = Arrays.stream(x).average().orElseThrow();
      meanY = Arrays.stream(y).average().orElseThrow();
    }

    int size() {
      return x.length;
    }

    /** Axis 0 is east–west. */
    double scottSigma(int axis) {
      double squares = axis == 0 ? squares(x, meanX) : squares(y, meanY);
      return Math.sqrt(squares / (size() - 1)) * Math.pow(size(), -1.0 / 6);
    }

    double standardDistance() {
      return Math.sqrt((squares(x, meanX) + squares(y, meanY)) / size());
    }

    double medianDistance() {
      double[] distances = new double[size()];
      Arrays.setAll(distances, i -> Math.hypot(x[i] - meanX, y[i] - meanY));
      Arrays.sort(distances);
      return Breaks.quantileOf(distances, 0.5);
    }

    private static double squares(double[] values, double mean) {
      return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    }
  }
}
