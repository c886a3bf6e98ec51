package org.nimbench.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.priorities.Priorities;
import org.nimbench.priorities.PrioritiesFiles;
import org.nimbench.priorities.PrioritiesView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code priorities export}: the ranking with its inputs as CSV or JSON, the history as CSV. */
@Command(
    name = "export",
    description = "${bundle:cli.priorities.export}",
    mixinStandardHelpOptions = true)
final class PrioritiesExportCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin MatrixOptions matrix = new MatrixOptions();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "${bundle:cli.priorities.out}")
  List<Path> out = List.of();

  @Option(
      names = "--history",
      paramLabel = "FILE.csv",
      description = "${bundle:cli.priorities.out.history}")
  @Nullable Path history;

  PrioritiesExportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, matrix.json);
    PrioritiesView view =
        desk.reading(
            matrix.workspace, open -> new Priorities(open, surroundings.clock()).view(matrix.id));
    out.forEach(file -> PrioritiesFiles.write(view, file));
    if (history != null) {
      PrioritiesFiles.writeHistory(view.matrix(), history);
    }
    desk.print(
        desk.object()
            .put("id", matrix.id)
            .put("ranked", view.ranking().rows().size())
            .put("lines", view.matrix().entries().size()),
        Words.text("cli.priorities.export.done", matrix.id));
    return 0;
  }
}
