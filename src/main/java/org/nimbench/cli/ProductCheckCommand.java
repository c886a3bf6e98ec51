package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.nimbench.kernel.Words;
import org.nimbench.products.CheckReport;
import org.nimbench.products.Products;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code product check}: says what a product still lacks. */
@Command(
    name = "check",
    description = "${bundle:cli.product.check}",
    mixinStandardHelpOptions = true)
final class ProductCheckCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Parameters(index = "1", paramLabel = "ID", description = "${bundle:cli.product.id}")
  String id = "";

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  ProductCheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    CheckReport report =
        desk.reading(
            workspace,
            open -> new Products(open, surroundings.studies(open), surroundings.clock()).check(id));
    desk.print(tree(desk, report), lines(report));
    return 0;
  }

  private static ObjectNode tree(Desk desk, CheckReport report) {
    ObjectNode tree = desk.object().put("complete", report.isComplete());
    points(report.missing(), tree.putArray("missing"));
    ArrayNode unresolved = tree.putArray("unresolved");
    report
        .unresolved()
        .forEach(
            one -> unresolved.addObject().put("section", one.section()).put("name", one.written()));
    ArrayNode broken = tree.putArray("reRead");
    report
        .broken()
        .forEach(
            one ->
                broken
                    .addObject()
                    .put("section", one.section())
                    .put("claim", one.claim())
                    .put("sentence", one.sentence()));
    report.stale().forEach(tree.putArray("stale")::add);
    report.behind().forEach(tree.putObject("behind")::put);
    report.frozen().forEach(tree.putObject("frozen")::put);
    points(report.notes(), tree.putArray("notes"));
    return tree;
  }

  private static void points(List<CheckReport.Missing> points, ArrayNode into) {
    points.forEach(
        one ->
            into.addObject()
                .put("section", one.section())
                .put("statutory", one.statutory())
                .put("why", one.why()));
  }

  /** The section, and which of the prescribed contents is missing there. */
  private static String place(CheckReport.Missing one) {
    return one.statutory().isEmpty()
        ? one.section()
        : Words.text("cli.product.check.statutory", one.section(), one.statutory());
  }

  private static String[] lines(CheckReport report) {
    List<String> lines = new ArrayList<>();
    lines.add(
        report.isComplete()
            ? Words.text("cli.product.check.complete")
            : Words.text("cli.product.check.incomplete"));
    report.missing().forEach(one -> lines.add("  " + place(one) + ": " + one.why()));
    report.unresolved().forEach(one -> lines.add("  " + one.section() + ": " + one.written()));
    report
        .broken()
        .forEach(
            one -> lines.add("  " + one.section() + ": " + one.claim() + " " + one.sentence()));
    if (!report.stale().isEmpty()) {
      lines.add(Words.text("cli.product.check.stale", String.join(", ", report.stale())));
    }
    report
        .behind()
        .forEach((id, why) -> lines.add(Words.text("cli.product.check.behind", id, why)));
    report
        .frozen()
        .forEach((id, label) -> lines.add(Words.text("cli.product.check.frozen", id, label)));
    if (!report.notes().isEmpty()) {
      lines.add(Words.text("cli.product.check.notes"));
      report.notes().forEach(one -> lines.add("  " + place(one) + ": " + one.why()));
    }
    return lines.toArray(String[]::new);
  }
}
