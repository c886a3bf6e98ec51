package org.nimbench.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.nimbench.intake.codes.CodeBook;
import org.nimbench.intake.layout.Role;
import org.nimbench.intake.reading.Row;
import org.nimbench.intake.value.CountText;
import org.nimbench.intake.value.DateColumn;
import org.nimbench.intake.value.DayLimits;
import org.nimbench.intake.value.Moment;
import org.nimbench.intake.value.QuarterText;
import org.nimbench.kernel.CodeEntry;
import org.nimbench.kernel.DatePrecision;
import org.nimbench.kernel.Words;
import org.nimbench.store.AggregateRow;

/** Turns a row into the total of a period, or says why it cannot. */
final class AggregateMapper {
  private static final int MONTHS_TO_LAST = 2;
  private static final String MEASURES = "health-measures";

  private final CodeBook book;
  private final TablePlan plan;
  private final DateLook.Decided dates;
  private final DayLimits limits;
  private final String supplier;
  private final SafeCells safe;

  AggregateMapper(TableRead read, CodeBook book) {
    this.book = book;
    this.plan = read.plan();
    this.dates = read.dates();
    this.limits = read.limits();
    this.supplier = read.supplier();
    this.safe = new SafeCells(plan);
  }

  MappedRow map(Row row) {
    try {
      RowShape.require(row, plan.mapping().columns().size(), plan);
      return MappedRow.of(total(row));
    } catch (Unfit e) {
      return MappedRow.keptBack(row, e.reason(), safe.raw(row));
    }
  }

  private AggregateRow total(Row row) throws Unfit {
    String measure = cell(row, plan.place(Role.MEASURE));
    if (measure.isEmpty()) {
      throw new Unfit(Words.text("intake.reason.no-measure"));
    }
    String said = plan.place(Role.SUPPLIER) < 0 ? "" : cell(row, plan.place(Role.SUPPLIER));
    String who = said.isEmpty() ? supplier : said;
    if (who.isEmpty()) {
      throw new Unfit(Words.text("intake.reason.no-supplier"));
    }
    LocalDate[] period = period(row);
    String text = cell(row, plan.place(Role.VALUE));
    OptionalLong number = CountText.number(text);
    if (number.isEmpty() && !CountText.isMark(text)) {
      throw new Unfit(Words.text("intake.reason.not-total"));
    }
    return new AggregateRow(
        row.line(),
        who,
        code(measure),
        cell(row, plan.place(Role.AREA_CODE)),
        period[0],
        period[1],
        number.isPresent() ? number.getAsLong() : null,
        number.isPresent() ? "" : text,
        cell(row, plan.place("source")));
  }

  private String code(String measure) {
    String decided = plan.mapping().codes().get(measure);
    if (decided != null) {
      return decided;
    }
    return book.entry(MEASURES, measure).map(CodeEntry::code).orElse(measure);
  }

  private LocalDate[] period(Row row) throws Unfit {
    String quarter = dates.cell(row, Role.QUARTER);
    if (!quarter.isEmpty()) {
      YearMonth first = QuarterText.firstMonth(quarter);
      if (first == null) {
        throw new Unfit(Words.text("intake.reason.quarter"));
      }
      return checked(first.atDay(1), first.plusMonths(MONTHS_TO_LAST).atEndOfMonth());
    }
    Moment from = date(row, Role.PERIOD_FROM);
    Moment to = date(row, Role.PERIOD_TO);
    if (from == null || to == null) {
      throw new Unfit(Words.text("intake.reason.no-period"));
    }
    boolean months = to.precision() == DatePrecision.MONTH;
    return checked(from.day(), months ? YearMonth.from(to.day()).atEndOfMonth() : to.day());
  }

  private LocalDate[] checked(LocalDate from, LocalDate to) throws Unfit {
    if (to.isBefore(from)) {
      throw new Unfit(Words.text("intake.reason.ends-before"));
    }
    String objection = limits.objection(from);
    if (!objection.isEmpty()) {
      throw new Unfit(objection);
    }
    return new LocalDate[] {from, to};
  }

  private @Nullable Moment date(Row row, Role role) {
    DateColumn column = dates.dates().get(role);
    Integer place = dates.places().get(role);
    return column == null || place == null ? null : column.read(row.cell(place), row.kind(place));
  }

  private static String cell(Row row, int place) {
    return place < 0 ? "" : row.cell(place);
  }
}
