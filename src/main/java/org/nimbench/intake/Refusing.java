package org.nimbench.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.nimbench.disclosure.Finding;
import org.nimbench.disclosure.RefusalReport;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.store.Refusal;
import org.nimbench.store.Workspace;

/** Refuses files that hold what must not be stored, or what nobody decided. */
final class Refusing {
  private static final int TOLD = 3;

  private Refusing() {}

  /** Keeps the report of a refusal, unless it is only a rehearsal, and hands back what to throw. */
  static ProblemException of(
      Workspace workspace, IntakeRequest request, FirstPass pass, String sum, LocalDate received) {
    String names = FileSums.names(request.paths());
    List<Question> questions = pass.questions();
    List<Finding> findings =
        pass.reads().stream().flatMap(read -> read.findings().stream()).toList();
    if (!request.dryRun() && !findings.isEmpty()) {
      keep(workspace, request, pass, sum, received);
    }
    boolean personal = questions.stream().anyMatch(one -> one.key().startsWith("gate:"));
    String told =
        questions.stream()
            .filter(one -> !personal || one.key().startsWith("gate:"))
            .limit(TOLD)
            .map(Question::inWords)
            .collect(Collectors.joining(" "));
    return Problem.of(
            ProblemKind.REFUSED,
            personal ? "intake.refused.personal" : "intake.refused.open",
            names,
            questions.size(),
            told)
        .asException();
  }

  /** Keeps the report of a refusal and nothing else. */
  static RefusalReport keep(
      Workspace workspace, IntakeRequest request, FirstPass pass, String sum, LocalDate received) {
    List<Finding> findings =
        pass.reads().stream().flatMap(read -> read.findings().stream()).toList();
    String supplier = Objects.requireNonNullElse(request.supplier(), "");
    RefusalReport report =
        new RefusalReport(
            FileSums.names(request.paths()),
            request.set(),
            supplier,
            LocalDateTime.of(workspace.today(), java.time.LocalTime.MIDNIGHT),
            pass.rows(),
            findings);
    Refusal refusal =
        new Refusal(
            0,
            request.set(),
            report.file(),
            sum,
            supplier,
            received,
            Instant.EPOCH,
            request.period() == null ? null : request.period().firstMonth(),
            request.period() == null ? null : request.period().lastMonth(),
            report.json());
    workspace.write(
        "refuse",
        transaction -> {
          transaction.tell("set", request.set().key());
          transaction.tell("file", report.file());
          return transaction.refuse(refusal);
        });
    return report;
  }
}
