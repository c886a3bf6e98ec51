package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.priorities.Entry;
import org.nimbench.priorities.Matrix;
import org.nimbench.priorities.Priorities;
import org.nimbench.priorities.PrioritiesTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code priorities history}: every score and choice there ever was. */
@Command(
    name = "history",
    description = "${bundle:cli.priorities.history}",
    mixinStandardHelpOptions = true)
final class PrioritiesHistoryCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin MatrixOptions matrix = new MatrixOptions();

  @Option(
      names = "--theme",
      paramLabel = "KEY",
      description = "${bundle:cli.priorities.history.theme}")
  @Nullable String theme;

  PrioritiesHistoryCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, matrix.json);
    Matrix kept =
        desk.reading(
            matrix.workspace, open -> new Priorities(open, surroundings.clock()).matrix(matrix.id));
    ObjectNode tree = PrioritiesTree.matrix(kept);
    desk.print(tree, lines(kept).toArray(String[]::new));
    return 0;
  }

  private List<String> lines(Matrix kept) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < kept.entries().size(); i++) {
      String said = said(kept.entries().get(i));
      if (!said.isEmpty()) {
        Entry.Mark mark = kept.entries().get(i).mark();
        lines.add(i + "  " + mark.at() + "  " + mark.by() + "  " + said);
      }
    }
    return lines;
  }

  private String said(Entry entry) {
    if (entry instanceof Entry.Scored one && isWanted(one.theme())) {
      return Words.text(
          "cli.priorities.history.score",
          one.theme(),
          one.criterion(),
          one.score() == null ? "–" : one.score(),
          one.why());
    }
    if (entry instanceof Entry.Chosen one && isWanted(one.theme())) {
      String choice = one.choice() == null ? "–" : one.choice().code();
      return Words.text("cli.priorities.history.choice", one.theme(), choice, one.why());
    }
    if (entry instanceof Entry.Modelled one && theme == null) {
      return one.model().name();
    }
    if (entry instanceof Entry.Added one && isWanted(one.theme().key())) {
      return "+ " + one.theme().name();
    }
    if (entry instanceof Entry.Dropped one && isWanted(one.theme())) {
      return "− " + one.theme() + ": " + one.why();
    }
    return "";
  }

  private boolean isWanted(String key) {
    return theme == null || theme.equals(key);
  }
}
