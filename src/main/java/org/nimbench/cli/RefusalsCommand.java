package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nimbench.disclosure.Finding;
import org.nimbench.disclosure.RefusalReport;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;
import org.nimbench.store.Refusal;
import org.nimbench.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code refusals}: the files that were refused, and the report of one for its supplier. */
@Command(name = "refusals", description = "${bundle:cli.refusals}", mixinStandardHelpOptions = true)
final class RefusalsCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Option(names = "--refusal", paramLabel = "N", description = "${bundle:cli.refusals.which}")
  @Nullable Long wanted;

  @Option(
      names = "--out",
      paramLabel = "FILE.txt|.json",
      description = "${bundle:cli.refusals.out}")
  @Nullable Path out;

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  RefusalsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    RefusalFile.checkKnown(out);
    return desk.reading(workspace, open -> list(desk, open));
  }

  private int list(Desk desk, Workspace open) {
    List<Refusal> shown =
        open.ledger().refusals().stream()
            .filter(one -> wanted == null || one.id() == wanted)
            .toList();
    if (shown.isEmpty() && (wanted != null || out != null)) {
      throw Problem.of(
              ProblemKind.USAGE, "cli.refusals.unknown", "--refusal", wanted == null ? 1 : wanted)
          .asException();
    }
    ObjectNode tree = desk.object();
    tree.putArray("refusals");
    List<String> lines = new ArrayList<>();
    for (Refusal refusal : shown) {
      RefusalReport report = KeptRefusal.read(open, refusal);
      add(tree.withArray("refusals").addObject(), refusal, report);
      lines.add(
          Words.text(
              "cli.refusals.line",
              refusal.id(),
              Figures.shortDate(refusal.received()),
              refusal.set().key(),
              refusal.supplier(),
              refusal.name(),
              rules(report)));
    }
    if (lines.isEmpty()) {
      lines.add(Words.text("cli.refusals.none"));
    }
    desk.print(tree, lines.toArray(String[]::new));
    if (out != null) {
      RefusalFile.write(desk, KeptRefusal.read(open, shown.get(shown.size() - 1)), out);
    }
    return 0;
  }

  private static String rules(RefusalReport report) {
    return report.findings().stream()
        .map(Finding::rule)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static void add(ObjectNode tree, Refusal refusal, RefusalReport report) {
    tree.put("refusal", refusal.id())
        .put("set", refusal.set().key())
        .put("name", refusal.name())
        .put("supplier", refusal.supplier())
        .put("received", refusal.received().toString())
        .put("rowsRead", report.rowsRead());
    report.findings().stream().map(Finding::rule).distinct().forEach(tree.putArray("rules")::add);
  }
}
