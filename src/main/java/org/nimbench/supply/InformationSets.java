package org.nimbench.supply;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.CoveredMonth;
import org.nimbench.store.Workspace;

/**
 * Which of the twelve prescribed sets are in, quarter by quarter. The regulations (SI 2007/1831)
 * ask for each quarter's records by the end of the quarter after it.
 */
final class InformationSets {
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int FEWEST_QUARTERS = 8;
  private static final int MOST_QUARTERS = 40;

  private InformationSets() {}

  /**
   * The grid from the first quarter anything covers, eight quarters at least and forty at most, to
   * the quarter of {@code today}.
   */
  static SupplyGrid grid(Workspace workspace, Register register, LocalDate today) {
    List<CoveredMonth> covered = workspace.coveredMonths();
    List<Period> quarters = quarters(covered, today);
    List<SupplyGrid.Row> rows =
        SetKey.PRESCRIBED.stream()
            .map(set -> row(set, quarters, covered, register, today))
            .toList();
    return new SupplyGrid(quarters, rows);
  }

  /** The financial-year quarter that holds a month. */
  static Period quarterOf(YearMonth month) {
    YearMonth first = month.minusMonths((month.getMonthValue() - 1) % MONTHS_OF_QUARTER);
    return Period.ofMonths(first, first.plusMonths(MONTHS_OF_QUARTER - 1));
  }

  /** The last day to disclose a quarter's records. */
  static LocalDate dueDay(Period quarter) {
    return quarter.lastMonth().plusMonths(MONTHS_OF_QUARTER).atEndOfMonth();
  }

  private static List<Period> quarters(List<CoveredMonth> covered, LocalDate today) {
    Period last = quarterOf(YearMonth.from(today));
    YearMonth fewest = last.firstMonth().minusMonths((FEWEST_QUARTERS - 1L) * MONTHS_OF_QUARTER);
    YearMonth most = last.firstMonth().minusMonths((MOST_QUARTERS - 1L) * MONTHS_OF_QUARTER);
    YearMonth first =
        covered.stream()
            .map(month -> quarterOf(month.month()).firstMonth())
            .filter(month -> !month.isBefore(most))
            .min(YearMonth::compareTo)
            .filter(month -> month.isBefore(fewest))
            .orElse(fewest);
    List<Period> quarters = new ArrayList<>();
    for (YearMonth at = first;
        !at.isAfter(last.firstMonth());
        at = at.plusMonths(MONTHS_OF_QUARTER)) {
      quarters.add(quarterOf(at));
    }
    return quarters;
  }

  private static SupplyGrid.Row row(
      SetKey set,
      List<Period> quarters,
      List<CoveredMonth> covered,
      Register register,
      LocalDate today) {
    List<CoveredMonth> ofSet = covered.stream().filter(month -> month.set().equals(set)).toList();
    return new SupplyGrid.Row(
        set, quarters.stream().map(quarter -> cell(set, quarter, ofSet, register, today)).toList());
  }

  private static SupplyGrid.Cell cell(
      SetKey set, Period quarter, List<CoveredMonth> ofSet, Register register, LocalDate today) {
    List<CoveredMonth> inside =
        ofSet.stream().filter(month -> quarter.months().contains(month.month())).toList();
    boolean supplied = inside.stream().anyMatch(month -> !month.openData());
    long open =
        inside.stream().filter(CoveredMonth::openData).map(CoveredMonth::month).distinct().count();
    return new SupplyGrid.Cell(
        supplied
            ? SupplyStatus.RECEIVED
            : register.isNotHeld(set, quarter.from(), quarter.lastDay())
                ? SupplyStatus.NOT_HELD
                : open(quarter, today),
        dueDay(quarter),
        inside.stream().map(CoveredMonth::batch).distinct().sorted().toList(),
        (int) open);
  }

  private static SupplyStatus open(Period quarter, LocalDate today) {
    if (today.isBefore(quarter.to())) {
      return SupplyStatus.NOT_DUE;
    }
    return today.isAfter(dueDay(quarter)) ? SupplyStatus.LATE : SupplyStatus.DUE;
  }
}
