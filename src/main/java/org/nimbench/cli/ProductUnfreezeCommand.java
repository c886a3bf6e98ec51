package org.nimbench.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.nimbench.kernel.Words;
import org.nimbench.products.Products;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code product unfreeze}: lets a figure follow again. */
@Command(
    name = "unfreeze",
    description = "${bundle:cli.product.unfreeze}",
    mixinStandardHelpOptions = true)
final class ProductUnfreezeCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Parameters(index = "1", paramLabel = "ID", description = "${bundle:cli.product.id}")
  String id = "";

  @Parameters(index = "2", paramLabel = "EVIDENCE", description = "${bundle:cli.product.evidence}")
  String evidence = "";

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  ProductUnfreezeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    desk.writing(
        workspace,
        open ->
            new Products(open, surroundings.studies(open), surroundings.clock())
                .care()
                .thaw(id, evidence));
    desk.print(
        desk.object().put("id", id).put("evidence", evidence),
        Words.text("cli.product.unfreeze.done", evidence, id));
    return 0;
  }
}
