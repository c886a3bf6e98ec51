package org.nimbench.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code product add … quality}: the statement of data quality. */
@Command(name = "quality", description = "${bundle:cli.quality}", mixinStandardHelpOptions = true)
final class ProductAddQualityCommand implements Callable<Integer> {
  @ParentCommand @Nullable ProductAddCommand parent;

  @Mixin FilterOptions filter = new FilterOptions();

  @Override
  public Integer call() {
    return Objects.requireNonNull(parent)
        .add(product -> new MethodOptions("quality").inProduct(filter, product));
  }
}
