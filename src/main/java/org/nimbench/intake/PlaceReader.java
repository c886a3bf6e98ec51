package org.nimbench.intake;

import java.util.List;
import org.nimbench.intake.reading.Row;
import org.nimbench.intake.value.GeoStatus;
import org.nimbench.intake.value.PlaceColumn;
import org.nimbench.intake.value.PlaceKind;
import org.nimbench.intake.value.Spot;

/** Says where a row was, from the first of its columns that says it. */
final class PlaceReader {
  /** A square larger than this is no point. */
  private static final int POINT_METRES = 10;

  private final List<PlaceSource> sources;
  private final List<PlaceColumn> columns;

  /**
   * A row's place.
   *
   * @param spot where; in degrees where {@code degrees}
   * @param degrees whether it must still be turned into metres
   * @param precision how exact it is: {@code POINT}, {@code SNAP} or {@code NONE}
   */
  record Found(Spot spot, boolean degrees, String precision) {}

  private static final Found NOWHERE =
      new Found(new Spot(Double.NaN, Double.NaN, 1, GeoStatus.NO_COORDS, ""), false, "NONE");

  PlaceReader(List<PlaceSource> sources) {
    this.sources = List.copyOf(sources);
    this.columns = sources.stream().map(source -> source.places().decide()).toList();
  }

  List<PlaceColumn> columns() {
    return columns;
  }

  Found read(Row row) {
    Found first = NOWHERE;
    for (int i = 0; i < sources.size(); i++) {
      PlaceSource source = sources.get(i);
      if (!source.isGiven(row)) {
        continue;
      }
      Spot spot = columns.get(i).read(source.x(row), source.y(row));
      if (spot.isLocated() && spot.problem().isEmpty()) {
        boolean exact = !source.coarse() && spot.size() <= POINT_METRES;
        return new Found(spot, source.kind() == PlaceKind.DEGREES, exact ? "POINT" : "SNAP");
      }
      first = first == NOWHERE ? new Found(spot, false, "NONE") : first;
    }
    return first;
  }
}
