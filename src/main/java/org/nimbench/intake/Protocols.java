package org.nimbench.intake;

import java.time.LocalDate;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.store.Workspace;
import org.nimbench.supply.Protocol;
import org.nimbench.supply.Register;
import org.nimbench.supply.Supply;

/** Under which protocol an import comes: the one rule of imports and of what foretells them. */
final class Protocols {
  private Protocols() {}

  /**
   * The reference of the protocol in force, or empty where a reason was given instead.
   *
   * @param openData whether all of it is published open data, which needs none
   * @param supplier who sent it; empty where the rows say it
   * @throws org.nimbench.kernel.ProblemException (refused) if there is neither
   */
  static String require(
      Workspace workspace,
      IntakeRequest request,
      boolean openData,
      String supplier,
      LocalDate received) {
    if (openData) {
      return request.protocol();
    }
    Register register = new Supply(workspace).register();
    return request.protocol().isEmpty()
        ? covering(register, request, supplier, received)
        : named(register, request, received);
  }

  private static String named(Register register, IntakeRequest request, LocalDate received) {
    boolean inForce =
        register
            .protocol(request.protocol())
            .filter(one -> one.sets().contains(request.set()))
            .filter(one -> one.inForce().holdsOn(received))
            .isPresent();
    if (!inForce && request.reason().isBlank()) {
      throw Problem.of(
              ProblemKind.REFUSED,
              "intake.protocol.unknown",
              FileSums.names(request.paths()),
              request.protocol(),
              request.set().key())
          .asException();
    }
    return request.protocol();
  }

  private static String covering(
      Register register, IntakeRequest request, String supplier, LocalDate received) {
    String covering =
        register.covering(supplier, request.set(), received).map(Protocol::ref).orElse("");
    if (covering.isEmpty() && request.reason().isBlank()) {
      throw Problem.of(
              ProblemKind.REFUSED,
              "intake.protocol.none",
              FileSums.names(request.paths()),
              request.set().key())
          .asException();
    }
    return covering;
  }
}
