package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.priorities.DataRanks;
import org.nimbench.priorities.Entry;
import org.nimbench.priorities.GapTable;
import org.nimbench.priorities.Matrix;
import org.nimbench.priorities.Priorities;
import org.nimbench.priorities.PrioritiesTree;
import org.nimbench.priorities.PrioritiesView;
import org.nimbench.priorities.Ranking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code priorities list}: the matrices, or one of them ranked with its inputs. */
@Command(
    name = "list",
    description = "${bundle:cli.priorities.list}",
    mixinStandardHelpOptions = true)
final class PrioritiesListCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ID",
      description = "${bundle:cli.priorities.id}")
  @Nullable String id;

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  PrioritiesListCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    String one = id;
    return desk.reading(
        workspace,
        open -> {
          Priorities priorities = new Priorities(open, surroundings.clock());
          if (one == null) {
            all(desk, priorities.list());
          } else {
            PrioritiesView view = priorities.view(one);
            desk.print(() -> PrioritiesTree.of(view), lines(view).toArray(String[]::new));
          }
          return 0;
        });
  }

  private static void all(Desk desk, List<Matrix> matrices) {
    ObjectNode tree = desk.object();
    ArrayNode list = tree.putArray("priorities");
    List<String> lines = new ArrayList<>();
    for (Matrix matrix : matrices) {
      list.addObject()
          .put("id", matrix.id())
          .put("name", matrix.name())
          .put("model", matrix.model().key())
          .put("themes", matrix.themes().size());
      lines.add(matrix.id() + "  " + matrix.name() + "  " + matrix.model().name());
    }
    desk.print(tree, lines.toArray(String[]::new));
  }

  private static List<String> lines(PrioritiesView view) {
    Ranking ranking = view.ranking();
    List<String> lines = new ArrayList<>();
    lines.add(view.matrix().name() + ". " + ranking.model().name());
    for (Ranking.Row row : ranking.rows()) {
      lines.add(
          Words.text(
              "cli.priorities.row",
              row.rankText(),
              row.theme().name(),
              DataRanks.text(row.total()),
              DataRanks.text(ranking.most()),
              inputs(row),
              row.sensitivity().span()));
    }
    ranking
        .unranked()
        .forEach(
            one ->
                lines.add(
                    Words.text(
                        "cli.priorities.unranked",
                        one.theme().name(),
                        String.join(", ", one.missing()))));
    for (GapTable table : view.gaps()) {
      lines.add(
          Words.text(
              "cli.priorities.gap",
              table.asked().consultation().ref(),
              table.asked().sample(),
              table.finding()));
    }
    return lines;
  }

  private static String inputs(Ranking.Row row) {
    return row.scores().values().stream()
        .map(PrioritiesListCommand::input)
        .collect(Collectors.joining(", "));
  }

  private static String input(Entry.Scored scored) {
    return scored.criterion() + " " + scored.score();
  }
}
