package org.nimbench.intake;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nimbench.intake.codes.CodeBook;
import org.nimbench.kernel.Period;
import org.nimbench.store.BatchHeader;
import org.nimbench.store.BatchWriter;
import org.nimbench.store.CoveredMonth;
import org.nimbench.store.Transaction;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/** Stores what the first pass let through, as one batch. */
final class SecondPass {
  /** What a batch says of its layout where nobody published it. */
  private static final String MAPPED = "mapped";

  private final IntakeRequest request;
  private final FirstPass pass;
  private final LocalDate received;
  private final BatchHeader header;
  private final References references;
  private final CodeBook book;
  private final List<CoveredMonth> before;
  private @Nullable Long stored;

  SecondPass(
      Workspace workspace,
      IntakeRequest request,
      FirstPass pass,
      LocalDate received,
      String sum,
      String protocol) {
    this.request = request;
    this.pass = pass;
    this.received = received;
    book = CodeBook.of(workspace);
    references = new References(workspace.referenceKey());
    before =
        workspace.coveredMonths().stream()
            .filter(month -> month.set().equals(request.set()))
            .toList();
    header =
        new BatchHeader(
            request.set(),
            FileSums.names(request.paths()),
            sum,
            pass.supplier(),
            layout(pass),
            pass.isOpenData(),
            received,
            protocol,
            request.reason());
  }

  private static String layout(FirstPass pass) {
    String names =
        pass.reads().stream()
            .map(read -> read.plan().mapping().name())
            .filter(name -> !name.isEmpty())
            .distinct()
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? MAPPED : names;
  }

  Tally run(Transaction transaction, Progress progress) {
    BatchWriter batch = transaction.openBatch(header);
    Tally tally =
        new BatchLoad(pass, request, claimed(), references, book, batch, before, progress)
            .run(received);
    stored = batch.id();
    Ledger ledger = tally.ledger(batch.id());
    Set<Group> known = new HashSet<>();
    before.forEach(month -> known.add(new Group(month.supplier(), month.month())));
    boolean changed =
        tally.counts().changedRecords(request.replace()) || !known.containsAll(tally.covered);
    String supplier =
        Objects.requireNonNullElse(request.supplier(), String.join(", ", tally.suppliers));
    batch.finish(supplier, tally.counts(), ledger.json(), changed);
    pass.reads().forEach(read -> MappingMemory.keep(transaction, read));
    transaction.tell("set", request.set().key());
    transaction.tell("batch", batch.id());
    transaction.tell("ledger", ledger.fields());
    if (!tally.accepted.isEmpty()) {
      transaction.tell("reason", request.reason());
    }
    return tally;
  }

  /** What the files cover: as was said, else the quarter their rows are clearly of. */
  private @Nullable Period claimed() {
    boolean isSaid = request.period() != null || pass.isOpenData() || pass.hasCorrected();
    return isSaid ? request.period() : MonthsSeen.of(pass.reads()).quarter();
  }

  Ledger ledger(Tally tally) {
    return tally.ledger(request.dryRun() ? null : stored);
  }
}
