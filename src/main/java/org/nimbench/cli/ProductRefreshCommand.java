package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.nimbench.kernel.Words;
import org.nimbench.products.Products;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code product refresh}: answers every question of a product again. */
@Command(
    name = "refresh",
    description = "${bundle:cli.product.refresh}",
    mixinStandardHelpOptions = true)
final class ProductRefreshCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Parameters(index = "1", paramLabel = "ID", description = "${bundle:cli.product.id}")
  String id = "";

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  ProductRefreshCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    List<String> changed =
        desk.writing(
            workspace,
            open ->
                new Products(open, surroundings.studies(open), surroundings.clock())
                    .refresh(id, desk.progress()));
    ObjectNode tree = desk.object().put("id", id);
    changed.forEach(tree.putArray("changed")::add);
    desk.print(tree, Words.text("cli.product.refresh.done", id, changed.size()));
    return 0;
  }
}
