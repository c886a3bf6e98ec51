package org.nimbench.supply;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.store.Batch;
import org.nimbench.store.PurgeStub;
import org.nimbench.store.StoredDocument;
import org.nimbench.store.Workspace;

/** What a workspace knows of its partners: the register it keeps and the grid it adds up to. */
public final class Supply {
  private static final String KIND = "register";
  private static final String ID = "register";

  /**
   * How long records are kept where no protocol says: six years and the current one, so that five
   * years of trend have a baseline. The regulations fix no time.
   */
  private static final int USUAL_MONTHS = 84;

  private final Workspace workspace;

  /** The supply side of an open workspace. */
  public Supply(Workspace workspace) {
    this.workspace = workspace;
  }

  /** The register; {@link Register#EMPTY} where none was kept yet. */
  public Register register() {
    return workspace
        .document(KIND, ID)
        .map(kept -> RegisterJson.read(kept.json(), workspace.file() + ": register"))
        .orElse(Register.EMPTY);
  }

  /**
   * Keeps a register in place of the one there was.
   *
   * @throws org.nimbench.kernel.ProblemException (workspace) if the workspace was opened to read,
   *     or cannot be written
   */
  public void keep(Register register) {
    workspace.write(
        "register",
        transaction -> {
          transaction.putDocument(new StoredDocument(KIND, ID, RegisterJson.write(register)));
          transaction.tell("authorities", register.authorities().size());
          transaction.tell("protocols", register.protocols().size());
          transaction.tell("notHeld", register.notHeld().size());
          transaction.tell("consultations", register.consultations().size());
          return register;
        });
  }

  /** What is wrong with the register that is kept; empty where it can be read. */
  public List<Problem> verify() {
    try {
      register();
      return List.of();
    } catch (ProblemException e) {
      return List.of(e.problem());
    }
  }

  /** The prescribed sets by quarter, as they stand on a day. */
  public SupplyGrid grid(LocalDate today) {
    return new InformationSets(workspace, register(), today).grid();
  }

  /**
   * What one body was to send and has sent, as it stands on a day.
   *
   * @param supplier its name, or another name the register knows it by
   */
  public SupplierHistory history(String supplier, LocalDate today) {
    Register register = register();
    return new HistoryReader(workspace, register, supplier, today)
        .read(new InformationSets(workspace, register, today).quarters());
  }

  /**
   * What each body is to be reminded of that is late or has sent a file that was refused, as it
   * stands on a day; bodies that owe nothing have none.
   */
  public List<Reminder> reminders(LocalDate today) {
    return new Reminders(workspace, register(), grid(today), today).all();
  }

  /**
   * How long each import that still has its records may have them: from the day it was received,
   * for as long as the protocol it came under says. Published open data has no such time.
   */
  public List<Retained> retained() {
    Register register = register();
    Set<Long> purged =
        workspace.ledger().purges().stream().map(PurgeStub::batch).collect(Collectors.toSet());
    return workspace.batches().stream()
        .filter(batch -> !batch.about().openData() && !purged.contains(batch.id()))
        .map(batch -> retained(batch, register))
        .toList();
  }

  private static Retained retained(Batch batch, Register register) {
    Optional<Protocol> protocol = register.protocol(batch.about().protocol());
    int months = protocol.map(Protocol::retentionMonths).orElse(USUAL_MONTHS);
    return new Retained(
        batch, batch.received().plusMonths(months), protocol.map(Protocol::ref).orElse(""));
  }
}
