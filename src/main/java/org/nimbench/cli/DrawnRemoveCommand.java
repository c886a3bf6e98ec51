package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.nimbench.desk.Drawer;
import org.nimbench.desk.DrawnArea;
import org.nimbench.kernel.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code drawn remove}: removes drawn areas; their codes are not used again. */
@Command(
    name = "remove",
    description = "${bundle:cli.drawn.remove}",
    mixinStandardHelpOptions = true)
final class DrawnRemoveCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "CODE",
      description = "${bundle:cli.drawn.code}")
  List<String> codes = List.of();

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  DrawnRemoveCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    desk.writing(
        workspace,
        open -> {
          Drawer<DrawnArea> areas = DrawnAreas.of(open, surroundings);
          codes.forEach(areas::require);
          return areas.removeAll(codes);
        });
    ObjectNode tree = desk.object();
    codes.forEach(tree.putArray("removed")::add);
    desk.print(tree, Words.text("cli.drawn.removed", String.join(", ", codes)));
    return 0;
  }
}
