package org.nimbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hotspot}: where incidents are dense. */
@Command(name = "hotspot", description = "${bundle:cli.hotspot}", mixinStandardHelpOptions = true)
final class HotspotCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin AnalysisOptions options = new AnalysisOptions();

  @Mixin HotspotOptions method = new HotspotOptions();

  HotspotCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    return new Analysis(surroundings, options).run(options.recipe(method.method()));
  }
}
