package org.nimbench.cli;

import java.util.concurrent.Callable;
import org.nimbench.kernel.Words;
import org.nimbench.products.Marking;
import org.nimbench.products.Product;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code product marking}: gives a product another protective marking. */
@Command(
    name = "marking",
    description = "${bundle:cli.product.remark}",
    mixinStandardHelpOptions = true)
final class ProductMarkingCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin ProductTarget target = new ProductTarget();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "TEXT",
      description = "${bundle:cli.product.marking}")
  String marking = "";

  @Option(names = "--reason", paramLabel = "TEXT", description = "${bundle:cli.subject.marking}")
  String reason = "";

  ProductMarkingCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Marking wanted = Marking.parse(marking);
    Product product =
        target.writing(
            surroundings, products -> products.care().marking(target.id, wanted, reason));
    target
        .desk(surroundings)
        .print(
            target
                .desk(surroundings)
                .object()
                .put("id", product.id())
                .put("marking", product.marking().words()),
            Words.text("cli.product.remark.done", product.id(), product.marking().words()));
    return 0;
  }
}
