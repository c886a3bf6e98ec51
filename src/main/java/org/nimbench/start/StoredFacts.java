package org.nimbench.start;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nimbench.disclosure.RefusalReport;
import org.nimbench.intake.Ledger;
import org.nimbench.intake.MappingMemory;
import org.nimbench.intake.layout.Mapping;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.products.ProductUse;
import org.nimbench.products.ProductUses;
import org.nimbench.store.Batch;
import org.nimbench.store.Coverage;
import org.nimbench.store.CoveredMonth;
import org.nimbench.store.PurgeStub;
import org.nimbench.store.QualityCounts;
import org.nimbench.store.Workspace;
import org.nimbench.study.Events;
import org.nimbench.study.TrendEvent;
import org.nimbench.supply.Protocol;
import org.nimbench.supply.Register;
import org.nimbench.supply.Retained;
import org.nimbench.supply.Supply;
import org.nimbench.supply.SupplyGrid;
import org.nimbench.ui.data.supply.CellFacts;
import org.nimbench.work.Progress;

/** All that a workspace knows of a quarter of a set. */
final class StoredFacts {
  private final Workspace workspace;
  private final Supply supply;
  private final Events events;
  private final Clock clock;

  StoredFacts(Workspace workspace, Events events, Clock clock) {
    this.workspace = workspace;
    this.supply = new Supply(workspace);
    this.events = events;
    this.clock = clock;
  }

  CellFacts of(SetKey set, Period quarter, Progress progress) {
    LocalDate today = LocalDate.now(clock);
    SupplyGrid grid = supply.grid(today);
    SupplyGrid.Row row = grid.rows().get(set.number() - 1);
    SupplyGrid.Cell cell = row.cells().get(grid.quarters().indexOf(quarter));
    Register register = supply.register();
    progress.check();
    List<CellFacts.Import> imports = imports(set, quarter, cell);
    return new CellFacts(
        set,
        quarter,
        cell,
        months(set, quarter, progress),
        imports,
        refusals(cell),
        quality(set, quarter),
        breaks(set, quarter),
        senders(set, row.suppliers(), imports, register, today),
        register.notHeld().stream()
            .filter(one -> one.set().equals(set))
            .filter(one -> one.span().holdsOn(quarter.lastDay()))
            .toList(),
        today);
  }

  private List<CellFacts.Month> months(SetKey set, Period quarter, Progress progress) {
    MonthRows rows = MonthRows.of(workspace, set, progress);
    Coverage coverage = workspace.coverage(set);
    return quarter.months().stream()
        .map(
            month ->
                new CellFacts.Month(
                    month, rows.in(month), coverage.covers(month), coverage.isComplete(month)))
        .toList();
  }

  /** Those that cover a month of it, and those that did until their records were purged. */
  private List<CellFacts.Import> imports(SetKey set, Period quarter, SupplyGrid.Cell cell) {
    List<CoveredMonth> covered = workspace.coveredMonths();
    List<Retained> retained = supply.retained();
    List<PurgeStub> purges = workspace.ledger().purges();
    return workspace.batches().stream()
        .filter(
            batch ->
                cell.batches().contains(batch.id())
                    || (batch.about().set().equals(set)
                        && isPurged(batch, purges)
                        && reaches(batch, quarter)))
        .sorted(Comparator.comparingLong(Batch::id).reversed())
        .map(batch -> imported(batch, covered, retained, purges))
        .toList();
  }

  private static boolean isPurged(Batch batch, List<PurgeStub> purges) {
    return purges.stream().anyMatch(stub -> stub.batch() == batch.id());
  }

  private static boolean reaches(Batch batch, Period quarter) {
    YearMonth first = batch.first();
    YearMonth last = batch.last();
    return first != null
        && last != null
        && !first.isAfter(quarter.lastMonth())
        && !last.isBefore(quarter.firstMonth());
  }

  private CellFacts.Import imported(
      Batch batch, List<CoveredMonth> covered, List<Retained> retained, List<PurgeStub> purges) {
    List<CoveredMonth> own = covered.stream().filter(month -> month.batch() == batch.id()).toList();
    List<CoveredMonth> before =
        covered.stream()
            .filter(month -> month.batch() < batch.id() && isResupplied(month, own))
            .toList();
    Optional<Retained> kept =
        retained.stream().filter(one -> one.batch().id() == batch.id()).findFirst();
    Optional<PurgeStub> purged =
        purges.stream().filter(stub -> stub.batch() == batch.id()).findFirst();
    Ledger ledger = Ledger.read(batch.ledger(), workspace.file() + ", " + batch.about().name());
    List<YearMonth> covers = purged.isPresent() ? ledger.months() : months(own);
    return new CellFacts.Import(
        batch,
        ledger,
        workspace.ledger().unmapped(batch.id()),
        covers,
        months(before),
        before.stream().map(CoveredMonth::batch).distinct().sorted().toList(),
        kept.orElse(null),
        purged.orElse(null),
        uses(batch, covers));
  }

  /** The products whose figures its records went into; none for one that changed nothing. */
  private CellFacts.Uses uses(Batch batch, List<YearMonth> months) {
    Long revision = workspace.ledger().revisions().get(batch.id());
    List<ProductUse> uses =
        revision == null
            ? List.of()
            : new ProductUses(workspace).of(batch.about().set(), months, revision);
    return new CellFacts.Uses(
        uses.stream().mapToInt(ProductUse::figures).sum(),
        uses.stream().map(ProductUse::title).toList());
  }

  /** The same supplier's extract of the same set and month. */
  private static boolean isResupplied(CoveredMonth earlier, List<CoveredMonth> own) {
    return own.stream()
        .anyMatch(
            month ->
                month.set().equals(earlier.set())
                    && month.supplier().equals(earlier.supplier())
                    && month.openData() == earlier.openData()
                    && month.month().equals(earlier.month()));
  }

  private static List<YearMonth> months(List<CoveredMonth> covered) {
    return covered.stream().map(CoveredMonth::month).distinct().sorted().toList();
  }

  private List<CellFacts.Refused> refusals(SupplyGrid.Cell cell) {
    List<CellFacts.Refused> refused = new ArrayList<>();
    workspace.ledger().refusals().stream()
        .filter(one -> cell.refusals().contains(one.id()))
        .forEach(
            one ->
                refused.add(
                    0, new CellFacts.Refused(one, RefusalReport.read(one.report(), one.name()))));
    return refused;
  }

  private @Nullable QualityCounts quality(SetKey set, Period quarter) {
    return workspace.quality(quarter).stream()
        .filter(counts -> counts.set().equals(set))
        .findFirst()
        .orElse(null);
  }

  private List<CellFacts.SeriesBreak> breaks(SetKey set, Period quarter) {
    return events.concerning(Filter.all(set)).stream()
        .filter(event -> event.kind() == TrendEvent.Kind.BREAK)
        .filter(event -> quarter.months().contains(event.month()))
        .map(event -> new CellFacts.SeriesBreak(event.when(), event.words()))
        .toList();
  }

  /** Whom the register expects it of, then others who have sent it. */
  private List<CellFacts.Sender> senders(
      SetKey set,
      List<String> expected,
      List<CellFacts.Import> imports,
      Register register,
      LocalDate today) {
    Set<String> names = new LinkedHashSet<>(expected);
    imports.stream()
        .map(one -> one.batch().about())
        .filter(about -> !about.openData() && !about.supplier().isBlank())
        .map(about -> about.supplier())
        .filter(name -> names.stream().noneMatch(known -> register.isSame(known, name)))
        .forEach(names::add);
    return names.stream().map(name -> sender(set, name, register, today)).toList();
  }

  private CellFacts.Sender sender(SetKey set, String name, Register register, LocalDate today) {
    Optional<Protocol> protocol = register.covering(name, set, today);
    return new CellFacts.Sender(
        supply.history(name, today),
        register.called(name),
        protocol.orElse(null),
        mapping(set, name, register));
  }

  /** Remembered under the name that the files were sent under. */
  private @Nullable Mapping mapping(SetKey set, String name, Register register) {
    return workspace.batches().stream()
        .map(batch -> batch.about())
        .filter(about -> about.set().equals(set) && register.isSame(about.supplier(), name))
        .map(about -> about.supplier())
        .distinct()
        .flatMap(sent -> MappingMemory.find(workspace, set, sent).stream())
        .findFirst()
        .orElse(null);
  }
}
