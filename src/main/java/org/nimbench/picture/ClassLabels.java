package org.nimbench.picture;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.spatial.Classes;

/**
 * The bounds of classes in words for a legend or its table twin: {@code 15 to 29}, {@code over 74},
 * {@code under 15}. Bounds are rounded to the fewest decimals that keep them apart and within a
 * twentieth of the narrowest class, so that the upper bound of a class reads as the lower bound of
 * the next; whole counts read {@code 1 to 4}, {@code 5 to 9}, with no number in two classes.
 */
public final class ClassLabels {
  private static final int MOST_DECIMALS = 6;

  private final Classes classes;
  private final boolean counts;
  private final int decimals;

  /**
   * @param counts whether values are whole numbers, as in grid cells
   */
  public ClassLabels(Classes classes, boolean counts) {
    this.classes = classes;
    this.counts = counts;
    this.decimals = counts ? 0 : decimals(classes);
  }

  /** One label a class, the least first. */
  public List<String> all() {
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < classes.count(); i++) {
      labels.add(counts ? whole(i) : range(i));
    }
    return List.copyOf(labels);
  }

  /** What is under the first class. */
  public String below() {
    if (counts && first(0) <= 1) {
      return Words.text("picture.class.none");
    }
    return Words.text(
        "picture.class.under", counts ? Figures.count(first(0)) : bound(classes.lower()[0]));
  }

  /**
   * All classes from a threshold up, in words that are rounded as the bounds are. Whole counts
   * begin with the least of the class that begins there: {@code from 5}.
   */
  public String over(double threshold) {
    return counts
        ? Words.text("picture.class.from", Figures.count(least(threshold)))
        : Words.text("picture.class.over", bound(threshold));
  }

  private long least(double threshold) {
    return threshold <= classes.lower()[0] ? first(0) : (long) Math.floor(threshold) + 1;
  }

  private String range(int i) {
    double upper = classes.upper()[i];
    return Double.isInfinite(upper)
        ? over(classes.lower()[i])
        : Words.text("picture.class.to", bound(classes.lower()[i]), bound(upper));
  }

  private String whole(int i) {
    long from = first(i);
    double upper = classes.upper()[i];
    if (Double.isInfinite(upper)) {
      return Words.text("picture.class.ormore", Figures.count(from));
    }
    long to = (long) Math.floor(upper);
    return to <= from
        ? Figures.count(from)
        : Words.text("picture.class.to", Figures.count(from), Figures.count(to));
  }

  /** The least whole number in a class; only the first class holds its lower bound. */
  private long first(int i) {
    double lower = classes.lower()[i];
    return i == 0 ? (long) Math.ceil(lower) : (long) Math.floor(lower) + 1;
  }

  private String bound(double value) {
    return Figures.decimal(value, decimals);
  }

  private static int decimals(Classes classes) {
    double narrowest = classes.lower()[0] > 0 ? classes.lower()[0] : Double.POSITIVE_INFINITY;
    for (int i = 0; i < classes.count(); i++) {
      narrowest = Math.min(narrowest, classes.upper()[i] - classes.lower()[i]);
    }
    int decimals = 0;
    while (decimals < MOST_DECIMALS && 0.5 * Math.pow(10, -decimals) > narrowest / 20) {
      decimals++;
    }
    return decimals;
  }
}
