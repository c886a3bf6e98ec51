package org.nimbench.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;
import org.nimbench.products.Product;
import org.nimbench.products.Products;
import org.nimbench.study.Evidence;
import org.nimbench.study.Recipe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code product add}: puts one more figure into a section. */
@Command(
    name = "add",
    description = "${bundle:cli.product.add}",
    mixinStandardHelpOptions = true,
    subcommands = {
      ProductAddHotspotCommand.class,
      ProductAddTrendCommand.class,
      ProductAddCountCommand.class,
      ProductAddQualityCommand.class
    })
final class ProductAddCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Parameters(index = "1", paramLabel = "ID", description = "${bundle:cli.product.id}")
  String id = "";

  @Option(
      names = "--section",
      required = true,
      paramLabel = "KEY",
      description = "${bundle:cli.product.section}")
  String section = "";

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  ProductAddCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  int add(Function<Product, Recipe> recipe) {
    Desk desk = new Desk(surroundings, json);
    return desk.writing(
        workspace,
        open -> {
          Products products = new Products(open, surroundings.studies(open), surroundings.clock());
          Recipe asked = recipe.apply(products.product(id));
          Evidence made = products.add(id, section, asked, desk.progress());
          desk.print(
              desk.object().put("evidence", made.id()).put("finding", made.telling().finding()),
              Words.text("cli.product.add.done", made.id(), made.telling().finding()));
          return 0;
        });
  }

  @Override
  public Integer call() {
    throw Problem.of(ProblemKind.USAGE, "cli.product.add.what", "").asException();
  }
}
