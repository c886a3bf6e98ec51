package org.nimbench.supply;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.CoveredMonth;
import org.nimbench.store.Refusal;
import org.nimbench.store.Workspace;

/** Reads what one body was to send and has sent out of a workspace. */
final class HistoryReader {
  private final Register register;
  private final String supplier;
  private final List<CoveredMonth> covered;
  private final List<Refusal> refusals;
  private final LocalDate today;

  HistoryReader(Workspace workspace, Register register, String supplier, LocalDate today) {
    this.register = register;
    this.supplier = supplier;
    this.today = today;
    this.covered =
        workspace.coveredMonths().stream()
            .filter(month -> !month.openData() && register.isSame(month.supplier(), supplier))
            .toList();
    this.refusals =
        workspace.ledger().refusals().stream()
            .filter(one -> register.isSame(one.supplier(), supplier))
            .toList();
  }

  SupplierHistory read(List<Period> quarters) {
    List<SetKey> sets = sets();
    return new SupplierHistory(
        supplier,
        sets,
        quarters.stream()
            .filter(this::isAtTable)
            .map(
                quarter ->
                    new SupplierHistory.Line(
                        quarter, sets.stream().map(set -> sent(set, quarter)).toList()))
            .toList());
  }

  /** What it is to send today, and what it has sent. */
  private List<SetKey> sets() {
    Stream<SetKey> expected =
        register.called(supplier).stream()
            .filter(body -> body.member().holdsOn(today))
            .flatMap(body -> body.supplies().stream());
    return Stream.concat(expected, covered.stream().map(CoveredMonth::set))
        .distinct()
        .filter(set -> set.number() > 0)
        .sorted(Comparator.comparingInt(SetKey::number))
        .toList();
  }

  /** A body the register does not know is taken to have been there always. */
  private boolean isAtTable(Period quarter) {
    List<Authority> bodies = register.called(supplier);
    return bodies.isEmpty()
        || bodies.stream().anyMatch(body -> body.member().holdsOn(quarter.lastDay()));
  }

  private SupplierHistory.Sent sent(SetKey set, Period quarter) {
    LocalDate received = received(set, quarter);
    LocalDate due = InformationSets.dueDay(quarter);
    return new SupplierHistory.Sent(status(set, quarter, received), due, received);
  }

  private @Nullable LocalDate received(SetKey set, Period quarter) {
    Map<YearMonth, LocalDate> first = new TreeMap<>();
    covered.stream()
        .filter(month -> month.set().equals(set) && quarter.months().contains(month.month()))
        .forEach(
            month -> first.merge(month.month(), month.received(), (a, b) -> a.isBefore(b) ? a : b));
    return first.values().stream().max(Comparator.naturalOrder()).orElse(null);
  }

  private SupplyStatus status(SetKey set, Period quarter, @Nullable LocalDate received) {
    if (received != null) {
      return SupplyStatus.RECEIVED;
    }
    boolean isRefused =
        refusals.stream()
            .anyMatch(one -> one.set().equals(set) && InformationSets.isAbout(one, quarter));
    if (isRefused) {
      return SupplyStatus.REFUSED_QUALITY;
    }
    return isNotHeld(set, quarter)
        ? SupplyStatus.NOT_HELD
        : InformationSets.waiting(quarter, today);
  }

  private boolean isNotHeld(SetKey set, Period quarter) {
    return register.notHeld().stream()
        .filter(one -> one.set().equals(set) && register.isSame(one.authority(), supplier))
        .anyMatch(one -> one.span().holdsThroughout(quarter.from(), quarter.lastDay()));
  }
}
