package org.nimbench.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.nimbench.kernel.Words;
import org.nimbench.products.Products;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code product freeze}: keeps a figure as it is. */
@Command(
    name = "freeze",
    description = "${bundle:cli.product.freeze}",
    mixinStandardHelpOptions = true)
final class ProductFreezeCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Parameters(index = "1", paramLabel = "ID", description = "${bundle:cli.product.id}")
  String id = "";

  @Parameters(index = "2", paramLabel = "EVIDENCE", description = "${bundle:cli.product.evidence}")
  String evidence = "";

  @Option(
      names = "--label",
      paramLabel = "TEXT",
      description = "${bundle:cli.product.freeze.label}")
  String label = "";

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  ProductFreezeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    String printed =
        desk.writing(
            workspace,
            open ->
                new Products(open, surroundings.studies(open), surroundings.clock())
                    .care()
                    .freeze(id, evidence, label)
                    .frozen()
                    .get(evidence));
    desk.print(
        desk.object().put("id", id).put("evidence", evidence).put("label", printed),
        Words.text("cli.product.freeze.done", evidence, id, printed));
    return 0;
  }
}
