package org.nimbench.study;

import java.util.Arrays;
import java.util.List;
import org.nimbench.spatial.Classes;
import org.nimbench.spatial.Classifier;
import org.nimbench.spatial.Grid;
import org.nimbench.spatial.Surface;

/** The legend of a map by areas. */
public final class AreaClasses {
  private static final int MOST = 5;

  private AreaClasses() {}

  /**
   * The classes of areas. Areas are the cells of a grid of one row, so that the classes count areas
   * and their incidents; hidden areas are in none.
   *
   * @param asRate whether rates are shown rather than counts
   * @param breaks where classes begin, as in the recipe; empty lets Fisher and Jenks find them
   */
  public static Classes of(List<AreaFigure> figures, boolean asRate, String breaks) {
    double[] values = figures.stream().mapToDouble(figure -> figure.shown(asRate)).toArray();
    int[] counts = figures.stream().mapToInt(f -> f.hides() ? 0 : (int) f.count()).toArray();
    Surface row = new Surface(new Grid(0, 0, 1, values.length, 1), values);
    double[] given = FixedBreaks.of(breaks);
    if (given.length > 0) {
      return Classifier.fixed(row, counts, given);
    }
    int different = (int) Arrays.stream(values).filter(v -> v > 0).distinct().count();
    return Classifier.fisherJenks(row, counts, Math.max(1, Math.min(MOST, different)));
  }
}
