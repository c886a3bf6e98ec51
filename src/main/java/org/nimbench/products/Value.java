package org.nimbench.products;

import java.time.LocalDate;
import java.time.YearMonth;

/** A typed value that a sentence can print or a claim can compare. */
public sealed interface Value {
  /** What comparisons use: see each kind. */
  double number();

  /** A whole number of records, months or areas. */
  record Count(long value) implements Value {
    @Override
    public double number() {
      return value;
    }
  }

  /**
   * A measured number.
   *
   * @param decimals how many are printed
   */
  record Number(double value, int decimals) implements Value {
    @Override
    public double number() {
      return value;
    }
  }

  /**
   * So many of so many records.
   *
   * @param decimals of the percentage: 1 for the share located, else 0
   */
  record Share(long part, long base, int decimals) implements Value {
    /** The share, 0 … 1; 0 of nothing. */
    @Override
    public double number() {
      return base == 0 ? 0 : (double) part / base;
    }
  }

  /** A share of something that is not counted, such as of an area: 0 … 1. */
  record Portion(double value) implements Value {
    @Override
    public double number() {
      return value;
    }
  }

  /** From one count to another. */
  record Change(long from, long to) implements Value {
    /** The relative change, (to − from) / from; infinite from nothing to something. */
    @Override
    public double number() {
      if (from == to) {
        return 0;
      }
      return from == 0 ? Double.POSITIVE_INFINITY : (double) (to - from) / from;
    }
  }

  /** A month; compared by its place in time. */
  record Month(YearMonth month) implements Value {
    @Override
    public double number() {
      return month.getYear() * 12.0 + month.getMonthValue() - 1;
    }
  }

  /** A day; compared by its place in time. */
  record Day(LocalDate day) implements Value {
    @Override
    public double number() {
      return day.toEpochDay();
    }
  }

  /** Words; only equal or not equal to others. */
  record Words(String text) implements Value {
    @Override
    public double number() {
      return Double.NaN;
    }
  }
}
