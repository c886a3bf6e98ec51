package org.nimbench.ui.map.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Ring;
import org.nimbench.kernel.Words;
import org.nimbench.picture.ClassLabels;
import org.nimbench.spatial.Grid;
import org.nimbench.study.AreaFigure;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.ui.kit.CopiedTable;
import org.nimbench.ui.kit.Selection.Place;
import org.nimbench.ui.view.RateWords;

/**
 * A map as a table: cells with a class, or areas with their figures.
 *
 * @param headings of the columns
 * @param rows the cells that are shown
 * @param layer the areas' layer; empty where rows are cells
 * @param cell side of a cell, metres; 0 where rows are areas
 */
public record MapTable(List<String> headings, List<Row> rows, String layer, double cell) {
  /** A table of nothing. */
  public static final MapTable NONE = new MapTable(List.of(), List.of(), "", 0);

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
    int columns = headings(areas).size();
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
                      number(area.upper(), 1))
                  .subList(0, columns),
              List.of(
                      Double.NaN,
                      (double) area.count(),
                      area.denominator(),
                      area.rate(),
                      area.lower(),
                      area.upper())
                  .subList(0, columns)));
    }
    return new MapTable(headings(areas), rows, areas.layer(), 0);
  }

  /** A map of counts has no columns for rates. */
  private static List<String> headings(Result.Areas areas) {
    List<String> headings =
        new ArrayList<>(List.of(Words.text("ui.twin.area"), Words.text("ui.twin.count")));
    String rate = RateWords.heading(areas);
    if (!rate.isEmpty()) {
      headings.addAll(
          List.of(
              Words.text("ui.twin.denominator"),
              rate,
              Words.text("ui.twin.lower"),
              Words.text("ui.twin.upper")));
    }
    return headings;
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
        "",
        grid.cell());
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
    return new MapTable(headings, rows, "", grid.cell());
  }

  /** Which rows are of what is selected: its areas, or cells whose middle lies inside. */
  Predicate<Row> in(@Nullable Place place) {
    AreaChoice areas = place == null ? null : place.areas();
    if (place == null || areas != null && !areas.layer().equals(layer)) {
      return row -> false;
    }
    if (areas != null) {
      Set<String> codes = Set.copyOf(areas.codes());
      return row -> codes.contains(row.code());
    }
    return row -> row.code().isEmpty() && holds(place, row.keys().get(0), row.keys().get(1));
  }

  private static boolean holds(Place place, double easting, double northing) {
    Box box = place.box();
    Ring ring = place.ring();
    return box != null
        ? box.holds(easting, northing)
        : ring != null && ring.holds(easting, northing);
  }

  /** What choosing rows selects: all of their areas, or the square of the one chosen last. */
  Place place(List<Row> chosen, Row last) {
    if (last.code().isEmpty()) {
      double easting = last.keys().get(0);
      double northing = last.keys().get(1);
      Box square = new Box(easting, northing, easting, northing).widened(cell / 2);
      return Place.of(square, Words.text("ui.twin.cell", last.cells().get(0), last.cells().get(1)));
    }
    String name =
        chosen.size() == 1
            ? last.cells().get(0)
            : Words.text("ui.map.pick.areas", Figures.count(chosen.size()));
    return Place.of(new AreaChoice(layer, chosen.stream().map(Row::code).toList()), name);
  }

  /** As other programs take it. */
  public CopiedTable copied() {
    return new CopiedTable(headings, rows.stream().map(Row::cells).toList());
  }
}
