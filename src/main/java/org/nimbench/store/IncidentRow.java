package org.nimbench.store;

import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.DateSpan;

/**
 * One record of an information set, mapped and ready to be stored.
 *
 * @param line where it begins in its file, from 1
 * @param easting metres, EPSG:27700; NaN when not located
 * @param northing metres; NaN when not located
 * @param span the days it lies in
 * @param type index into {@code OffenceTypes.all()}; -1 when the code table does not know it
 * @param supplier who recorded it
 * @param offence the category as given
 * @param areaCode the supplier's own area code; null where blank
 * @param areaName the supplier's own area name; null where blank
 * @param place the place as given; null where blank
 * @param outcome the outcome as given; null where blank
 * @param other what no other column holds, as a JSON object; null where there is nothing
 * @param key first half of the supplier's reference
 * @param keyRest second half; 0 with {@code key} 0 when the row has no reference
 * @param content 64 bits over all columns: equal rows have equal bits
 * @param details what not every supplier says
 */
public record IncidentRow(
    long line,
    double easting,
    double northing,
    DateSpan span,
    int type,
    String supplier,
    String offence,
    @Nullable String areaCode,
    @Nullable String areaName,
    @Nullable String place,
    @Nullable String outcome,
    @Nullable String other,
    long key,
    long keyRest,
    long content,
    IncidentDetails details) {

  /** A record of which nothing more is known. */
  public IncidentRow(
      long line,
      double easting,
      double northing,
      DateSpan span,
      int type,
      String supplier,
      String offence,
      @Nullable String areaCode,
      @Nullable String areaName,
      @Nullable String place,
      @Nullable String outcome,
      @Nullable String other,
      long key,
      long keyRest,
      long content) {
    this(
        line,
        easting,
        northing,
        span,
        type,
        supplier,
        offence,
        areaCode,
        areaName,
        place,
        outcome,
        other,
        key,
        keyRest,
        content,
        IncidentDetails.NONE);
  }

  /** The same record at a place. */
  public IncidentRow at(double newEasting, double newNorthing) {
    return new IncidentRow(
        line,
        newEasting,
        newNorthing,
        span,
        type,
        supplier,
        offence,
        areaCode,
        areaName,
        place,
        outcome,
        other,
        key,
        keyRest,
        content,
        details);
  }

  /** The same record with other details. */
  public IncidentRow with(IncidentDetails newDetails) {
    return new IncidentRow(
        line,
        easting,
        northing,
        span,
        type,
        supplier,
        offence,
        areaCode,
        areaName,
        place,
        outcome,
        other,
        key,
        keyRest,
        content,
        newDetails);
  }

  /** Whether the supplier gave it a reference. */
  public boolean hasKey() {
    return key != 0 || keyRest != 0;
  }

  /** Whether it has coordinates. */
  public boolean isLocated() {
    return !Double.isNaN(easting);
  }
}
