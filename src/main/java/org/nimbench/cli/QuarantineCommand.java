package org.nimbench.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nimbench.intake.QuarantineFile;
import org.nimbench.kernel.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quarantine}: the rows that were kept back, with file, line and reason. */
@Command(
    name = "quarantine",
    description = "${bundle:cli.quarantine}",
    mixinStandardHelpOptions = true)
final class QuarantineCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Option(names = "--batch", paramLabel = "N", description = "${bundle:cli.quarantine.batch}")
  @Nullable Long batch;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE.csv",
      description = "${bundle:cli.quarantine.out}")
  Path out = Path.of("");

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  QuarantineCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    int rows = desk.reading(workspace, open -> QuarantineFile.write(open, batch, out));
    desk.print(
        desk.object().put("rows", rows).put("file", out.toString()),
        Words.text("cli.quarantine.done", rows, out));
    return 0;
  }
}
