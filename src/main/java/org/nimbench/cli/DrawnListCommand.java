package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.nimbench.desk.DrawnArea;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code drawn list}: lists the drawn areas. */
@Command(name = "list", description = "${bundle:cli.drawn.list}", mixinStandardHelpOptions = true)
final class DrawnListCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  DrawnListCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    return desk.reading(
        workspace,
        open -> {
          ObjectNode tree = desk.object();
          ArrayNode areas = tree.putArray("areas");
          List<String> lines = new ArrayList<>();
          for (DrawnArea area : DrawnAreas.of(open, surroundings).list()) {
            areas.add(DrawnAreas.tree(area));
            lines.add(DrawnAreas.line(area));
          }
          desk.print(tree, lines.toArray(String[]::new));
          return 0;
        });
  }
}
