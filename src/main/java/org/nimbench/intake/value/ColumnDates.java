package org.nimbench.intake.value;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.nimbench.intake.layout.Mapping.DayOrder;
import org.nimbench.intake.reading.CellKind;

/**
 * Looks at every cell of a column of dates and says how the column is read: day first, unless a
 * value says otherwise, in which case a person must say. Not for several threads at once.
 */
public final class ColumnDates {
  private static final int LAST_MONTH = 12;

  /** Fewer real dates among texts may have come about by chance. */
  private static final int FEWEST_EXCHANGED = 3;

  private final DateCells cells;
  private final TimeHeaps heaps = new TimeHeaps();
  private final long[] first = new long[32];
  private final long[] second = new long[32];
  private long seen;
  private long unreadable;
  private long bothWays;
  private long dayFirst;
  private long monthFirst;
  private long typed;
  private long typedLate;
  private long zoned;
  private long months;
  private long timed;

  /**
   * A column not yet looked at.
   *
   * @param thisYear the present year, to which two digits of a year are near
   */
  public ColumnDates(int thisYear) {
    cells = new DateCells(thisYear);
  }

  /** Looks at a cell, stripped; an empty one says nothing. */
  public void see(String text, CellKind kind) {
    if (text.isEmpty()) {
      return;
    }
    seen++;
    DateText date = cells.of(text);
    if (date == null) {
      unreadable++;
      return;
    }
    if (date.form() == DateText.Form.SLASHED) {
      first[date.first()]++;
      second[date.second()]++;
    }
    bothWays += date.readsBothWays() ? 1 : 0;
    dayFirst += date.hasDayFirst() ? 1 : 0;
    monthFirst += date.hasDaySecond() ? 1 : 0;
    zoned += date.zoned() ? 1 : 0;
    months += date.form() == DateText.Form.MONTH ? 1 : 0;
    if (date.minutes() >= 0) {
      timed++;
      heaps.see(date.minutes());
    }
    if (kind == CellKind.DATE || date.form() == DateText.Form.YEAR_FIRST) {
      typed++;
      typedLate += date.second() > LAST_MONTH ? 1 : 0;
    }
  }

  /** What the column holds so far. */
  public DateFacts facts() {
    return new DateFacts(
        seen, unreadable, bothWays, dayFirst, monthFirst, typed, zoned, months, timed);
  }

  /**
   * How the column is read.
   *
   * @param told what the analyst decided; null where the column decides
   */
  public DateColumn decide(@Nullable DayOrder told) {
    return new DateColumn(
        facts(),
        told == null ? doubt() : DateDoubt.NONE,
        told == null ? DayOrder.DAY_FIRST : told,
        heaps.found(),
        cells,
        new DateNumbers(
            Arrays.stream(first).boxed().toList(), Arrays.stream(second).boxed().toList()));
  }

  private DateDoubt doubt() {
    if (monthFirst > 0) {
      return DateDoubt.MONTH_FIRST;
    }
    boolean exchanged =
        typed >= FEWEST_EXCHANGED && typedLate == 0 && dayFirst > 0 && bothWays == 0;
    return exchanged ? DateDoubt.EXCHANGED : DateDoubt.NONE;
  }
}
