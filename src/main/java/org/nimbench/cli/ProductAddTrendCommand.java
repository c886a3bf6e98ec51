package org.nimbench.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code product add … trend}: a figure of this kind. */
@Command(name = "trend", description = "${bundle:cli.trend}", mixinStandardHelpOptions = true)
final class ProductAddTrendCommand implements Callable<Integer> {
  @ParentCommand @Nullable ProductAddCommand parent;

  @Mixin FilterOptions filter = new FilterOptions();

  @Mixin TrendOptions method = new TrendOptions();

  @Override
  public Integer call() {
    return Objects.requireNonNull(parent)
        .add(product -> method.method().inProduct(filter, product));
  }
}
