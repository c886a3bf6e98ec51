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
   * @param metres on what grid the file gives its places; 0 without one
   */
  record Found(Spot spot, boolean degrees, String precision, int metres) {
    /** The same moved to the middle of a square; degrees only so far that they say no more. */
    Found moved() {
      Spot to =
          degrees
              ? spot.at(hundredths(spot.x()), hundredths(spot.y()))
              : spot.at(HomePlaces.MOVED_TO.of(spot.x()), HomePlaces.MOVED_TO.of(spot.y()));
      return new Found(to, degrees, "SNAP", HomePlaces.MOVED_TO.metres());
    }

    private static double hundredths(double degrees) {
      return Math.rint(degrees * 100) / 100;
    }
  }

  private static final Found NOWHERE =
      new Found(new Spot(Double.NaN, Double.NaN, 1, GeoStatus.NO_COORDS, ""), false, "NONE", 0);

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
        int metres = Math.max(spot.size(), columns.get(i).metres());
        return new Found(
            spot, source.kind() == PlaceKind.DEGREES, exact ? "POINT" : "SNAP", metres);
      }
      first = first == NOWHERE ? new Found(spot, false, "NONE", 0) : first;
    }
    return first;
  }
}
