package org.nimbench.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nimbench.disclosure.Finding;
import org.nimbench.disclosure.RefusalReport;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.store.Refusal;
import org.nimbench.store.Workspace;

/** Refuses files that hold what must not be stored, or what nobody decided. */
final class Refusing {
  private static final int TOLD = 3;

  private Refusing() {}

  /**
   * Keeps the report of a refusal by the gate, unless it is only a rehearsal, and hands back what
   * to throw. A question a person can answer says nothing against the file: it leaves no report.
   */
  static ProblemException of(
      Workspace workspace, IntakeRequest request, FirstPass pass, String sum, LocalDate received) {
    String names = FileSums.names(request.paths());
    List<Question> questions = pass.questions();
    boolean personal = questions.stream().anyMatch(Question::isOfGate);
    if (!request.dryRun() && personal) {
      keep(workspace, request, pass, sum, received);
    }
    String told =
        questions.stream()
            .filter(one -> !personal || one.isOfGate())
            .map(Question::inWords)
            .distinct()
            .limit(TOLD)
            .collect(Collectors.joining(" "));
    return Problem.of(
            ProblemKind.REFUSED,
            personal ? "intake.refused.personal" : "intake.refused.open",
            personal ? RefusalReport.named(names) : names,
            questions.size(),
            told)
        .asException();
  }

  /** What the file would have covered, so that the grid shows the refusal in its quarter. */
  private static @Nullable Period period(IntakeRequest request, FirstPass pass) {
    boolean unclear = pass.questions().stream().anyMatch(one -> one.key().startsWith("dates:"));
    if (request.period() != null || unclear) {
      return request.period();
    }
    MonthsSeen seen = MonthsSeen.of(pass.reads());
    Period quarter = seen.quarter();
    YearMonth first = seen.first();
    YearMonth last = seen.last();
    if (quarter != null || first == null || last == null) {
      return quarter;
    }
    return Period.ofMonths(first, last);
  }

  /** Keeps the report of a refusal and nothing else. */
  static RefusalReport keep(
      Workspace workspace, IntakeRequest request, FirstPass pass, String sum, LocalDate received) {
    List<Finding> findings =
        pass.reads().stream()
            .flatMap(read -> read.findings().stream())
            .filter(finding -> !request.accepts(finding))
            .toList();
    Period period = period(request, pass);
    String supplier = Objects.requireNonNullElse(request.supplier(), pass.supplier());
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
            period == null ? null : period.firstMonth(),
            period == null ? null : period.lastMonth(),
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
