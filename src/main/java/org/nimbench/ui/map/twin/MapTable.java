package org.nimbench.ui.map.twin;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.picture.ClassLabels;
import org.nimbench.spatial.Grid;
import org.nimbench.study.AreaFigure;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.ui.kit.CopiedTable;

/**
 * A map as a table: cells with a class, or areas with their figures.
 *
 * @param headings of the columns
 * @param rows the cells that are shown
 * @param layer the areas' layer; empty where rows are cells
 */
public record MapTable(List<String> headings, List<Row> rows, String layer) {
  /** A table of nothing. */
  public static final MapTable NONE = new MapTable(List.of(), List.of(), "");

  public MapTable {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param code of the area; empty for a cell
   * @param cells as they are shown
   * @param keys what they sort by; NaN where the words do
   */
  public record Row(String code, List<String> cells, List<Double> keys) {
    public Row {
      cells = List.copyOf(cells);
      keys = List.copyOf(keys);
    }
  }

  /** The twin of a map. */
  public static MapTable of(Evidence evidence) {
    if (evidence.result() instanceof Result.Areas areas) {
      return of(areas);
    }
    if (evidence.result() instanceof Result.Change change) {
      return of(change);
    }
    return evidence.result() instanceof Result.Hotspot hotspot ? of(hotspot) : NONE;
  }

  private static MapTable of(Result.Areas areas) {
    List<String> headings =
        List.of(
            Words.text("ui.twin.area"),
            Words.text("ui.twin.count"),
            Words.text("ui.twin.denominator"),
            Words.text("ui.twin.rate"),
            Words.text("ui.twin.lower"),
            Words.text("ui.twin.upper"));
    List<Row> rows = new ArrayList<>();
    for (AreaFigure area : areas.areas()) {
      rows.add(
          new Row(
              area.code(),
              List.of(
                  area.name(),
                  Figures.count(area.count()),
                  number(area.denominator(), 0),
                  number(area.rate(), 1),
                  number(area.lower(), 1),
                  number(area.upper(), 1)),
              List.of(
                  Double.NaN,
                  (double) area.count(),
                  area.denominator(),
                  area.rate(),
                  area.lower(),
                  area.upper())));
    }
    return new MapTable(headings, rows, areas.layer());
  }

  /** No rate is a dash, never nought. */
  private static String number(double value, int decimals) {
    return Double.isNaN(value) ? "–" : Figures.decimal(value, decimals);
  }

  private static MapTable of(Result.Change change) {
    Grid grid = change.difference().grid();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < grid.size(); i++) {
      double value = change.difference().values()[i];
      if (change.classes().classOf(value) != 0) {
        double easting = grid.centreEasting(i % grid.columns());
        double northing = grid.centreNorthing(i / grid.columns());
        rows.add(
            new Row(
                "",
                List.of(
                    Long.toString(Math.round(easting)),
                    Long.toString(Math.round(northing)),
                    Figures.signedCount(Math.round(value)),
                    number(change.z()[i], 1)),
                List.of(easting, northing, value, change.z()[i])));
      }
    }
    return new MapTable(
        List.of(
            Words.text("ui.twin.easting"),
            Words.text("ui.twin.northing"),
            Words.text("ui.twin.change"),
            "z"),
        rows,
        "");
  }

  private static MapTable of(Result.Hotspot hotspot) {
    boolean isWhole = hotspot.kind().equals("grid");
    ClassLabels labels = new ClassLabels(hotspot.classes(), isWhole);
    Grid grid = hotspot.surface().grid();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < grid.size(); i++) {
      double value = hotspot.surface().values()[i];
      int in = hotspot.classes().classOf(value);
      if (in >= 0) {
        double easting = grid.centreEasting(i % grid.columns());
        double northing = grid.centreNorthing(i / grid.columns());
        rows.add(
            new Row(
                "",
                List.of(
                    Long.toString(Math.round(easting)),
                    Long.toString(Math.round(northing)),
                    Figures.decimal(value, isWhole ? 0 : 1),
                    Figures.count(hotspot.counts()[i]),
                    labels.all().get(in)),
                List.of(easting, northing, value, (double) hotspot.counts()[i], (double) in)));
      }
    }
    List<String> headings =
        List.of(
            Words.text("ui.twin.easting"),
            Words.text("ui.twin.northing"),
            isWhole ? Words.text("ui.twin.incell") : Words.text("ui.twin.density"),
            Words.text("ui.twin.count"),
            Words.text("ui.twin.class"));
    return new MapTable(headings, rows, "");
  }

  /** As other programs take it. */
  public CopiedTable copied() {
    return new CopiedTable(headings, rows.stream().map(Row::cells).toList());
  }
}
