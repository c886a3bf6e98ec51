package org.nimbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;
import org.nimbench.products.Products;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code product text}: puts the analyst's text into a section. */
@Command(name = "text", description = "${bundle:cli.product.text}", mixinStandardHelpOptions = true)
final class ProductTextCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Parameters(index = "1", paramLabel = "ID", description = "${bundle:cli.product.id}")
  String id = "";

  @Parameters(index = "2", paramLabel = "FILE.md", description = "${bundle:cli.product.text.file}")
  Path file = Path.of("");

  @Option(
      names = "--section",
      required = true,
      paramLabel = "KEY",
      description = "${bundle:cli.product.section}")
  String section = "";

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  ProductTextCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    String text = read();
    return desk.writing(
        workspace,
        open -> {
          new Products(open, surroundings.studies(open), surroundings.clock())
              .text(id, section, text);
          desk.print(
              desk.object().put("id", id).put("section", section),
              Words.text("cli.product.text.done", section, id));
          return 0;
        });
  }

  private String read() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw Problem.of(ProblemKind.REFUSED, "cli.file.unreadable", file.toString()).asException(e);
    }
  }
}
