package org.nimbench.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code product add … hotspot}: a figure of this kind. */
@Command(name = "hotspot", description = "${bundle:cli.hotspot}", mixinStandardHelpOptions = true)
final class ProductAddHotspotCommand implements Callable<Integer> {
  @ParentCommand @Nullable ProductAddCommand parent;

  @Mixin FilterOptions filter = new FilterOptions();

  @Mixin HotspotOptions method = new HotspotOptions();

  @Override
  public Integer call() {
    return Objects.requireNonNull(parent)
        .add(product -> method.method().inProduct(filter, product));
  }
}
