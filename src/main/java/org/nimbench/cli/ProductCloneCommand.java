package org.nimbench.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.nimbench.kernel.Words;
import org.nimbench.products.Product;
import org.nimbench.products.Products;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code product clone}: a product with the contents of another. */
@Command(
    name = "clone",
    description = "${bundle:cli.product.clone}",
    mixinStandardHelpOptions = true)
final class ProductCloneCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Parameters(index = "1", paramLabel = "ID", description = "${bundle:cli.product.id}")
  String id = "";

  @Option(names = "--title", paramLabel = "TEXT", description = "${bundle:cli.product.title}")
  String title = "";

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  ProductCloneCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    Product made =
        desk.writing(
            workspace,
            open ->
                new Products(open, surroundings.studies(open), surroundings.clock())
                    .continuing()
                    .clone(id, title));
    desk.print(
        desk.object().put("id", made.id()).put("of", id).put("title", made.title()),
        Words.text("cli.product.clone.done", made.id(), id));
    return 0;
  }
}
