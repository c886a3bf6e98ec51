package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.priorities.Entry;
import org.nimbench.priorities.EvidenceLink;
import org.nimbench.priorities.Matrix;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code priorities score}: scores a theme on a criterion, with its reason and its evidence. */
@Command(
    name = "score",
    description = "${bundle:cli.priorities.score}",
    mixinStandardHelpOptions = true)
final class PrioritiesScoreCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin MatrixChange change = new MatrixChange();

  @Parameters(
      index = "2",
      paramLabel = "THEME",
      description = "${bundle:cli.priorities.theme.which}")
  String theme = "";

  @Parameters(
      index = "3",
      paramLabel = "CRITERION",
      description = "${bundle:cli.priorities.criterion}")
  String criterion = "";

  @Parameters(index = "4", paramLabel = "SCORE", description = "${bundle:cli.priorities.number}")
  int score;

  @Option(
      names = "--why",
      required = true,
      paramLabel = "TEXT",
      description = "${bundle:cli.priorities.why}")
  String why = "";

  @Option(
      names = "--evidence",
      paramLabel = "LINK",
      description = "${bundle:cli.priorities.evidence}")
  @Nullable List<String> evidence;

  PrioritiesScoreCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = change.desk(surroundings);
    List<EvidenceLink> links =
        evidence == null ? List.of() : evidence.stream().map(EvidenceLink::parse).toList();
    Matrix now =
        change.make(
            surroundings,
            priorities ->
                priorities.score(change.matrix.id, theme, criterion, score, why, links, change.by));
    List<Entry.Scored> all = now.scores(theme, criterion);
    Integer before = all.size() < 2 ? null : all.get(all.size() - 2).score();
    ObjectNode tree = desk.object().put("theme", theme).put("criterion", criterion);
    tree.put("score", score).put("before", before);
    desk.print(
        tree,
        before == null
            ? Words.text("cli.priorities.score.done", theme, criterion, score)
            : Words.text("cli.priorities.score.again", theme, criterion, score, before));
    return 0;
  }
}
