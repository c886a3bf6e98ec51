package org.nimbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code compare}: which areas differ. */
@Command(name = "compare", description = "${bundle:cli.compare}", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin AnalysisOptions options = new AnalysisOptions();

  @Mixin CompareOptions method = new CompareOptions();

  CompareCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    return new Analysis(surroundings, options).run(options.recipe(method.method()));
  }
}
