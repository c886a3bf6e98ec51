package org.nimbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;
import org.nimbench.priorities.Matrix;
import org.nimbench.priorities.Priorities;
import org.nimbench.priorities.ScoringModel;
import org.nimbench.priorities.Theme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code priorities new}: begins a matrix with a model and themes. */
@Command(
    name = "new",
    description = "${bundle:cli.priorities.new}",
    mixinStandardHelpOptions = true)
final class PrioritiesNewCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Option(
      names = "--name",
      required = true,
      paramLabel = "TEXT",
      description = "${bundle:cli.priorities.name}")
  String name = "";

  @Option(
      names = "--model",
      paramLabel = "KEY|FILE.json",
      description = "${bundle:cli.priorities.model.which}")
  String model = "weighted";

  @Option(
      names = "--theme",
      paramLabel = "KEY=NAME",
      description = "${bundle:cli.priorities.themes}")
  @Nullable List<String> themes;

  @Option(
      names = "--themes-of",
      paramLabel = "ID",
      description = "${bundle:cli.priorities.themes-of}")
  @Nullable String themesOf;

  @Option(
      names = "--by",
      required = true,
      paramLabel = "TEXT",
      description = "${bundle:cli.priorities.by}")
  String by = "";

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  PrioritiesNewCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    ScoringModel chosen = ModelFile.read(model);
    Matrix made =
        desk.writing(
            workspace,
            open -> {
              Priorities priorities = new Priorities(open, surroundings.clock());
              return priorities.create(name, chosen, themes(priorities), by);
            });
    desk.print(
        desk.object().put("id", made.id()).put("themes", made.themes().size()),
        Words.text("cli.priorities.new.done", made.id(), made.name(), made.themes().size()));
    return 0;
  }

  private List<Theme> themes(Priorities priorities) {
    List<Theme> all = new ArrayList<>();
    if (themesOf != null) {
      all.addAll(priorities.matrix(themesOf).themes());
    }
    if (themes != null) {
      themes.forEach(said -> all.add(theme(said)));
    }
    return all;
  }

  /** {@code KEY=NAME|OTHER NAME|…}. */
  static Theme theme(String said) {
    int equals = said.indexOf('=');
    if (equals < 1) {
      throw Problem.of(ProblemKind.USAGE, "cli.priorities.theme.unreadable", "--theme", said)
          .asException();
    }
    List<String> names = List.of(said.substring(equals + 1).split("\\s*\\|\\s*"));
    return new Theme(
        said.substring(0, equals).strip(), names.get(0).strip(), names.subList(1, names.size()));
  }
}
