package org.nimbench.supply;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.CoveredMonth;
import org.nimbench.store.Refusal;
import org.nimbench.store.Workspace;

/**
 * Which of the twelve prescribed sets are in, quarter by quarter. The regulations (SI 2007/1831)
 * ask for each quarter's records by the end of the quarter after it.
 */
final class InformationSets {
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int FEWEST_QUARTERS = 8;
  private static final int MOST_QUARTERS = 40;

  private final Register register;
  private final List<CoveredMonth> covered;
  private final List<Refusal> refusals;
  private final LocalDate today;

  InformationSets(Workspace workspace, Register register, LocalDate today) {
    this.register = register;
    this.covered = workspace.coveredMonths();
    this.refusals = workspace.ledger().refusals();
    this.today = today;
  }

  /**
   * The grid from the first quarter anything covers, eight quarters at least and forty at most, to
   * the quarter of today.
   */
  SupplyGrid grid() {
    List<Period> quarters = quarters();
    return new SupplyGrid(
        quarters, SetKey.PRESCRIBED.stream().map(set -> row(set, quarters)).toList());
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

  List<Period> quarters() {
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

  private SupplyGrid.Row row(SetKey set, List<Period> quarters) {
    List<CoveredMonth> ofSet = covered.stream().filter(month -> month.set().equals(set)).toList();
    return new SupplyGrid.Row(
        set,
        suppliers(set, ofSet),
        quarters.stream().map(quarter -> cell(set, quarter, ofSet)).toList());
  }

  /** Whom the register expects it of; where it names nobody, who has sent it. */
  private List<String> suppliers(SetKey set, List<CoveredMonth> ofSet) {
    List<String> expected = register.suppliersOf(set, today).stream().map(Authority::name).toList();
    return expected.isEmpty()
        ? ofSet.stream()
            .filter(month -> !month.openData())
            .map(CoveredMonth::supplier)
            .distinct()
            .sorted()
            .toList()
        : expected;
  }

  private SupplyGrid.Cell cell(SetKey set, Period quarter, List<CoveredMonth> ofSet) {
    List<CoveredMonth> inside =
        ofSet.stream().filter(month -> quarter.months().contains(month.month())).toList();
    boolean supplied = inside.stream().anyMatch(month -> !month.openData());
    long open =
        inside.stream().filter(CoveredMonth::openData).map(CoveredMonth::month).distinct().count();
    List<Long> refused =
        refusals.stream()
            .filter(one -> one.set().equals(set) && isAbout(one, quarter))
            .map(Refusal::id)
            .toList();
    return new SupplyGrid.Cell(
        supplied ? SupplyStatus.RECEIVED : statusWithoutSupply(set, quarter, refused),
        dueDay(quarter),
        inside.stream().map(CoveredMonth::batch).distinct().sorted().toList(),
        (int) open,
        refused);
  }

  /** A refused file whose months are not known is taken for the quarter that was due then. */
  static boolean isAbout(Refusal refusal, Period quarter) {
    if (refusal.first() == null || refusal.last() == null) {
      return refusal.received().isAfter(quarter.lastDay())
          && !refusal.received().isAfter(dueDay(quarter));
    }
    return !refusal.first().isAfter(quarter.lastMonth())
        && !refusal.last().isBefore(quarter.firstMonth());
  }

  private SupplyStatus statusWithoutSupply(SetKey set, Period quarter, List<Long> refused) {
    if (!refused.isEmpty()) {
      return SupplyStatus.REFUSED_QUALITY;
    }
    if (register.isNotHeld(set, quarter.from(), quarter.lastDay())) {
      return SupplyStatus.NOT_HELD;
    }
    return waiting(quarter, today);
  }

  /** Where a quarter stands of which nothing has come. */
  static SupplyStatus waiting(Period quarter, LocalDate today) {
    if (today.isBefore(quarter.to())) {
      return SupplyStatus.NOT_DUE;
    }
    return today.isAfter(dueDay(quarter)) ? SupplyStatus.LATE : SupplyStatus.DUE;
  }
}
