package org.nimbench.cli;

import java.util.concurrent.Callable;
import org.nimbench.kernel.Words;
import org.nimbench.products.Product;
import org.nimbench.products.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code product review}: says that a product was reviewed or approved, by whom. */
@Command(
    name = "review",
    description = "${bundle:cli.product.review}",
    mixinStandardHelpOptions = true)
final class ProductReviewCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin ProductTarget target = new ProductTarget();

  @Option(
      names = "--state",
      required = true,
      paramLabel = "draft|reviewed|approved",
      description = "${bundle:cli.product.review.state}")
  String state = "";

  @Option(
      names = "--by",
      required = true,
      paramLabel = "NAME",
      description = "${bundle:cli.product.by}")
  String by = "";

  @Option(names = "--note", paramLabel = "TEXT", description = "${bundle:cli.product.review.note}")
  String note = "";

  ProductReviewCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Review.State wanted = Review.State.parse(state);
    Product product =
        target.writing(
            surroundings, products -> products.care().review(target.id, wanted, by, note));
    target
        .desk(surroundings)
        .print(
            target
                .desk(surroundings)
                .object()
                .put("id", product.id())
                .put("state", product.review().state().code())
                .put("version", product.version()),
            Words.text(
                "cli.product.review.done",
                product.id(),
                product.review().state().inWords(),
                product.version()));
    return 0;
  }
}
