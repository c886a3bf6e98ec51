package org.nimbench.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.Words;
import org.nimbench.spatial.Classes;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;

/**
 * The legend in words: what is measured in which unit, and of each class its range, its ground and
 * its incidents.
 *
 * @param title unit in words
 * @param subtitle over which time
 * @param rows the most first
 * @param squareKilometres of the whole
 * @param incidents in the whole
 */
record LegendTable(
    String title, String subtitle, List<Row> rows, String squareKilometres, String incidents) {
  LegendTable {
    rows = List.copyOf(rows);
  }

  /**
   * A class.
   *
   * @param index place on the ramp, 0 the least; −1 under the first class
   * @param range in words
   */
  record Row(int index, String range, String squareKilometres, String incidents) {}

  /** The legend of a hotspot surface. */
  static LegendTable of(Evidence evidence, Result.Hotspot hotspot) {
    Classes classes = hotspot.classes();
    double cell = hotspot.surface().grid().cellSquareKilometres();
    boolean whole = hotspot.kind().equals("grid");
    List<Row> rows = new ArrayList<>();
    for (int i = classes.count() - 1; i >= 0; i--) {
      rows.add(
          new Row(
              i,
              range(classes, i, whole),
              ground(classes.members()[i] * cell),
              Figures.count(classes.incidents()[i])));
    }
    if (classes.count() > 0 && classes.belowMembers() > 0) {
      rows.add(
          new Row(
              -1,
              under(classes, whole),
              ground(classes.belowMembers() * cell),
              Figures.count(classes.belowIncidents())));
    }
    long members = classes.belowMembers();
    long incidents = classes.belowIncidents();
    for (int i = 0; i < classes.count(); i++) {
      members += classes.members()[i];
      incidents += classes.incidents()[i];
    }
    return new LegendTable(
        title(evidence, hotspot, whole),
        subtitle(evidence),
        rows,
        ground(members * cell),
        Figures.count(incidents));
  }

  private static String title(Evidence evidence, Result.Hotspot hotspot, boolean whole) {
    String unit = capital(OffenceTypes.unit(evidence.recipe().filter().types()));
    return whole
        ? Words.text("ui.legend.percell", unit, Figures.decimal(hotspot.surface().grid().cell(), 0))
        : Words.text("ui.legend.perkm2", unit);
  }

  private static String subtitle(Evidence evidence) {
    if (evidence.period() == null) {
      return Words.text("ui.legend.alltime");
    }
    int months = evidence.period().months().size();
    return months == 1
        ? Words.text("ui.legend.month")
        : Words.text("ui.legend.months", Figures.count(months));
  }

  private static String capital(String unit) {
    return unit.substring(0, 1).toUpperCase(Locale.UK) + unit.substring(1);
  }

  private static String ground(double squareKilometres) {
    return Figures.decimal(squareKilometres, 2);
  }

  private static String range(Classes classes, int index, boolean whole) {
    boolean isOpen = Double.isInfinite(classes.upper()[index]);
    if (whole) {
      // The first class is closed below, the others are open; nought has a row of its own.
      double lowest = classes.lower()[index];
      int least = (int) Math.max(1, index == 0 ? Math.ceil(lowest) : Math.floor(lowest) + 1);
      if (isOpen) {
        return Words.text("ui.legend.atleast", Figures.count(least));
      }
      int most = (int) Math.floor(classes.upper()[index]);
      return least >= most
          ? Figures.count(most)
          : Words.text("ui.legend.range", Figures.count(least), Figures.count(most));
    }
    String lower = density(classes, classes.lower()[index]);
    return isOpen
        ? Words.text("ui.legend.over", lower)
        : Words.text("ui.legend.range", lower, density(classes, classes.upper()[index]));
  }

  private static String under(Classes classes, boolean whole) {
    return whole
        ? Words.text("ui.legend.none")
        : Words.text("ui.legend.under", density(classes, classes.lower()[0]));
  }

  /** As many decimals as tell the classes apart, and no more. */
  static String density(Classes classes, double value) {
    double least = classes.lower()[0];
    return Figures.decimal(value, least >= 10 ? 0 : least >= 1 ? 1 : 2);
  }
}
