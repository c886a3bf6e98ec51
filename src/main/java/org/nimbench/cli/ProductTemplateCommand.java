package org.nimbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.WholeFile;
import org.nimbench.kernel.Words;
import org.nimbench.products.ProductType;
import org.nimbench.products.Products;
import org.nimbench.products.Templates;
import org.nimbench.store.Workspace;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code product template}: writes a type's template, or keeps another in the workspace. */
@Command(
    name = "template",
    description = "${bundle:cli.product.template}",
    mixinStandardHelpOptions = true)
final class ProductTemplateCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Option(
      names = "--type",
      required = true,
      paramLabel = "TYPE",
      description = "${bundle:cli.product.type}")
  String type = "";

  @ArgGroup(exclusive = true, multiplicity = "1")
  Deed deed = new Deed();

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  /** What is done with the template. */
  static final class Deed {
    @Option(
        names = "--out",
        paramLabel = "FILE",
        description = "${bundle:cli.product.template.out}")
    @Nullable Path out;

    @Option(
        names = "--use",
        paramLabel = "FILE",
        description = "${bundle:cli.product.template.use}")
    @Nullable Path use;

    @Option(names = "--standard", description = "${bundle:cli.product.template.standard}")
    boolean standard;
  }

  ProductTemplateCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    ProductType wanted = ProductType.parse(type);
    if (deed.out != null) {
      Path out = deed.out;
      String text = desk.reading(workspace, open -> templates(open).text(wanted));
      WholeFile.writeText(out, text);
      desk.print(
          desk.object().put("type", wanted.code()).put("file", out.toString()),
          Words.text("cli.written", out));
      return 0;
    }
    String given = deed.use == null ? null : read(deed.use);
    desk.writing(
        workspace,
        open -> {
          if (given == null) {
            templates(open).standard(wanted);
          } else {
            templates(open).use(wanted, given, String.valueOf(deed.use));
          }
          return 0;
        });
    desk.print(
        desk.object().put("type", wanted.code()).put("own", given != null),
        given == null
            ? Words.text("cli.product.template.back", wanted.inWords())
            : Words.text("cli.product.template.used", wanted.inWords()));
    return 0;
  }

  private Templates templates(Workspace open) {
    return new Products(open, surroundings.studies(open), surroundings.clock()).templates();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw Problem.of(ProblemKind.REFUSED, "cli.file.unreadable", file.toString()).asException(e);
    }
  }
}
