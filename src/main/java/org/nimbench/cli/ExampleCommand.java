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

  @Parameters(arity = "0..1", paramLabel = "DIR", description = "${bundle:cli.example.dir}")
  @Nullable Path directory;

  @Option(names = "--seed", paramLabel = "N", description = "${bundle:cli.example.seed}")
  long seed = Northvale.SEED;

  @Option(names = "--rows", paramLabel = "N", description = "${bundle:cli.example.rows}")
  @Nullable Integer rows;

  @Option(
      names = "--workspace",
      paramLabel = "FILE",
      description = "${bundle:cli.example.workspace}")
  @Nullable Path workspace;

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  ExampleCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    if (workspace != null) {
      Northvale.build(workspace, surroundings.clock(), desk.progress());
    }
    Path into = directory != null ? directory : Path.of("");
    if (workspace == null || directory != null) {
      Northvale.write(
          into, seed, rows == null ? OptionalInt.empty() : OptionalInt.of(rows), desk.progress());
    }
    desk.print(
        desk.object().put("directory", into.toString()).put("seed", seed),
        Words.text("cli.example.done", workspace == null ? into : workspace));
    return 0;
  }
}
