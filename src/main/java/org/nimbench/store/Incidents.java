package org.nimbench.store;

import java.util.List;
import org.nimbench.kernel.DataVersion;

/**
 * The live records of one set as columns, in the order they were first stored. The arrays are
 * shared: read, never write.
 */
public final class Incidents {
  private final IncidentColumns columns;
  private final TermLists names;
  private final DataVersion version;
  private final long superseded;

  Incidents(IncidentColumns columns, TermLists names, DataVersion version, long superseded) {
    this.columns = columns;
    this.names = names;
    this.version = version;
    this.superseded = superseded;
  }

  /** How many records. */
  public int size() {
    return columns.size;
  }

  /** Metres, EPSG:27700; NaN where not located. */
  public double[] eastings() {
    return columns.eastings;
  }

  /** Metres, EPSG:27700; NaN where not located. */
  public double[] northings() {
    return columns.northings;
  }

  /** Year × 12 + month − 1 of the first day. */
  public int[] months() {
    return columns.months;
  }

  /** Index into {@code OffenceTypes.all()}; −1 where the type is not in the code table. */
  public short[] types() {
    return columns.types;
  }

  /** First day inside, as days since 1970-01-01. */
  public int[] firstDays() {
    return columns.firstDays;
  }

  /** Last day inside, as days since 1970-01-01. */
  public int[] lastDays() {
    return columns.lastDays;
  }

  /** {@code DatePrecision.ordinal()}. */
  public byte[] precisions() {
    return columns.precisions;
  }

  /** Index into {@link #supplierNames()}. */
  public short[] suppliers() {
    return columns.suppliers;
  }

  /** Who recorded them. */
  public List<String> supplierNames() {
    return names.suppliers();
  }

  /** Index into {@link #areaCodeNames()}: the supplier's own area code; −1 where it gave none. */
  public int[] areaCodes() {
    return columns.areas;
  }

  /** The supplier's area codes. */
  public List<String> areaCodeNames() {
    return names.areas();
  }

  /** Index into {@link #outcomeNames()}; −1 where there is none. */
  public short[] outcomes() {
    return columns.outcomes;
  }

  /**
   * Minutes after midnight at which it happened or began, local time; −1 where no time is known.
   * Where the span has two days, or the record an end, it lies between this and its end.
   */
  public short[] times() {
    return columns.times;
  }

  /** The outcomes as given. */
  public List<String> outcomeNames() {
    return names.outcomes();
  }

  /**
   * Records of open data that are not among these, because the supplier's own extract of the same
   * month is held: they are the same crimes.
   */
  public long superseded() {
    return superseded;
  }

  /** The state of the set these are. */
  public DataVersion version() {
    return version;
  }
}
