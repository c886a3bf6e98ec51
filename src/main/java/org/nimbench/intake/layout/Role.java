package org.nimbench.intake.layout;

/** How the cells of a column are understood. */
public enum Role {
  /** The supplier's reference, kept one-way. */
  REFERENCE,
  /** The day, or day and time, it happened or began. */
  DATE_FROM,
  /** The time of day of {@link #DATE_FROM}. */
  TIME_FROM,
  /** The day, or day and time, it ended at the latest. */
  DATE_TO,
  /** The time of day of {@link #DATE_TO}. */
  TIME_TO,
  /** The day it was recorded or reported: never used as the day it happened without saying so. */
  DATE_RECORDED,
  /** A further date, such as that of an outcome, kept under the column's key. */
  DATE_OTHER,
  /** A month, {@code yyyy-MM}. */
  MONTH,
  /** A financial-year quarter. */
  QUARTER,
  /** Metres east, EPSG:27700. */
  EASTING,
  /** Metres north, EPSG:27700. */
  NORTHING,
  /** Degrees east, WGS84. */
  LONGITUDE,
  /** Degrees north, WGS84. */
  LATITUDE,
  /** A grid reference in letters and digits, such as {@code SK 5833 0456}. */
  GRID_REFERENCE,
  /** A street or public place. */
  PLACE,
  /** The supplier's own area code (LSOA where it has one). */
  AREA_CODE,
  /** The supplier's own area name. */
  AREA_NAME,
  /** The supplier's code of the category. */
  CATEGORY_CODE,
  /** The supplier's words for the category. */
  CATEGORY_LABEL,
  /** The outcome. */
  OUTCOME,
  /** Who recorded it. */
  SUPPLIER,
  /** A whole number, 0 or more, kept under the column's key. */
  COUNT,
  /** Yes or no, kept under the column's key as 1 or 0; blank is "not supplied". */
  FLAG,
  /** A code of the table the column names, kept under the column's key. */
  CODE,
  /** An outward postcode. */
  OUTWARD,
  /** A clinical code, ICD-10. */
  ICD,
  /** An ambulance dispatch code. */
  AMPDS,
  /** An age in whole years. */
  AGE,
  /** A text kept as given under the column's key, no longer than the column allows. */
  TEXT,
  /** What an aggregate row measures. */
  MEASURE,
  /** The number of an aggregate row, or a suppression mark. */
  VALUE,
  /** First day of an aggregate row's period. */
  PERIOD_FROM,
  /** Last day of an aggregate row's period. */
  PERIOD_TO,
  /** One casualty's severity: rows with it are casualties, counted into collisions. */
  CASUALTY_SEVERITY,
  /** One casualty's age, only to tell children (0–15) from adults; not kept. */
  CASUALTY_AGE
}
