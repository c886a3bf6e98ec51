package org.nimbench.cli;

import java.util.concurrent.Callable;
import org.nimbench.kernel.Words;
import org.nimbench.priorities.Choice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code priorities choose}: recommends a theme, or says why not. */
@Command(
    name = "choose",
    description = "${bundle:cli.priorities.choose}",
    mixinStandardHelpOptions = true)
final class PrioritiesChooseCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin MatrixChange change = new MatrixChange();

  @Parameters(
      index = "2",
      paramLabel = "THEME",
      description = "${bundle:cli.priorities.theme.which}")
  String theme = "";

  @Parameters(index = "3", paramLabel = "CHOICE", description = "${bundle:cli.priorities.choice}")
  String choice = "";

  @Option(
      names = "--why",
      required = true,
      paramLabel = "TEXT",
      description = "${bundle:cli.priorities.why}")
  String why = "";

  PrioritiesChooseCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = change.desk(surroundings);
    Choice wanted = Choice.parse(choice);
    change.make(
        surroundings,
        priorities -> priorities.choose(change.matrix.id, theme, wanted, why, change.by));
    desk.print(
        desk.object().put("theme", theme).put("choice", wanted.code()),
        Words.text("cli.priorities.choose.done", theme, wanted.code()));
    return 0;
  }
}
