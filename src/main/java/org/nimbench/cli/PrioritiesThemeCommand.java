package org.nimbench.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.priorities.Matrix;
import org.nimbench.priorities.Priorities;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code priorities theme}: adds or renames a theme, or takes one out with the reason. */
@Command(
    name = "theme",
    description = "${bundle:cli.priorities.theme}",
    mixinStandardHelpOptions = true)
final class PrioritiesThemeCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin MatrixOptions matrix = new MatrixOptions();

  @Parameters(
      index = "2",
      paramLabel = "KEY[=NAME]",
      description = "${bundle:cli.priorities.theme.which}")
  String theme = "";

  @Option(names = "--drop", paramLabel = "WHY", description = "${bundle:cli.priorities.drop}")
  @Nullable String drop;

  @Option(
      names = "--by",
      required = true,
      paramLabel = "TEXT",
      description = "${bundle:cli.priorities.by}")
  String by = "";

  PrioritiesThemeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, matrix.json);
    String why = drop;
    Matrix now =
        desk.writing(
            matrix.workspace,
            open -> {
              Priorities priorities = new Priorities(open, surroundings.clock());
              return why == null
                  ? priorities.addTheme(matrix.id, PrioritiesNewCommand.theme(theme), by)
                  : priorities.dropTheme(matrix.id, theme, why, by);
            });
    desk.print(
        desk.object().put("id", now.id()).put("themes", now.themes().size()),
        Words.text("cli.priorities.theme.done", now.id(), now.themes().size()));
    return 0;
  }
}
