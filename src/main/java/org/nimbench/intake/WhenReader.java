package org.nimbench.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nimbench.intake.layout.Role;
import org.nimbench.intake.reading.Row;
import org.nimbench.intake.value.DateColumn;
import org.nimbench.intake.value.DayLimits;
import org.nimbench.intake.value.Moment;
import org.nimbench.intake.value.QuarterText;
import org.nimbench.intake.value.TimeColumn;
import org.nimbench.kernel.DatePrecision;
import org.nimbench.kernel.DateSpan;
import org.nimbench.kernel.Words;

/** Says when a row happened, from all its columns of dates and times. */
final class WhenReader {
  private static final int LONG_SPAN_DAYS = 31;
  private static final int LAST_MONTH_OF_QUARTER = 2;

  private final DateLook.Decided columns;
  private final DayLimits limits;
  private final DatePrecision keeps;
  private final Map<String, When> months = new BoundedMap<>();

  WhenReader(DateLook.Decided columns, DayLimits limits, DatePrecision keeps) {
    this.columns = columns;
    this.limits = limits;
    this.keeps = keeps;
  }

  When read(Row row) {
    if (!columns.has(Role.DATE_FROM) && columns.has(Role.MONTH)) {
      // A million rows say the same few months.
      return months.computeIfAbsent(
          columns.cell(row, Role.MONTH), month -> month.isEmpty() ? noMonth() : fromMonth(row));
    }
    String date = columns.cell(row, Role.DATE_FROM);
    if (!date.isEmpty()) {
      return fromDate(row);
    }
    String month = columns.cell(row, Role.MONTH);
    if (!month.isEmpty()) {
      return fromMonth(row);
    }
    String quarter = columns.cell(row, Role.QUARTER);
    if (!quarter.isEmpty()) {
      return fromQuarter(quarter);
    }
    return When.bad(Words.text("intake.reason.no-date"));
  }

  private static When noMonth() {
    return When.bad(Words.text("intake.reason.month"));
  }

  private When fromMonth(Row row) {
    Moment moment = date(row, Role.MONTH);
    if (moment == null) {
      return When.bad(Words.text("intake.reason.month"));
    }
    return whole(YearMonth.from(moment.day()), YearMonth.from(moment.day()), DatePrecision.MONTH);
  }

  private When fromQuarter(String text) {
    YearMonth first = QuarterText.firstMonth(text);
    return first == null
        ? When.bad(Words.text("intake.reason.quarter"))
        : whole(first, first.plusMonths(LAST_MONTH_OF_QUARTER), DatePrecision.QUARTER);
  }

  private When whole(YearMonth first, YearMonth last, DatePrecision precision) {
    String objection = limits.objection(first.atDay(1));
    if (!objection.isEmpty()) {
      return When.bad(objection);
    }
    DateSpan span = new DateSpan(first.atDay(1), last.atEndOfMonth(), precision);
    return new When(cut(span), -1, -1, null, List.of(), "");
  }

  private When fromDate(Row row) {
    Moment from = date(row, Role.DATE_FROM);
    if (from == null) {
      return When.bad(Words.text("intake.reason.no-such-date"));
    }
    String objection = limits.objection(from.day());
    if (!objection.isEmpty()) {
      return When.bad(objection);
    }
    if (from.precision() == DatePrecision.MONTH) {
      return whole(YearMonth.from(from.day()), YearMonth.from(from.day()), DatePrecision.MONTH);
    }
    List<String> flags = new ArrayList<>();
    boolean readable = clock(row, Role.TIME_FROM) != TimeColumn.UNREADABLE;
    if (!readable || clock(row, Role.TIME_TO) == TimeColumn.UNREADABLE) {
      return When.bad(Words.text("intake.reason.time"));
    }
    Moment begun = timed(row, from, Role.DATE_FROM, Role.TIME_FROM, flags);
    return until(row, begun, flags);
  }

  private When until(Row row, Moment begun, List<String> flags) {
    Moment to = begun.at(-1, DatePrecision.DAY);
    if (!columns.cell(row, Role.DATE_TO).isEmpty()) {
      Moment given = date(row, Role.DATE_TO);
      if (given == null) {
        return When.bad(Words.text("intake.reason.no-such-end"));
      }
      to = given;
    }
    Moment ended = timed(row, to, Role.DATE_TO, Role.TIME_TO, flags);
    if (ended.day().isBefore(begun.day())) {
      return When.bad(Words.text("intake.reason.ends-before"));
    }
    if (!limits.objection(ended.day()).isEmpty()) {
      return When.bad(limits.objection(ended.day()));
    }
    if (ChronoUnit.DAYS.between(begun.day(), ended.day()) > LONG_SPAN_DAYS) {
      flags.add("long-span");
    }
    return finished(row, begun, ended, flags);
  }

  private When finished(Row row, Moment begun, Moment ended, List<String> flags) {
    Moment recorded = date(row, Role.DATE_RECORDED);
    DateColumn column = columns.dates().get(Role.DATE_FROM);
    if (column != null && column.isZoned(columns.cell(row, Role.DATE_FROM))) {
      flags.add("time-utc");
    }
    DateSpan span = new DateSpan(begun.day(), ended.day(), begun.precision());
    boolean keepsTime = keeps.knowsTheHour();
    return new When(
        cut(span),
        keepsTime ? begun.minutes() : -1,
        keepsTime ? ended.minutes() : -1,
        keeps.knowsTheDay() && recorded != null ? recorded.day() : null,
        flags,
        "");
  }

  private DateSpan cut(DateSpan span) {
    if (keeps == DatePrecision.QUARTER) {
      return new DateSpan(
          quarter(span.from()).atDay(1),
          quarter(span.to()).plusMonths(LAST_MONTH_OF_QUARTER).atEndOfMonth(),
          DatePrecision.QUARTER);
    }
    boolean finer = span.precision().compareTo(keeps) < 0;
    return finer ? new DateSpan(span.from(), span.to(), keeps) : span;
  }

  private static YearMonth quarter(LocalDate day) {
    return YearMonth.from(day).minusMonths((day.getMonthValue() - 1) % 3L);
  }

  /** The moment with the time of its own column, heaped times taken away. */
  private Moment timed(Row row, Moment moment, Role date, Role time, List<String> flags) {
    Moment with = moment;
    Set<Integer> heaps = heaps(date);
    TimeColumn column = columns.times().get(time);
    if (column != null && !columns.cell(row, time).isEmpty()) {
      with = moment.at(clock(row, time), column.precision());
      heaps = column.heaps();
    }
    if (with.minutes() >= 0 && heaps.contains(with.minutes())) {
      if (!flags.contains("time-default")) {
        flags.add("time-default");
      }
      return with.at(Moment.NO_TIME, DatePrecision.DAY);
    }
    return with;
  }

  private Set<Integer> heaps(Role date) {
    DateColumn column = columns.dates().get(date);
    return column == null ? Set.of() : column.heaps();
  }

  private int clock(Row row, Role role) {
    TimeColumn column = columns.times().get(role);
    return column == null ? Moment.NO_TIME : column.read(columns.cell(row, role));
  }

  private @Nullable Moment date(Row row, Role role) {
    DateColumn column = columns.dates().get(role);
    Integer place = columns.places().get(role);
    if (column == null || place == null || row.cell(place).isEmpty()) {
      return null;
    }
    return column.read(row.cell(place), row.kind(place));
  }
}
