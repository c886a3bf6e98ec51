package org.nimbench.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.products.Product;
import org.nimbench.products.RowFiles;
import org.nimbench.products.RowTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code product rows}: puts rows into a section, or writes those it has. */
@Command(name = "rows", description = "${bundle:cli.product.rows}", mixinStandardHelpOptions = true)
final class ProductRowsCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin ProductTarget target = new ProductTarget();

  @Option(
      names = "--section",
      required = true,
      paramLabel = "KEY",
      description = "${bundle:cli.product.section}")
  String section = "";

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "FILE",
      description = "${bundle:cli.product.rows.file}")
  @Nullable Path file;

  @Option(names = "--out", paramLabel = "FILE", description = "${bundle:cli.product.rows.out}")
  @Nullable Path out;

  ProductRowsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (file != null) {
      List<Map<String, String>> rows = RowFiles.read(file);
      target.writing(surroundings, products -> products.care().rows(target.id, section, rows));
    }
    return target.reading(
        surroundings,
        products -> {
          Product product = products.product(target.id);
          List<Map<String, String>> rows = product.section(section).rows();
          List<RowTable.Column> columns =
              products.rowTable(product, section).map(RowTable::columns).orElse(List.of());
          if (out != null) {
            RowFiles.write(out, columns, rows);
          }
          target
              .desk(surroundings)
              .print(
                  RowFiles.tree(target.id, section, columns, rows),
                  Words.text("cli.product.rows.done", section, rows.size()));
          return 0;
        });
  }
}
