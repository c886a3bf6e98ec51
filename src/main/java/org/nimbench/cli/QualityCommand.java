package org.nimbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code quality}: how far the data of each set can be trusted. */
@Command(name = "quality", description = "${bundle:cli.quality}", mixinStandardHelpOptions = true)
final class QualityCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin AnalysisOptions options = new AnalysisOptions();

  QualityCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    return new Analysis(surroundings, options).run(options.recipe(new MethodOptions("quality")));
  }
}
