package org.nimbench.intake;

import java.util.List;
import java.util.Map;
import org.nimbench.intake.layout.Headings;
import org.nimbench.intake.layout.Mapping;
import org.nimbench.intake.layout.Role;
import org.nimbench.intake.reading.Row;

/**
 * The 64 bits by which equal rows are known. A police.uk row is compared cell by cell in its
 * publisher's order; any other by what its cells mean, so that the same extract as CSV and as a
 * workbook, or with its dates written another way, is the same.
 */
final class RowFingerprint {
  private static final List<String> PUBLISHED =
      List.of(
          "crime id",
          "month",
          "reported by",
          "falls within",
          "longitude",
          "latitude",
          "location",
          "lsoa code",
          "lsoa name",
          "crime type",
          "last outcome category",
          "context");

  private final Fingerprint fingerprint = new Fingerprint();
  private final int[] published;
  private final int longitude;
  private final int latitude;

  RowFingerprint(TablePlan plan) {
    List<String> headings =
        plan.mapping().columns().stream()
            .map(Mapping.Mapped::heading)
            .map(Headings::plain)
            .toList();
    published =
        plan.isPoliceUk() ? PUBLISHED.stream().mapToInt(headings::indexOf).toArray() : new int[0];
    longitude = plan.place(Role.LONGITUDE);
    latitude = plan.place(Role.LATITUDE);
  }

  long of(
      Row row, When when, PlaceReader.Found place, List<String> cells, Map<String, Object> extras) {
    fingerprint.begin();
    if (published.length > 0) {
      for (int column : published) {
        if (column == longitude || column == latitude) {
          fingerprint.number(column == longitude ? place.spot().x() : place.spot().y());
        } else {
          fingerprint.cell(row.cell(column));
        }
      }
      return fingerprint.end();
    }
    fingerprint.cell(String.valueOf(when.span()));
    fingerprint.number(when.timeFrom());
    fingerprint.number(when.timeTo());
    fingerprint.cell(String.valueOf(when.recorded()));
    fingerprint.number(place.spot().x());
    fingerprint.number(place.spot().y());
    cells.forEach(fingerprint::cell);
    extras.forEach((key, value) -> fingerprint.cell(key + '=' + value));
    return fingerprint.end();
  }
}
