package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.products.ExportOrder;
import org.nimbench.products.Products;
import org.nimbench.products.Release;
import org.nimbench.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code product export}: writes a product as Word, PDF and a workbook of its numbers. */
@Command(
    name = "export",
    description = "${bundle:cli.product.export}",
    mixinStandardHelpOptions = true)
final class ProductExportCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Parameters(index = "1", paramLabel = "ID", description = "${bundle:cli.product.id}")
  String id = "";

  @Option(
      names = "--out",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description = "${bundle:cli.product.out}")
  List<Path> out = List.of();

  @Option(
      names = "--release",
      paramLabel = "partner|public",
      description = "${bundle:cli.product.release}")
  String release = "partner";

  @Option(
      names = "--template",
      paramLabel = "FILE",
      description = "${bundle:cli.product.export.template}")
  @Nullable Path template;

  @Option(names = "--confirm-subject", description = "${bundle:cli.product.confirm-subject}")
  boolean confirmed;

  @Option(names = "--by", paramLabel = "NAME", description = "${bundle:cli.product.export.by}")
  String by = "";

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  ProductExportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    Release wanted = Release.parse(release);
    Function<Workspace, List<String>> export =
        open ->
            new Products(open, surroundings.studies(open), surroundings.clock())
                .export(
                    id,
                    ExportOrder.of(out, wanted).withConfirmed(confirmed).in(template).by(by),
                    desk.progress());
    List<String> hidden = desk.writing(workspace, export);
    ObjectNode tree = desk.object().put("id", id);
    out.forEach(file -> tree.withArray("files").add(file.toString()));
    hidden.forEach(sentence -> tree.withArray("suppression").add(sentence));
    desk.print(
        tree,
        Stream.concat(out.stream().map(file -> Words.text("cli.written", file)), hidden.stream())
            .toArray(String[]::new));
    return 0;
  }
}
