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
import org.nimbench.intake.Recognised;
import org.nimbench.intake.layout.Mapping;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;
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

  @Option(names = "--set", paramLabel = "SET", description = "${bundle:cli.import.set}")
  @Nullable String set;

  @Option(names = "--supplier", paramLabel = "NAME", description = "${bundle:cli.import.supplier}")
  @Nullable String supplier;

  @Option(names = "--received", paramLabel = "DATE", description = "${bundle:cli.import.received}")
  @Nullable String received;

  @Option(names = "--protocol", paramLabel = "REF", description = "${bundle:cli.import.protocol}")
  String protocol = "";

  @Option(names = "--reason", paramLabel = "TEXT", description = "${bundle:cli.import.reason}")
  String reason = "";

  @Option(
      names = "--accept",
      paramLabel = "COLUMN|RULE:COLUMN",
      description = "${bundle:cli.import.accept}")
  Set<String> accepted = Set.of();

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
    if (!accepted.isEmpty() && reason.isBlank()) {
      throw Problem.of(ProblemKind.USAGE, "cli.import.accept.reason", "--accept").asException();
    }
    IntakeRequest typed = typed();
    return desk.writing(
        workspace,
        open -> {
          IntakeRequest request = set == null ? recognised(desk, open, typed) : typed;
          return typed.dryRun()
              ? new Rehearsal(desk, request, proposed, report).run(open)
              : load(desk, open, request);
        });
  }

  /** As it was typed; of any set where none was. */
  private IntakeRequest typed() {
    @Nullable Mapping given = mapping == null ? null : MappingFile.read(mapping);
    return new IntakeRequest(
        set == null ? SetKey.POLICE_CRIME : SetKey.parse(set),
        files,
        supplier,
        day(),
        protocol,
        reason,
        replace,
        dryRun || proposed != null,
        given,
        period == null ? null : Period.parse(period),
        accepted);
  }

  /** The same of the one set that the mapping names or the files are recognised as. */
  private IntakeRequest recognised(Desk desk, Workspace open, IntakeRequest typed) {
    if (typed.mapping() != null) {
      return typed.of(typed.mapping().set());
    }
    Recognised found = Intake.recognise(open, files, desk.progress());
    SetKey known = found.set();
    if (known == null) {
      throw Problem.of(ProblemKind.USAGE, "cli.import.set.unknown", "--set").asException();
    }
    desk.say(Words.text("cli.import.taken-for", known.key(), found.reason()));
    boolean isSaid = supplier != null || found.supplier().isEmpty();
    return isSaid ? typed.of(known) : typed.of(known).from(found.supplier());
  }

  private int load(Desk desk, Workspace open, IntakeRequest request) {
    int kept = open.ledger().refusals().size();
    try {
      Ledger ledger = Intake.load(open, request, desk.progress());
      desk.print(Formats.trees().<ObjectNode>valueToTree(ledger.fields()), LedgerLines.of(ledger));
      return 0;
    } catch (ProblemException refused) {
      return refused(desk, open, kept, refused);
    }
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
