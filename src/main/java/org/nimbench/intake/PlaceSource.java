package org.nimbench.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.intake.layout.Role;
import org.nimbench.intake.reading.Row;
import org.nimbench.intake.value.ColumnPlaces;
import org.nimbench.intake.value.PlaceKind;
import org.nimbench.kernel.Box;

/**
 * One way in which a table says places; a table may have several, the most exact first.
 *
 * @param kind metres, degrees or references
 * @param x the column of eastings, longitudes or references
 * @param y the column of northings or latitudes; −1 beside references
 * @param coarse whether the supplier says that these are rounded
 * @param places looks at them
 */
record PlaceSource(PlaceKind kind, int x, int y, boolean coarse, ColumnPlaces places) {

  static List<PlaceSource> of(TablePlan plan, @Nullable Box area) {
    List<PlaceSource> sources = new ArrayList<>();
    if (!plan.form().located()) {
      return sources;
    }
    boolean snapped = plan.mapping().openData();
    add(
        sources,
        PlaceKind.METRES,
        plan.place("easting"),
        plan.place("northing"),
        false,
        area,
        snapped);
    add(
        sources,
        PlaceKind.DEGREES,
        plan.place(Role.LONGITUDE),
        plan.place(Role.LATITUDE),
        false,
        area,
        snapped);
    int reference = plan.place(Role.GRID_REFERENCE);
    if (reference >= 0) {
      ColumnPlaces places = new ColumnPlaces(PlaceKind.REFERENCE, area, snapped);
      sources.add(new PlaceSource(PlaceKind.REFERENCE, reference, -1, false, places));
    }
    add(
        sources,
        PlaceKind.METRES,
        plan.place("easting_coarse"),
        plan.place("northing_coarse"),
        true,
        area,
        snapped);
    return sources;
  }

  private static void add(
      List<PlaceSource> to,
      PlaceKind kind,
      int x,
      int y,
      boolean coarse,
      @Nullable Box area,
      boolean snapped) {
    if (x >= 0 && y >= 0) {
      to.add(new PlaceSource(kind, x, y, coarse, new ColumnPlaces(kind, area, snapped)));
    }
  }

  String x(Row row) {
    return row.cell(x);
  }

  String y(Row row) {
    return y < 0 ? "" : row.cell(y);
  }

  void see(Row row) {
    places.see(x(row), y(row));
  }

  boolean isGiven(Row row) {
    return !x(row).isEmpty() || !y(row).isEmpty();
  }
}
