package org.nimbench.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.geography.BritishGrid;
import org.nimbench.intake.value.GeoStatus;
import org.nimbench.kernel.Box;
import org.nimbench.store.IncidentRow;

/** Turns the degrees of many rows into metres at once. */
final class Placing {
  private final @Nullable Box area;

  /**
   * @param area where the partnership's records are expected; null where that is not known
   */
  Placing(@Nullable Box area) {
    this.area = area;
  }

  /** The same rows, placed; those without degrees, or kept back, as they were. */
  List<MappedRow> of(List<MappedRow> rows) {
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

  private IncidentRow at(IncidentRow given, boolean moved, double easting, double northing) {
    boolean away = area != null && !area.holds(easting, northing);
    IncidentRow row =
        away ? given.with(given.details().withStatus(GeoStatus.OUT_OF_AREA.name())) : given;
    return moved
        ? row.at(HomePlaces.MOVED_TO.of(easting), HomePlaces.MOVED_TO.of(northing))
        : row.at(easting, northing);
  }
}
