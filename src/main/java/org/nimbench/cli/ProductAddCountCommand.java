package org.nimbench.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code product add … count}: a figure of this kind. */
@Command(name = "count", description = "${bundle:cli.count}", mixinStandardHelpOptions = true)
final class ProductAddCountCommand implements Callable<Integer> {
  @ParentCommand @Nullable ProductAddCommand parent;

  @Mixin FilterOptions filter = new FilterOptions();

  @Mixin CountOptions method = new CountOptions();

  @Override
  public Integer call() {
    return Objects.requireNonNull(parent)
        .add(product -> method.method().inProduct(filter, product));
  }
}
