package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.products.FigureOrigin;
import org.nimbench.products.Products;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code product figure}: where a figure, or a number quoted from it, came from. */
@Command(
    name = "figure",
    description = "${bundle:cli.product.figure}",
    mixinStandardHelpOptions = true)
final class ProductFigureCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin ProductTarget target = new ProductTarget();

  @Parameters(index = "2", paramLabel = "EVIDENCE", description = "${bundle:cli.product.evidence}")
  String evidence = "";

  @Option(names = "--hash", paramLabel = "HASH", description = "${bundle:cli.product.figure.hash}")
  String hash = "";

  @Option(names = "--rows", paramLabel = "FILE", description = "${bundle:cli.product.figure.rows}")
  @Nullable Path rows;

  @Option(names = "--confirm-subject", description = "${bundle:cli.product.confirm-subject}")
  boolean confirmed;

  ProductFigureCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = target.desk(surroundings);
    Path file = rows;
    FigureOrigin origin =
        file == null
            ? target.reading(surroundings, this::origin)
            : target.writing(
                surroundings,
                products -> {
                  FigureOrigin found = origin(products);
                  products.origins().write(found, file, confirmed, desk.progress());
                  return found;
                });
    List<String> lines = new ArrayList<>(FigureLines.of(origin, target.workspace));
    ObjectNode tree = FigureLines.tree(origin, desk.object());
    if (file != null) {
      tree.put("rows", file.toString());
      lines.add(Words.text("cli.written", file));
    }
    desk.print(tree, lines.toArray(String[]::new));
    return 0;
  }

  private FigureOrigin origin(Products products) {
    return products.origins().of(target.id, evidence, hash);
  }
}
