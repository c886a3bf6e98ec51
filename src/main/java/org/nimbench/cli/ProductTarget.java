package org.nimbench.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.nimbench.products.Products;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which product a command works on, and how its result is printed. */
final class ProductTarget {
  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Parameters(index = "1", paramLabel = "ID", description = "${bundle:cli.product.id}")
  String id = "";

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  Desk desk(Surroundings surroundings) {
    return new Desk(surroundings, json);
  }

  /** Changes something in the workspace. */
  <T> T writing(Surroundings surroundings, Function<Products, T> body) {
    return desk(surroundings)
        .writing(
            workspace,
            open ->
                body.apply(new Products(open, surroundings.studies(open), surroundings.clock())));
  }

  /** Asks something of the workspace. */
  <T> T reading(Surroundings surroundings, Function<Products, T> body) {
    return desk(surroundings)
        .reading(
            workspace,
            open ->
                body.apply(new Products(open, surroundings.studies(open), surroundings.clock())));
  }
}
