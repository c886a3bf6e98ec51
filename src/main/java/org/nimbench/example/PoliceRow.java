package org.nimbench.example;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.OffenceType;

/**
 * One row of a police.uk street file.
 *
 * @param crimeId 64 hexadecimal digits; empty for anti-social behaviour
 * @param place null where there is no location
 * @param outcome in words; empty for anti-social behaviour
 */
record PoliceRow(
    String crimeId, YearMonth month, OffenceType type, @Nullable SnapPoint place, String outcome) {
  /** The twelve columns as published. */
  static final String HEADER =
      "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,"
          + "Crime type,Last outcome category,Context\n";

  private static final String FORCE = "Wendshire Police";

  /** Adds the row to a text. */
  void addTo(StringBuilder text) {
    text.append(crimeId).append(',').append(month).append(',');
    text.append(FORCE).append(',').append(FORCE).append(',');
    if (place == null) {
      text.append(",,No Location,,,");
    } else {
      text.append(place.longitude()).append(',').append(place.latitude()).append(',');
      text.append(place.location()).append(',');
      text.append(place.areaCode()).append(',').append(place.areaName()).append(',');
    }
    text.append(type.label()).append(',').append(outcome).append(",\n");
  }

  /** Rows are published by area, those without a place last. */
  String order() {
    return place == null ? "~" : place.areaName() + place.location() + place.longitude();
  }
}
