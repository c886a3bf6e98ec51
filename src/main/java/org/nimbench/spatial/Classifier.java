package org.nimbench.spatial;

import java.util.Arrays;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/**
 * Into which classes does a legend put the cells? Classes are (lower, upper], the first closed
 * below. Cells of 0 and cells outside the boundary (NaN) make no class: they stay below the first.
 * Every method says how many cells and incidents each class holds.
 *
 * <p>All throw a problem (not computable) where no cell has a value above 0.
 *
 * <p>Source: Slocum and others, <i>Thematic Cartography and Geovisualization</i>, chapter 5.
 */
public final class Classifier {
  /** Multiples of the mean at which the classes of a density begin. */
  private static final double[] USUAL_MULTIPLES = {1, 2, 3, 4, 5};

  /** Standard deviations from the mean between the classes. */
  private static final double[] USUAL_DEVIATIONS = {-2.5, -1.5, -0.5, 0.5, 1.5, 2.5};

  /** Per cent of the cells in which the classes of the top begin. */
  private static final double[] USUAL_TOP = {5, 3, 1};

  private Classifier() {}

  /** The usual classes of a density: 1 to 5 times the mean of the cells above 0. */
  public static Classes multiplesOfMean(Surface surface, int[] counts) {
    return multiplesOfMean(surface, counts, USUAL_MULTIPLES.clone());
  }

  /**
   * Classes that begin at multiples of the mean of the cells above 0; the last is open above.
   *
   * @param counts incidents by cell, in grid order
   * @param multiples ascending, greater than 0
   */
  public static Classes multiplesOfMean(Surface surface, int[] counts, double[] multiples) {
    double mean = Arrays.stream(above0(surface)).average().orElseThrow();
    double[] lower = Arrays.stream(multiples).map(m -> m * mean).toArray();
    return open("multiples-of-mean", lower, surface, counts);
  }

  /** The usual top: the highest 5, 3 and 1 per cent of the cells. */
  public static Classes topPercent(Surface surface, int[] counts) {
    return topPercent(surface, counts, USUAL_TOP.clone());
  }

  /**
   * Classes of the highest cells of the study area; the last is open above.
   *
   * @param percents descending, such as 5, 3, 1: the lowest class begins where 5 % of the cells lie
   *     above; cells of 0 are never in it
   */
  public static Classes topPercent(Surface surface, int[] counts, double[] percents) {
    double least = Arrays.stream(above0(surface)).min().orElseThrow();
    double[] sorted =
        Arrays.stream(surface.values()).filter(v -> !Double.isNaN(v)).sorted().toArray();
    double[] lower =
        Arrays.stream(percents)
            .map(p -> Math.max(least, Breaks.quantileOf(sorted, 1 - p / 100)))
            .distinct()
            .toArray();
    return open("top-percent", lower, surface, counts);
  }

  /** Natural breaks (Fisher–Jenks): the tightest classes there are. */
  public static Classes fisherJenks(Surface surface, int[] counts, int classes) {
    double[] values = above0(surface);
    return closed("jenks", FisherJenks.upperBounds(values, classes), values, surface, counts);
  }

  /** About the same number of cells in each (type 7); equal breaks become one. */
  public static Classes quantile(Surface surface, int[] counts, int classes) {
    double[] values = above0(surface);
    return closed("quantile", Breaks.quantile(values, classes), values, surface, counts);
  }

  /** Classes of equal width. */
  public static Classes equalInterval(Surface surface, int[] counts, int classes) {
    double[] values = above0(surface);
    return closed("equal-interval", Breaks.equalInterval(values, classes), values, surface, counts);
  }

  /** Breaks at the mean ± 0.5, 1.5 and 2.5 standard deviations, as far as there are values. */
  public static Classes standardDeviation(Surface surface, int[] counts) {
    double[] values = above0(surface);
    double[] upper = Breaks.deviations(values, USUAL_DEVIATIONS);
    return closed("standard-deviation", upper, values, surface, counts);
  }

  /** Head/tail breaks: for very skewed counts. */
  public static Classes headTail(Surface surface, int[] counts) {
    double[] values = above0(surface);
    return closed("head-tail", Breaks.headTail(values), values, surface, counts);
  }

  /**
   * The reader's own breaks, the same for all maps of a comparison.
   *
   * @param bounds ascending: the lower bound of the first class, then the upper bound of each; the
   *     last may be infinite
   */
  public static Classes fixed(Surface surface, int[] counts, double[] bounds) {
    double[] lower = Arrays.copyOf(bounds, bounds.length - 1);
    double[] upper = Arrays.copyOfRange(bounds, 1, bounds.length);
    return new Tally(surface, counts).classes("fixed", lower, upper);
  }

  private static double[] above0(Surface surface) {
    double[] values = Arrays.stream(surface.values()).filter(v -> v > 0).toArray();
    if (values.length == 0) {
      throw Problem.of(ProblemKind.NOT_COMPUTABLE, "spatial.classes.nothing", "").asException();
    }
    return values;
  }

  private static Classes open(String scheme, double[] lower, Surface surface, int[] counts) {
    double[] upper = Arrays.copyOfRange(lower, 1, lower.length + 1);
    upper[lower.length - 1] = Double.POSITIVE_INFINITY;
    return new Tally(surface, counts).classes(scheme, lower, upper);
  }

  private static Classes closed(
      String scheme, double[] bounds, double[] values, Surface surface, int[] counts) {
    double least = Arrays.stream(values).min().orElseThrow();
    double most = Arrays.stream(values).max().orElseThrow();
    double[] upper =
        Arrays.stream(bounds).filter(b -> b > least && b < most || b == most).distinct().toArray();
    double[] lower = new double[upper.length];
    lower[0] = least;
    System.arraycopy(upper, 0, lower, 1, upper.length - 1);
    return new Tally(surface, counts).classes(scheme, lower, upper);
  }
}
