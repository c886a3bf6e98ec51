package org.nimbench.intake;

/** What a column of a supplier's file becomes. */
enum ColumnRole {
  /** The supplier's reference, kept one-way. */
  KEY,
  /** The month, {@code yyyy-MM}. */
  MONTH,
  /** Who recorded it. */
  SUPPLIER,
  /** Degrees east, WGS84. */
  LONGITUDE,
  /** Degrees north, WGS84. */
  LATITUDE,
  /** A street or public place. */
  PLACE,
  /** The supplier's own area code. */
  AREA_CODE,
  /** The supplier's own area name. */
  AREA_NAME,
  /** The category. */
  OFFENCE,
  /** The outcome. */
  OUTCOME,
  /** Kept as given beside the rest. */
  OTHER
}
