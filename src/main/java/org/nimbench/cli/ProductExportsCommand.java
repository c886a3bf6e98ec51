package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Sha256;
import org.nimbench.kernel.Words;
import org.nimbench.products.OriginWords;
import org.nimbench.products.release.ExportEntry;
import org.nimbench.products.release.ExportLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code product exports}: what left the workspace, and which export a file is. */
@Command(
    name = "exports",
    description = "${bundle:cli.product.exports}",
    mixinStandardHelpOptions = true)
final class ProductExportsCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ID",
      description = "${bundle:cli.product.exports.id}")
  String id = "";

  @Option(names = "--file", paramLabel = "FILE", description = "${bundle:cli.product.exports.file}")
  @Nullable Path file;

  @Option(
      names = "--sha256",
      paramLabel = "HEX",
      description = "${bundle:cli.product.exports.sha256}")
  String sha256 = "";

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  ProductExportsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    String sum = file == null ? sha256 : Sha256.of(file);
    List<ExportEntry> entries =
        desk.reading(
            workspace,
            open -> {
              ExportLog log = new ExportLog(open);
              return (sum.isEmpty() ? log.all() : log.withSum(sum))
                  .stream().filter(one -> id.isEmpty() || one.product().equals(id)).toList();
            });
    desk.print(tree(desk, entries), lines(entries, !sum.isEmpty()));
    return 0;
  }

  private static ObjectNode tree(Desk desk, List<ExportEntry> entries) {
    ObjectNode tree = desk.object();
    ArrayNode exports = tree.putArray("exports");
    entries.forEach(entry -> exports.add(entry.tree()));
    return tree;
  }

  private static String[] lines(List<ExportEntry> entries, boolean isAsked) {
    List<String> lines = new ArrayList<>();
    for (ExportEntry entry : entries) {
      lines.add(
          Words.text(
              "cli.product.exports.line",
              entry.number(),
              OriginWords.time(entry.at()),
              entry.product(),
              entry.version(),
              entry.marking(),
              entry.release(),
              entry.file(),
              entry.by()));
      lines.add("    SHA-256 " + entry.sha256());
    }
    if (entries.isEmpty()) {
      lines.add(Words.text(isAsked ? "cli.product.exports.unknown" : "cli.product.exports.none"));
    }
    return lines.toArray(String[]::new);
  }
}
