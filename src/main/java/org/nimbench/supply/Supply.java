package org.nimbench.supply;

import java.time.LocalDate;
import org.nimbench.store.StoredDocument;
import org.nimbench.store.Workspace;

/** What a workspace knows of its partners: the register it keeps and the grid it adds up to. */
public final class Supply {
  private static final String KIND = "register";
  private static final String ID = "register";

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

  /** The prescribed sets by quarter, as they stand on a day. */
  public SupplyGrid grid(LocalDate today) {
    return InformationSets.grid(workspace, register(), today);
  }
}
