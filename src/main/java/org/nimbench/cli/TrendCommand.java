package org.nimbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code trend}: how counts move from month to month. */
@Command(name = "trend", description = "${bundle:cli.trend}", mixinStandardHelpOptions = true)
final class TrendCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin AnalysisOptions options = new AnalysisOptions();

  @Mixin TrendOptions method = new TrendOptions();

  TrendCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    return new Analysis(surroundings, options).run(options.recipe(method.method()));
  }
}
