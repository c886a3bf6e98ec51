package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nimbench.disclosure.RefusalReport;
import org.nimbench.intake.Inspection;
import org.nimbench.intake.Intake;
import org.nimbench.intake.IntakeRequest;
import org.nimbench.intake.Ledger;
import org.nimbench.intake.Question;
import org.nimbench.intake.Recognised;
import org.nimbench.intake.layout.Mapping;
import org.nimbench.intake.layout.MappingJson;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.WholeFile;
import org.nimbench.kernel.Words;
import org.nimbench.store.Workspace;

/** {@code import --dry-run}: what files hold and what would become of them; nothing is stored. */
final class Rehearsal {
  private final Desk desk;
  private final IntakeRequest request;
  private final @Nullable Path proposed;
  private final @Nullable Path report;

  Rehearsal(Desk desk, IntakeRequest request, @Nullable Path proposed, @Nullable Path report) {
    this.desk = desk;
    this.request = request;
    this.proposed = proposed;
    this.report = report;
  }

  /** The exit code that the import itself would have. */
  int run(Workspace open) {
    Recognised recognised = Intake.recognise(open, request.paths(), desk.progress());
    Inspection seen = Intake.inspect(open, request, desk.progress());
    if (proposed != null) {
      writeMapping(seen, proposed);
    }
    List<String> lines = InspectionLines.of(request, recognised, seen);
    ObjectNode tree = desk.object();
    Ledger ledger = seen.ledger();
    if (ledger != null) {
      tree.setAll(Formats.trees().<ObjectNode>valueToTree(ledger.fields()));
      lines.add(Words.text("cli.inspect.forecast"));
      lines.addAll(List.of(LedgerLines.of(ledger)));
    }
    tree.set("inspection", InspectionTree.of(request, recognised, seen));
    desk.print(tree, lines.toArray(String[]::new));
    return verdict(open, seen);
  }

  private void writeMapping(Inspection seen, Path file) {
    Mapping mapping = seen.tables().get(0).proposal().mapping();
    String supplier = Objects.requireNonNullElse(request.supplier(), mapping.supplier());
    WholeFile.writeText(file, MappingJson.write(mapping.withSupplier(supplier)));
    desk.say(Words.text("cli.inspect.mapping-written", seen.tables().get(0).name(), file));
  }

  private int verdict(Workspace open, Inspection seen) {
    RefusalReport findings = findings(open, seen);
    RefusalFile.write(desk, findings, report);
    boolean gate = seen.questions().stream().anyMatch(Question::isOfGate);
    if (gate) {
      RefusalLines.rehearsed(findings).forEach(desk::say);
      return ProblemKind.REFUSED.exitCode();
    }
    if (!seen.questions().isEmpty()) {
      desk.say(Words.text("cli.inspect.undecided", seen.questions().size()));
      if (proposed == null) {
        desk.say(Words.text("cli.inspect.how"));
      }
      return ProblemKind.REFUSED.exitCode();
    }
    Intake.requireProtocol(open, request, seen);
    return 0;
  }

  private RefusalReport findings(Workspace open, Inspection seen) {
    return new RefusalReport(
        names(),
        request.set(),
        seen.supplier(),
        open.today().atTime(LocalTime.MIDNIGHT),
        seen.tables().stream().mapToLong(Inspection.Looked::rows).sum(),
        seen.tables().stream()
            .flatMap(table -> table.findings().stream())
            .filter(finding -> !request.accepts(finding))
            .toList());
  }

  private String names() {
    return request.paths().stream()
        .map(path -> String.valueOf(path.getFileName()))
        .collect(Collectors.joining(", "));
  }
}
