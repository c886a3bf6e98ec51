package org.nimbench.intake.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nimbench.intake.layout.Mapping.DayOrder;
import org.nimbench.intake.reading.CellKind;
import org.nimbench.kernel.Words;

/** How one column of dates is read. Not for several threads at once. */
public final class DateColumn {
  private final DateFacts facts;
  private final DateDoubt doubt;
  private final DayOrder order;
  private final Set<Integer> heaps;
  private final DateCells cells;
  private final DateNumbers numbers;

  DateColumn(
      DateFacts facts,
      DateDoubt doubt,
      DayOrder order,
      Set<Integer> heaps,
      DateCells cells,
      DateNumbers numbers) {
    this.facts = facts;
    this.doubt = doubt;
    this.order = order;
    this.heaps = heaps;
    this.cells = cells;
    this.numbers = numbers;
  }

  /** What the column holds. */
  public DateFacts facts() {
    return facts;
  }

  /** How often each number stands first and second in its dates. */
  public DateNumbers numbers() {
    return numbers;
  }

  /** What must be asked first. */
  public DateDoubt doubt() {
    return doubt;
  }

  /** In which order day and month are read. */
  public DayOrder order() {
    return order;
  }

  /** Times of day, in minutes, that stand for "not known" in this column. */
  public Set<Integer> heaps() {
    return heaps;
  }

  /** A cell as a moment, heaped times left in; null where it is no date in the column's order. */
  public @Nullable Moment read(String text, CellKind kind) {
    DateText date = cells.of(text);
    if (date == null) {
      return null;
    }
    LocalDate day = isExchanged(date, kind) ? date.exchanged() : date.day(order);
    return day == null ? null : new Moment(day, date.minutes(), date.precision());
  }

  /** Whether a cell says its distance from UTC. */
  public boolean isZoned(String text) {
    DateText date = cells.of(text);
    return date != null && date.zoned();
  }

  private boolean isExchanged(DateText date, CellKind kind) {
    return order == DayOrder.DAY_FIRST_MENDED
        && (kind == CellKind.DATE || date.form() == DateText.Form.YEAR_FIRST);
  }

  /** What the analyst should know of the column, in words; empty where there is nothing. */
  public List<String> told() {
    List<String> told = new ArrayList<>();
    if (doubt == DateDoubt.MONTH_FIRST) {
      told.add(Words.text("intake.dates.month-first", facts.monthFirst(), facts.seen()));
    }
    if (doubt == DateDoubt.EXCHANGED) {
      told.add(Words.text("intake.dates.exchanged", facts.typed(), facts.seen()));
    }
    if (facts.bothWays() > 0) {
      String key =
          order == DayOrder.MONTH_FIRST
              ? "intake.dates.both-ways.month-first"
              : "intake.dates.both-ways.day-first";
      told.add(Words.text(key, facts.bothWays(), facts.seen()));
    }
    if (facts.zoned() > 0) {
      told.add(Words.text("intake.dates.zoned", facts.zoned()));
    }
    if (facts.unreadable() > 0) {
      told.add(Words.text("intake.dates.unreadable", facts.unreadable(), facts.seen()));
    }
    told.addAll(TimeHeaps.told(heaps));
    return told;
  }
}
