package org.nimbench.example;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.nimbench.geography.AreaLayer;
import org.nimbench.geography.PointInArea;

/** What partners' records happen in: the town, its points, and what the police published. */
final class Scene {
  private static final String ASB = "anti-social-behaviour";

  private final CrimePlaces places;
  private final long seed;
  private final AreaLayer beats;
  private final PointInArea inBeats;
  private final AreaLayer wards;
  private final PointInArea inWards;
  private final Map<YearMonth, List<PoliceRow>> behaviour = new LinkedHashMap<>();

  Scene(Town town, CrimePlaces places, long seed) {
    this.places = places;
    this.seed = seed;
    beats = town.district().beats();
    inBeats = PointInArea.of(beats);
    wards = town.district().wards();
    inWards = PointInArea.of(wards);
  }

  /** Takes in what the police published of a month. */
  void add(YearMonth month, List<PoliceRow> rows) {
    behaviour.put(month, rows.stream().filter(row -> row.type().code().equals(ASB)).toList());
  }

  /** The anti-social behaviour that the police published of a month. */
  List<PoliceRow> behaviour(YearMonth month) {
    return behaviour.getOrDefault(month, List.of());
  }

  /** The source of chance of a file. */
  SplittableRandom dice(String file) {
    return Dice.of(seed, file);
  }

  /** A place for something that happens where a type of crime does. */
  SnapPoint place(String type, YearMonth month, SplittableRandom random) {
    return places.pick(type, month, random);
  }

  /** The code of the beat a point lies in; empty outside the district. */
  String beat(SnapPoint point) {
    int found = inBeats.locate(point.easting(), point.northing());
    return found < 0 ? "" : beats.areas().get(found).code();
  }

  /** The name of the ward a point lies in; empty outside the district. */
  String ward(SnapPoint point) {
    int found = inWards.locate(point.easting(), point.northing());
    return found < 0 ? "" : wards.areas().get(found).name();
  }

  /** The point inside the district that lies nearest. */
  SnapPoint nearest(double easting, double northing) {
    SnapPoint best = places.all().get(0);
    for (SnapPoint point : places.all()) {
      if (point.homes() > 0 && away(point, easting, northing) < away(best, easting, northing)) {
        best = point;
      }
    }
    return best;
  }

  private static double away(SnapPoint point, double easting, double northing) {
    double east = point.easting() - easting;
    double north = point.northing() - northing;
    return east * east + north * north;
  }
}
