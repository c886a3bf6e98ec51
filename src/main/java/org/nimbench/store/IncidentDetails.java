package org.nimbench.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What not every supplier says of a record.
 *
 * @param timeFrom minutes after midnight it happened or began, local time; −1 where not known
 * @param timeTo minutes after midnight it ended at the latest, on its last day; −1 where not known
 * @param recorded the day it was recorded; null where not given
 * @param category the standard code of its category; null where no code table knows it
 * @param precision how exact its place is: {@code POINT, SNAP, STREET, LSOA, OUTWARD, NONE}; null
 *     where the layout says it of every record
 * @param status what speaks against its coordinates: {@code NO_COORDS, ZERO, SWAPPED, PLACEHOLDER,
 *     TRUNCATED, OUT_OF_AREA}; null where nothing does
 * @param flags what was noticed of it, as a JSON list of words; null where nothing was
 */
public record IncidentDetails(
    int timeFrom,
    int timeTo,
    @Nullable LocalDate recorded,
    @Nullable String category,
    @Nullable String precision,
    @Nullable String status,
    @Nullable String flags) {
  /** Nothing is said. */
  public static final IncidentDetails NONE =
      new IncidentDetails(-1, -1, null, null, null, null, null);

  /** The same with what speaks against its coordinates. */
  public IncidentDetails withStatus(String newStatus) {
    return new IncidentDetails(timeFrom, timeTo, recorded, category, precision, newStatus, flags);
  }
}
