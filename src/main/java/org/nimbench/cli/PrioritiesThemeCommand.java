package org.nimbench.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.priorities.Matrix;
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

  @Mixin MatrixChange change = new MatrixChange();

  @Parameters(
      index = "2",
      paramLabel = "KEY[=NAME]",
      description = "${bundle:cli.priorities.theme.which}")
  String theme = "";

  @Option(names = "--drop", paramLabel = "WHY", description = "${bundle:cli.priorities.drop}")
  @Nullable String drop;

  PrioritiesThemeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = change.desk(surroundings);
    String why = drop;
    Matrix now =
        change.make(
            surroundings,
            priorities ->
                why == null
                    ? priorities.addTheme(
                        change.matrix.id, PrioritiesNewCommand.theme(theme), change.by)
                    : priorities.dropTheme(change.matrix.id, theme, why, change.by));
    desk.print(
        desk.object().put("id", now.id()).put("themes", now.themes().size()),
        Words.text("cli.priorities.theme.done", now.id(), now.themes().size()));
    return 0;
  }
}
