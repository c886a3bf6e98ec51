package org.nimbench.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Refusal;
import org.nimbench.store.Workspace;

/** Finds out what each body owes. Where open data stand in for an extract, nobody is asked. */
final class Reminders {
  private final Workspace workspace;
  private final Register register;
  private final SupplyGrid grid;
  private final List<Refusal> refusals;
  private final LocalDate today;

  Reminders(Workspace workspace, Register register, SupplyGrid grid, LocalDate today) {
    this.workspace = workspace;
    this.register = register;
    this.grid = grid;
    this.refusals = workspace.ledger().refusals();
    this.today = today;
  }

  List<Reminder> all() {
    Set<String> names = new LinkedHashSet<>();
    grid.rows().stream()
        .flatMap(row -> row.suppliers().stream())
        .filter(name -> names.stream().noneMatch(known -> register.isSame(known, name)))
        .forEach(names::add);
    return names.stream().map(this::of).filter(one -> one.overdue() > 0).toList();
  }

  private Reminder of(String supplier) {
    SupplierHistory history =
        new HistoryReader(workspace, register, supplier, today).read(grid.quarters());
    List<Reminder.Owed> owed = new ArrayList<>();
    for (int s = 0; s < history.sets().size(); s++) {
      SetKey set = history.sets().get(s);
      for (SupplierHistory.Line line : history.lines()) {
        SupplierHistory.Sent sent = line.sent().get(s);
        if (isAskedFor(supplier, set, line.quarter(), sent.status())) {
          owed.add(
              new Reminder.Owed(
                  set,
                  line.quarter(),
                  sent.status(),
                  sent.due(),
                  refused(supplier, set, line.quarter())));
        }
      }
    }
    List<Protocol> under =
        owed.stream()
            .map(Reminder.Owed::set)
            .distinct()
            .flatMap(set -> register.covering(supplier, set, today).stream())
            .distinct()
            .toList();
    List<String> posts = under.stream().flatMap(one -> one.liaison().stream()).distinct().toList();
    return new Reminder(workspace.name(), supplier, posts, today, owed, under);
  }

  private boolean isAskedFor(String supplier, SetKey set, Period quarter, SupplyStatus status) {
    SupplyGrid.Row row = grid.rows().get(set.number() - 1);
    if (row.suppliers().stream().noneMatch(name -> register.isSame(name, supplier))) {
      return false;
    }
    SupplyGrid.Cell cell = row.cells().get(grid.quarters().indexOf(quarter));
    return switch (status) {
      case REFUSED_QUALITY -> true;
      case LATE, DUE -> cell.openDataMonths() == 0;
      case NOT_DUE, RECEIVED, NOT_HELD -> false;
    };
  }

  private @Nullable LocalDate refused(String supplier, SetKey set, Period quarter) {
    Optional<LocalDate> newest =
        refusals.stream()
            .filter(one -> one.set().equals(set) && InformationSets.isAbout(one, quarter))
            .filter(one -> register.isSame(one.supplier(), supplier))
            .map(Refusal::received)
            .max(Comparator.naturalOrder());
    return newest.orElse(null);
  }
}
