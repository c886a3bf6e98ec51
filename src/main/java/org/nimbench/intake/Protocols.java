package org.nimbench.intake;

import java.time.LocalDate;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.store.Workspace;
import org.nimbench.supply.Protocol;
import org.nimbench.supply.Register;
import org.nimbench.supply.Supply;

/** Under which protocol an import comes. */
final class Protocols {
  private Protocols() {}

  /**
   * The reference of the protocol in force, or empty where a reason was given instead.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) if there is neither
   */
  static String require(
      Workspace workspace, IntakeRequest request, FirstPass pass, LocalDate received) {
    if (pass.isOpenData()) {
      return request.protocol();
    }
    Register register = new Supply(workspace).register();
    if (!request.protocol().isEmpty()) {
      boolean inForce =
          register
              .protocol(request.protocol())
              .filter(one -> one.sets().contains(request.set()))
              .filter(one -> one.inForce().holdsOn(received))
              .isPresent();
      if (inForce || !request.reason().isBlank()) {
        return request.protocol();
      }
      throw Problem.of(
              ProblemKind.REFUSED,
              "intake.protocol.unknown",
              FileSums.names(request.paths()),
              request.protocol(),
              request.set().key())
          .asException();
    }
    String covering =
        register.covering(pass.supplier(), request.set(), received).map(Protocol::ref).orElse("");
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
