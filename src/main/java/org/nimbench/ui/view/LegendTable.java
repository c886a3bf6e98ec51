package org.nimbench.ui.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.picture.ClassLabels;
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
public record LegendTable(
    String title, String subtitle, List<Row> rows, String squareKilometres, String incidents) {
  public LegendTable {
    rows = List.copyOf(rows);
  }

  /**
   * A class.
   *
   * @param index place on the ramp, 0 the least; −1 under the first class
   * @param range in words
   */
  public record Row(int index, String range, String squareKilometres, String incidents) {}

  /** The legend of a hotspot surface. */
  public static LegendTable of(Evidence evidence, Result.Hotspot hotspot) {
    Classes classes = hotspot.classes();
    long members = classes.belowMembers();
    long incidents = classes.belowIncidents();
    for (int i = 0; i < classes.count(); i++) {
      members += classes.members()[i];
      incidents += classes.incidents()[i];
    }
    return new LegendTable(
        title(evidence, hotspot),
        subtitle(evidence),
        rows(hotspot),
        ground(hotspot, members),
        Figures.count(incidents));
  }

  /** The labels of a surface's classes, worded as on the finished map. */
  public static ClassLabels labels(Result.Hotspot hotspot) {
    return new ClassLabels(hotspot.classes(), isWhole(hotspot));
  }

  private static boolean isWhole(Result.Hotspot hotspot) {
    return hotspot.kind().equals("grid");
  }

  private static List<Row> rows(Result.Hotspot hotspot) {
    Classes classes = hotspot.classes();
    List<Row> rows = new ArrayList<>();
    if (classes.count() == 0) {
      return rows;
    }
    ClassLabels labels = labels(hotspot);
    for (int i = classes.count() - 1; i >= 0; i--) {
      rows.add(
          new Row(
              i,
              labels.all().get(i),
              ground(hotspot, classes.members()[i]),
              Figures.count(classes.incidents()[i])));
    }
    if (classes.belowMembers() > 0) {
      rows.add(
          new Row(
              -1,
              labels.below(),
              ground(hotspot, classes.belowMembers()),
              Figures.count(classes.belowIncidents())));
    }
    return rows;
  }

  private static String title(Evidence evidence, Result.Hotspot hotspot) {
    String unit = capital(evidence.recipe().filter().unit());
    return isWhole(hotspot)
        ? Words.text("ui.legend.percell", unit, Figures.decimal(hotspot.surface().grid().cell(), 0))
        : Words.text("ui.legend.perkm2", unit);
  }

  static String subtitle(Evidence evidence) {
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

  private static String ground(Result.Hotspot hotspot, long cells) {
    return Figures.decimal(cells * hotspot.surface().grid().cellSquareKilometres(), 2);
  }
}
