package org.nimbench.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code open}: the window. */
@Command(name = "open", description = "${bundle:cli.open}", mixinStandardHelpOptions = true)
final class OpenCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(arity = "0..1", paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  @Nullable Path workspace;

  @Option(names = "--example", description = "${bundle:cli.open.example}")
  boolean example;

  OpenCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (example) {
      return surroundings.window().applyAsInt(new Surroundings.OpenRequest.Example());
    }
    return surroundings
        .window()
        .applyAsInt(
            workspace == null
                ? new Surroundings.OpenRequest.StartScreen()
                : new Surroundings.OpenRequest.File(workspace));
  }
}
