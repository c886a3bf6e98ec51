package org.nimbench.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.nimbench.kernel.Words;
import org.nimbench.products.Previous;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code product previous}: says which product this one continues, and how far its data went. */
@Command(
    name = "previous",
    description = "${bundle:cli.product.previous}",
    mixinStandardHelpOptions = true)
final class ProductPreviousCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin ProductTarget target = new ProductTarget();

  @Option(names = "--of", paramLabel = "ID", description = "${bundle:cli.product.previous.of}")
  String of = "";

  @Option(
      names = "--data-to",
      required = true,
      paramLabel = "DATE",
      description = "${bundle:cli.product.previous.to}")
  LocalDate dataTo = LocalDate.EPOCH;

  ProductPreviousCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    target.writing(
        surroundings, products -> products.care().previous(target.id, new Previous(of, dataTo)));
    target
        .desk(surroundings)
        .print(
            target
                .desk(surroundings)
                .object()
                .put("id", target.id)
                .put("previous", of)
                .put("dataTo", dataTo.toString()),
            Words.text("cli.product.previous.done", target.id, dataTo));
    return 0;
  }
}
