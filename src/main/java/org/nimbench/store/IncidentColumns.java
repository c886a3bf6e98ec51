package org.nimbench.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import org.nimbench.kernel.DatePrecision;

/** Columns while they are being filled. */
final class IncidentColumns {
  private static final int FIRST_YEAR = 1900;
  private static final int YEARS = 300;

  int size;
  double[] eastings;
  double[] northings;
  int[] months;
  short[] types;
  int[] firstDays;
  int[] lastDays;
  byte[] precisions;
  short[] suppliers;
  int[] areas;
  short[] outcomes;
  short[] times;

  // First day of each month since 1900, so that a million months need no calendar.
  private final int[] monthStarts = new int[YEARS * 12 + 1];

  IncidentColumns(int capacity) {
    eastings = new double[capacity];
    northings = new double[capacity];
    months = new int[capacity];
    types = new short[capacity];
    firstDays = new int[capacity];
    lastDays = new int[capacity];
    precisions = new byte[capacity];
    suppliers = new short[capacity];
    areas = new int[capacity];
    outcomes = new short[capacity];
    times = new short[capacity];
    for (int i = 0; i < monthStarts.length; i++) {
      YearMonth month = YearMonth.of(FIRST_YEAR + i / 12, i % 12 + 1);
      monthStarts[i] = Math.toIntExact(month.atDay(1).toEpochDay());
    }
  }

  boolean isFull() {
    return size == eastings.length;
  }

  void place(double easting, double northing) {
    eastings[size] = easting;
    northings[size] = northing;
  }

  void wholeMonth(int month) {
    int at = month - FIRST_YEAR * 12;
    firstDays[size] = monthStarts[at];
    lastDays[size] = monthStarts[at + 1] - 1;
    precisions[size] = (byte) DatePrecision.MONTH.ordinal();
  }

  void days(LocalDate from, LocalDate to, DatePrecision precision) {
    firstDays[size] = Math.toIntExact(from.toEpochDay());
    lastDays[size] = Math.toIntExact(to.toEpochDay());
    precisions[size] = (byte) precision.ordinal();
  }

  /** Makes every array as long as there are records. */
  IncidentColumns resized(int length) {
    eastings = Arrays.copyOf(eastings, length);
    northings = Arrays.copyOf(northings, length);
    months = Arrays.copyOf(months, length);
    types = Arrays.copyOf(types, length);
    firstDays = Arrays.copyOf(firstDays, length);
    lastDays = Arrays.copyOf(lastDays, length);
    precisions = Arrays.copyOf(precisions, length);
    suppliers = Arrays.copyOf(suppliers, length);
    areas = Arrays.copyOf(areas, length);
    outcomes = Arrays.copyOf(outcomes, length);
    times = Arrays.copyOf(times, length);
    return this;
  }
}
