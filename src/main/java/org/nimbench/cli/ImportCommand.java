package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nimbench.disclosure.RefusalReport;
import org.nimbench.intake.Intake;
import org.nimbench.intake.IntakeRequest;
import org.nimbench.intake.Ledger;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Refusal;
import org.nimbench.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: takes extracts in and prints the ledger. */
@Command(name = "import", description = "${bundle:cli.import}", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = "${bundle:cli.import.files}")
  List<Path> files = List.of();

  @Option(
      names = "--set",
      required = true,
      paramLabel = "SET",
      description = "${bundle:cli.filter.set}")
  String set = "";

  @Option(names = "--supplier", paramLabel = "NAME", description = "${bundle:cli.import.supplier}")
  @Nullable String supplier;

  @Option(names = "--received", paramLabel = "DATE", description = "${bundle:cli.import.received}")
  @Nullable String received;

  @Option(names = "--protocol", paramLabel = "REF", description = "${bundle:cli.import.protocol}")
  String protocol = "";

  @Option(names = "--reason", paramLabel = "TEXT", description = "${bundle:cli.import.reason}")
  String reason = "";

  @Option(names = "--replace", description = "${bundle:cli.import.replace}")
  boolean replace;

  @Option(
      names = "--mapping",
      paramLabel = "FILE.json",
      description = "${bundle:cli.import.mapping}")
  @Nullable Path mapping;

  @Option(names = "--period", paramLabel = "P", description = "${bundle:cli.import.period}")
  @Nullable String period;

  @Option(names = "--dry-run", description = "${bundle:cli.import.dry-run}")
  boolean dryRun;

  @Option(
      names = "--write-mapping",
      paramLabel = "FILE.json",
      description = "${bundle:cli.import.write-mapping}")
  @Nullable Path proposed;

  @Option(
      names = "--report",
      paramLabel = "FILE.txt|.json",
      description = "${bundle:cli.import.report}")
  @Nullable Path report;

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  ImportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    RefusalFile.checkKnown(report);
    IntakeRequest request = request();
    return dryRun || proposed != null
        ? new Rehearsal(desk, request, proposed, report).run(workspace)
        : load(desk, request);
  }

  private IntakeRequest request() {
    return new IntakeRequest(
        SetKey.parse(set),
        files,
        supplier,
        day(),
        protocol,
        reason,
        replace,
        dryRun || proposed != null,
        mapping == null ? null : MappingFile.read(mapping),
        period == null ? null : Period.parse(period),
        Set.of());
  }

  private int load(Desk desk, IntakeRequest request) {
    return desk.writing(
        workspace,
        open -> {
          int kept = open.ledger().refusals().size();
          try {
            Ledger ledger = Intake.load(open, request, desk.progress());
            desk.print(
                Formats.trees().<ObjectNode>valueToTree(ledger.fields()), LedgerLines.of(ledger));
            return 0;
          } catch (ProblemException refused) {
            return refused(desk, open, kept, refused);
          }
        });
  }

  /** Where a report was kept it is told as one; anything else is told by the door. */
  private int refused(Desk desk, Workspace open, int kept, ProblemException refused) {
    List<Refusal> refusals = open.ledger().refusals();
    if (refusals.size() == kept) {
      throw refused;
    }
    RefusalReport told = KeptRefusal.read(open, refusals.get(refusals.size() - 1));
    RefusalFile.write(desk, told, report);
    if (RefusalLines.isForGate(told)) {
      RefusalLines.of(told, report != null).forEach(desk::say);
      return refused.problem().kind().exitCode();
    }
    throw refused;
  }

  private @Nullable LocalDate day() {
    try {
      return received == null ? null : LocalDate.parse(received);
    } catch (DateTimeParseException e) {
      throw Problem.of(ProblemKind.USAGE, "cli.filter.date", "--received", received).asException(e);
    }
  }
}
