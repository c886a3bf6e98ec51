package org.nimbench.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.nimbench.disclosure.RefusalReport;
import org.nimbench.intake.reading.Tables;
import org.nimbench.kernel.Problem;
import org.nimbench.store.Transaction;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/** Brings a supplier's files into a workspace: all of them or none. */
public final class Intake {
  private Intake() {}

  /**
   * Looks at files and stores nothing: which tables they hold, what each column becomes, what the
   * gate found, what a person must decide and, where nothing is open, what would become of every
   * row.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) if a file cannot be read, holds no table
   *     of the set, or no row of any can be used; (workspace) if the workspace was opened to read
   * @throws org.nimbench.work.Cancelled if it was stopped
   */
  public static Inspection inspect(Workspace workspace, IntakeRequest request, Progress progress) {
    LocalDate received = received(workspace, request);
    try (Tables tables = Tables.in(request.paths(), KnownHeadings.of(request.set()), progress)) {
      FirstPass pass = FirstPass.asking(workspace, request, received, tables, progress);
      List<Inspection.Looked> looked = pass.reads().stream().map(Inspection::looked).toList();
      if (!pass.questions().isEmpty() || pass.isFromNobody()) {
        return new Inspection(looked, pass.supplier(), null, List.of());
      }
      SecondPass second = new SecondPass(workspace, request.rehearsed(), pass, received, "", "");
      Tally tally = workspace.rehearse(transaction -> second.run(transaction, progress));
      return new Inspection(looked, pass.supplier(), tally.ledger(null), tally.points.points());
    }
  }

  /**
   * Asks of files that were looked at what {@link #load} asks: that they come under a protocol in
   * force, for a reason, or as open data.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) if they would not be taken
   */
  public static void requireProtocol(
      Workspace workspace, IntakeRequest request, Inspection inspection) {
    LocalDate received = received(workspace, request);
    Protocols.require(workspace, request, inspection.isOpenData(), inspection.supplier(), received);
  }

  /**
   * What set files are of, and who sent them, as far as their headings or earlier imports say.
   * Where they speak for several sets it is not known. Nothing is stored.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) if a file cannot be read or holds no
   *     table
   * @throws org.nimbench.work.Cancelled if it was stopped
   */
  public static Recognised recognise(Workspace workspace, List<Path> paths, Progress progress) {
    return Recognising.of(workspace, paths, progress);
  }

  /**
   * Refuses files that a person will not take: nothing of them is kept but the report.
   *
   * @return what was found in them, with masked examples, for the supplier
   * @throws org.nimbench.kernel.ProblemException as {@link #inspect}
   */
  public static RefusalReport refuse(
      Workspace workspace, IntakeRequest request, Progress progress) {
    LocalDate received = received(workspace, request);
    try (Tables tables = Tables.in(request.paths(), KnownHeadings.of(request.set()), progress)) {
      String sum = FileSums.of(request.paths(), progress);
      FirstPass pass = FirstPass.asking(workspace, request, received, tables, progress);
      return Refusing.keep(workspace, request, pass, sum, received);
    }
  }

  /**
   * Reads files twice: once to see every cell before anything is stored, once to tell their rows
   * apart and store them as one batch, in one transaction.
   *
   * <p>{@code read = stored + duplicate + revised + quarantined} holds for every ledger. A
   * rehearsal does the same and takes it back. Where the gate refuses, nothing of the files is kept
   * but the report of the refusal.
   *
   * @return what became of every row
   * @throws org.nimbench.kernel.ProblemException (refused) if a file cannot be read, holds no table
   *     of the set, holds data that identify people, leaves open what a person must decide, comes
   *     without a protocol and without a reason, or no row of any can be used; (workspace) if the
   *     workspace cannot be written
   * @throws org.nimbench.work.Cancelled if it was stopped; nothing is kept
   */
  public static Ledger load(Workspace workspace, IntakeRequest request, Progress progress) {
    LocalDate received = received(workspace, request);
    try (Tables tables = Tables.in(request.paths(), KnownHeadings.of(request.set()), progress)) {
      String sum = FileSums.of(request.paths(), progress);
      FirstPass pass = FirstPass.of(workspace, request, received, tables, progress);
      if (!pass.questions().isEmpty()) {
        throw Refusing.of(workspace, request, pass, sum, received);
      }
      String protocol =
          Protocols.require(workspace, request, pass.isOpenData(), pass.supplier(), received);
      SecondPass second = new SecondPass(workspace, request, pass, received, sum, protocol);
      Function<Transaction, Ledger> body =
          transaction -> second.ledger(second.run(transaction, progress));
      return request.dryRun() ? workspace.rehearse(body) : workspace.write("import", body);
    }
  }

  /**
   * Whether what imports left beside their records can be read: remembered mappings, how each file
   * was read, the workspace's own codes, reports of refusals.
   */
  public static List<Problem> verify(Workspace workspace) {
    return KeptPapers.check(workspace);
  }

  private static LocalDate received(Workspace workspace, IntakeRequest request) {
    return Objects.requireNonNullElseGet(request.received(), workspace::today);
  }
}
