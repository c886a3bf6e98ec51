package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.nimbench.products.Product;
import org.nimbench.products.Products;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code product list}: lists the products of a workspace. */
@Command(name = "list", description = "${bundle:cli.product.list}", mixinStandardHelpOptions = true)
final class ProductListCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  ProductListCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    return desk.reading(
        workspace,
        open -> {
          Products products = new Products(open, surroundings.studies(open), surroundings.clock());
          ObjectNode tree = desk.object();
          ArrayNode list = tree.putArray("products");
          List<String> lines = new ArrayList<>();
          for (Product product : products.list()) {
            list.addObject()
                .put("id", product.id())
                .put("type", product.type().code())
                .put("title", product.title())
                .put("period", product.period().code());
            lines.add(product.id() + "  " + product.title() + "  " + product.period().inWords());
          }
          desk.print(tree, lines.toArray(String[]::new));
          return 0;
        });
  }
}
