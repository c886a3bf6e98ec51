package org.nimbench.intake;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.geography.BritishGrid;
import org.nimbench.store.IncidentRow;

/** Turns the degrees of many rows into metres at once. */
final class Placing {
  private Placing() {}

  /** The same rows, placed; those without degrees, or kept back, as they were. */
  static List<MappedRow> of(List<MappedRow> rows) {
    int size = rows.size();
    double[] eastings = new double[size];
    double[] northings = new double[size];
    boolean any = false;
    for (int i = 0; i < size; i++) {
      eastings[i] = rows.get(i).longitude();
      northings[i] = rows.get(i).latitude();
      any |= !Double.isNaN(eastings[i]);
    }
    if (!any) {
      return rows;
    }
    BritishGrid.fromLonLat(eastings.clone(), northings.clone(), eastings, northings);
    List<MappedRow> placed = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      MappedRow mapped = rows.get(i);
      IncidentRow row = mapped.row();
      placed.add(
          row == null || Double.isNaN(eastings[i])
              ? mapped
              : mapped.with(at(row, mapped.moved(), eastings[i], northings[i])));
    }
    return placed;
  }

  private static IncidentRow at(IncidentRow row, boolean moved, double easting, double northing) {
    return moved
        ? row.at(HomePlaces.MOVED_TO.of(easting), HomePlaces.MOVED_TO.of(northing))
        : row.at(easting, northing);
  }
}
