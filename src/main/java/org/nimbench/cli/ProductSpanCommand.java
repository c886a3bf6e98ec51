package org.nimbench.cli;

import java.util.concurrent.Callable;
import org.nimbench.kernel.Words;
import org.nimbench.products.PlanSpan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code product span}: says which years a plan runs for, and which of them it is written for. */
@Command(name = "span", description = "${bundle:cli.product.span}", mixinStandardHelpOptions = true)
final class ProductSpanCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin ProductTarget target = new ProductTarget();

  @Mixin SpanOptions years = new SpanOptions();

  ProductSpanCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    PlanSpan span = years.span();
    target.writing(surroundings, products -> products.care().span(target.id, span));
    Desk desk = target.desk(surroundings);
    desk.print(
        desk.object()
            .put("id", target.id)
            .put("span", span.period().code())
            .put("year", span.year()),
        Words.text("cli.product.span.done", target.id, span.inWords()));
    return 0;
  }
}
