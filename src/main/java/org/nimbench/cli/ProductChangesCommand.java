package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.measures.Reading;
import org.nimbench.products.Movement;
import org.nimbench.products.ProductChanges;
import org.nimbench.products.Products;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code product changes}: what changed since the product before. */
@Command(
    name = "changes",
    description = "${bundle:cli.product.changes}",
    mixinStandardHelpOptions = true)
final class ProductChangesCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Parameters(index = "1", paramLabel = "ID", description = "${bundle:cli.product.id}")
  String id = "";

  @Option(names = "--since", paramLabel = "ID", description = "${bundle:cli.product.changes.since}")
  String since = "";

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  ProductChangesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    ProductChanges changes =
        desk.reading(
            workspace,
            open ->
                new Products(open, surroundings.studies(open), surroundings.clock())
                    .continuing()
                    .changes(id, since));
    desk.print(tree(desk, changes), lines(changes));
    return 0;
  }

  private static ObjectNode tree(Desk desk, ProductChanges changes) {
    ObjectNode tree = desk.object();
    tree.put("id", changes.after().id()).put("since", changes.before().id());
    ArrayNode movements = tree.putArray("movements");
    for (Movement one : changes.movements()) {
      Reading reading = one.reading();
      ObjectNode node = movements.addObject();
      node.put("evidence", one.evidence()).put("subject", one.subject()).put("row", one.row());
      node.put("from", one.from().code()).put("to", one.to().code());
      node.put("before", one.before()).put("after", one.after());
      if (reading == null) {
        node.put("why", one.why());
      } else {
        node.put("z", one.change().z());
        node.put("reading", reading.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      }
    }
    return tree;
  }

  private static String[] lines(ProductChanges changes) {
    String head =
        Words.text(
            "cli.product.changes.head",
            changes.after().id(),
            changes.after().period().inSentence(),
            changes.before().id(),
            changes.before().period().inSentence());
    return Stream.concat(
            Stream.of(head), changes.movements().stream().map(ProductChangesCommand::line))
        .toArray(String[]::new);
  }

  private static String line(Movement one) {
    Reading reading = one.reading();
    return Words.text(
        "cli.product.changes.line",
        one.inWords(),
        Figures.count(one.before()),
        Figures.count(one.after()),
        reading == null ? one.why() : reading.words());
  }
}
