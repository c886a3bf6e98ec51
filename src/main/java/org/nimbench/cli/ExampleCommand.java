package org.nimbench.cli;

import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nimbench.example.Northvale;
import org.nimbench.kernel.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code example}: writes the files of Northvale. */
@Command(name = "example", description = "${bundle:cli.example}", mixinStandardHelpOptions = true)
final class ExampleCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "DIR", description = "${bundle:cli.example.dir}")
  Path directory = Path.of("");

  @Option(names = "--seed", paramLabel = "N", description = "${bundle:cli.example.seed}")
  long seed = Northvale.SEED;

  @Option(names = "--rows", paramLabel = "N", description = "${bundle:cli.example.rows}")
  @Nullable Integer rows;

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  ExampleCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    Northvale.write(
        directory,
        seed,
        rows == null ? OptionalInt.empty() : OptionalInt.of(rows),
        desk.progress());
    desk.print(
        desk.object().put("directory", directory.toString()).put("seed", seed),
        Words.text("cli.example.done", directory));
    return 0;
  }
}
