package org.nimbench.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.store.BatchHeader;
import org.nimbench.store.BatchWriter;
import org.nimbench.store.CoveredMonth;
import org.nimbench.store.Transaction;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/** Brings a supplier's files into a workspace: all of them or none. */
public final class Intake {
  private Intake() {}

  /**
   * Reads files, tells their rows apart and stores them as one batch, in one transaction.
   *
   * <p>{@code read = stored + duplicate + revised + quarantined} holds for every ledger. A
   * rehearsal does the same and takes it back.
   *
   * @return what became of every row
   * @throws org.nimbench.kernel.ProblemException (refused) if a file is not there, empty, not what
   *     it claims, not UTF-8, broken, or no row of any can be used; (workspace) if the workspace
   *     cannot be written
   * @throws org.nimbench.work.Cancelled if it was stopped; nothing is kept
   */
  public static Ledger load(Workspace workspace, IntakeRequest request, Progress progress) {
    SetSchema schema = schemaOf(request);
    LocalDate received = Objects.requireNonNullElseGet(request.received(), workspace::today);
    List<CoveredMonth> before =
        workspace.coveredMonths().stream()
            .filter(month -> month.set().equals(request.set()))
            .toList();
    References references = new References(workspace.referenceKey());
    try (SourceList sources = SourceList.of(request.paths())) {
      String sum = FileSums.of(request.paths(), progress);
      BatchHeader header = header(schema, request, received, sum);
      Function<Transaction, Ledger> body =
          transaction -> {
            BatchWriter batch = transaction.openBatch(header);
            Tally tally =
                new BatchLoad(schema, request, references, batch, progress)
                    .run(sources, received, before);
            return finish(transaction, batch, tally, request, before);
          };
      return request.dryRun() ? workspace.rehearse(body) : workspace.write("import", body);
    }
  }

  private static SetSchema schemaOf(IntakeRequest request) {
    String set = request.set().key();
    return SetSchema.of(request.set())
        .orElseThrow(
            () ->
                Problem.of(ProblemKind.REFUSED, "intake.set.unsupported", set, set).asException());
  }

  private static BatchHeader header(
      SetSchema schema, IntakeRequest request, LocalDate received, String sum) {
    return new BatchHeader(
        request.set(),
        SourceList.names(request.paths()),
        sum,
        Objects.requireNonNullElse(request.supplier(), ""),
        schema.name(),
        schema.openData(),
        received,
        request.protocol(),
        request.reason());
  }

  private static Ledger finish(
      Transaction transaction,
      BatchWriter batch,
      Tally tally,
      IntakeRequest request,
      Collection<CoveredMonth> before) {
    Ledger ledger = tally.ledger(batch.id());
    Set<Group> known = new HashSet<>();
    before.forEach(month -> known.add(new Group(month.supplier(), month.month())));
    boolean changed =
        tally.counts().changedRecords(request.replace()) || !known.containsAll(tally.covered);
    String supplier =
        Objects.requireNonNullElse(request.supplier(), String.join(", ", tally.suppliers));
    batch.finish(supplier, tally.counts(), ledger.json(), changed);
    transaction.tell("set", request.set().key());
    transaction.tell("batch", batch.id());
    transaction.tell("ledger", ledger.fields());
    return request.dryRun() ? tally.ledger(null) : ledger;
  }
}
