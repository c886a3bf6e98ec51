package org.nimbench.cli;

import java.util.concurrent.Callable;
import org.nimbench.kernel.Words;
import org.nimbench.products.Marking;
import org.nimbench.products.Product;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code product marking}: gives a product another protective marking; a lower one for a reason.
 */
@Command(
    name = "marking",
    description = "${bundle:cli.product.marking.command}",
    mixinStandardHelpOptions = true)
final class ProductMarkingCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin ProductTarget target = new ProductTarget();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "MARKING",
      description = "${bundle:cli.product.marking.to}")
  String to = "";

  @Option(names = "--by", paramLabel = "NAME", description = "${bundle:cli.product.by}")
  String by = "";

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      description = "${bundle:cli.product.marking.reason}")
  String reason = "";

  ProductMarkingCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Marking wanted = Marking.parse(to);
    Product product =
        target.writing(
            surroundings, products -> products.care().marking(target.id, wanted, by, reason));
    Desk desk = target.desk(surroundings);
    desk.print(
        desk.object().put("id", product.id()).put("marking", product.marking().words()),
        Words.text("cli.product.marking.done", product.id(), product.marking().words()));
    return 0;
  }
}
