package org.nimbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code count}: how many, by month, type, area and so on. */
@Command(name = "count", description = "${bundle:cli.count}", mixinStandardHelpOptions = true)
final class CountCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin AnalysisOptions options = new AnalysisOptions();

  @Mixin CountOptions method = new CountOptions();

  CountCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    return new Analysis(surroundings, options).run(options.recipe(method.method()));
  }
}
