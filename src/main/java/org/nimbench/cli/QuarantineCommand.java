package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nimbench.intake.QuarantineFile;
import org.nimbench.kernel.Words;
import org.nimbench.store.QuarantinedRow;
import org.nimbench.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quarantine}: the rows that were kept back, with file, line and reason. */
@Command(
    name = "quarantine",
    description = "${bundle:cli.quarantine}",
    mixinStandardHelpOptions = true)
final class QuarantineCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Option(names = "--batch", paramLabel = "N", description = "${bundle:cli.quarantine.batch}")
  @Nullable Long batch;

  @Option(names = "--out", paramLabel = "FILE.csv", description = "${bundle:cli.quarantine.out}")
  @Nullable Path out;

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  QuarantineCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    return desk.reading(workspace, open -> list(desk, open));
  }

  private int list(Desk desk, Workspace open) {
    List<QuarantinedRow> rows = open.ledger().quarantine(batch);
    Path file = out;
    if (file != null) {
      QuarantineFile.write(open, batch, file);
    }
    desk.print(
        () -> tree(desk, rows),
        file == null ? lines(rows) : Words.text("cli.quarantine.done", rows.size(), file));
    return 0;
  }

  private ObjectNode tree(Desk desk, List<QuarantinedRow> rows) {
    ObjectNode tree = desk.object().put("rows", rows.size());
    if (out != null) {
      tree.put("file", out.toString());
    }
    ArrayNode list = tree.putArray("list");
    rows.forEach(
        row ->
            list.addObject()
                .put("batch", row.batch())
                .put("file", row.file())
                .put("line", row.line())
                .put("reason", row.reason())
                .put("raw", row.raw()));
    return tree;
  }

  /** How many rows of which import and file were kept back for which reason. */
  private static String lines(List<QuarantinedRow> rows) {
    Map<String, Long> counted = new LinkedHashMap<>();
    for (QuarantinedRow row : rows) {
      counted.merge(
          Words.text("cli.quarantine.line", row.batch(), row.file(), row.reason()), 1L, Long::sum);
    }
    List<String> lines = new ArrayList<>();
    counted.forEach((line, count) -> lines.add(String.format("%,8d  %s", count, line)));
    return lines.isEmpty() ? Words.text("cli.quarantine.none") : String.join("\n", lines);
  }
}
