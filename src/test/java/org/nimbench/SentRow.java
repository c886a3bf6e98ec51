package org.nimbench;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.DateSpan;
import org.nimbench.store.IncidentDetails;
import org.nimbench.store.IncidentRow;

/** A record for tests: a category that no code table knows, at one place, some time in May 2025. */
public final class SentRow {
  /** The month of a record of which nothing else is said. */
  public static final YearMonth MAY = YearMonth.of(2025, 5);

  private final long line;
  private double easting = 450_000;
  private double northing = 320_000;
  private DateSpan span = DateSpan.ofMonth(MAY);
  private int type = -1;
  private String offence = "Noise";
  private @Nullable String place;
  private IncidentDetails details = IncidentDetails.NONE;

  private SentRow(long line) {
    this.line = line;
  }

  /** A record known by its line: no other is equal to it or has its reference. */
  public static SentRow of(long line) {
    return new SentRow(line);
  }

  /** The same without coordinates. */
  public SentRow nowhere() {
    return at(Double.NaN, Double.NaN);
  }

  /** The same at coordinates in metres. */
  public SentRow at(double newEasting, double newNorthing) {
    easting = newEasting;
    northing = newNorthing;
    return this;
  }

  /** The same on other days. */
  public SentRow on(DateSpan newSpan) {
    span = newSpan;
    return this;
  }

  /** The same of a category, as {@code OffenceTypes} numbers them. */
  public SentRow type(int newType) {
    type = newType;
    return this;
  }

  /** The same with the category and the place as the supplier words them. */
  public SentRow saying(String newOffence, @Nullable String newPlace) {
    offence = newOffence;
    place = newPlace;
    return this;
  }

  /** The same with what not every supplier says. */
  public SentRow detailed(IncidentDetails newDetails) {
    details = newDetails;
    return this;
  }

  IncidentRow by(String supplier) {
    return new IncidentRow(
        line, easting, northing, span, type, supplier, offence, null, null, place, null, null, line,
        line, line, details);
  }
}
