package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nimbench.geography.BoundaryFile;
import org.nimbench.geography.BoundaryOptions;
import org.nimbench.geography.BoundaryRead;
import org.nimbench.geography.Repair;
import org.nimbench.kernel.Words;
import org.nimbench.store.LayerExtras;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code areas}: adds or replaces a boundary layer. */
@Command(name = "areas", description = "${bundle:cli.areas}", mixinStandardHelpOptions = true)
final class AreasCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Parameters(index = "1", paramLabel = "FILE", description = "${bundle:cli.areas.file}")
  Path file = Path.of("");

  @Option(
      names = "--layer",
      required = true,
      paramLabel = "NAME",
      description = "${bundle:cli.areas.layer}")
  String layer = "";

  @Option(names = "--part", paramLabel = "NAME", description = "${bundle:cli.areas.part}")
  @Nullable String part;

  @Option(names = "--code", paramLabel = "FIELD", description = "${bundle:cli.areas.code}")
  @Nullable String code;

  @Option(names = "--name", paramLabel = "FIELD", description = "${bundle:cli.areas.name}")
  @Nullable String name;

  @Option(
      names = "--population",
      paramLabel = "FIELD",
      description = "${bundle:cli.areas.population}")
  @Nullable String population;

  @Option(
      names = "--households",
      paramLabel = "FIELD",
      description = "${bundle:cli.areas.households}")
  @Nullable String households;

  @Option(names = "--vintage", paramLabel = "YEAR", description = "${bundle:cli.areas.vintage}")
  @Nullable String vintage;

  @Option(names = "--crs", paramLabel = "EPSG:n", description = "${bundle:cli.areas.crs}")
  @Nullable String crs;

  @Option(
      names = "--attribution",
      paramLabel = "TEXT",
      description = "${bundle:cli.areas.attribution}")
  @Nullable String attribution;

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  AreasCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    BoundaryOptions options =
        new BoundaryOptions(layer, part, code, name, population, households, vintage, crs);
    BoundaryRead read = BoundaryFile.read(file, options, desk.progress());
    desk.writing(
        workspace,
        open ->
            open.write(
                "areas",
                transaction -> {
                  String credit = attribution == null ? read.attribution() : attribution;
                  transaction.putLayer(
                      read.layer(),
                      LayerExtras.of(read, String.valueOf(file.getFileName()), credit));
                  return read.layer().areas().size();
                }));
    desk.print(tree(desk, read), lines(read));
    return 0;
  }

  private static ObjectNode tree(Desk desk, BoundaryRead read) {
    ObjectNode tree = desk.object();
    tree.put("layer", read.layer().name());
    tree.put("count", read.layer().areas().size());
    tree.put("crs", read.crs());
    ArrayNode repaired = tree.putArray("repaired");
    for (Repair repair : read.repairs()) {
      repaired
          .addObject()
          .put("code", repair.code())
          .put("name", repair.name())
          .put("why", repair.why());
    }
    return tree;
  }

  private static String[] lines(BoundaryRead read) {
    List<String> lines = new ArrayList<>();
    lines.add(
        Words.text("cli.areas.done", read.layer().areas().size(), read.layer().name(), read.crs()));
    for (Repair repair : read.repairs()) {
      lines.add(Words.text("cli.areas.repaired", repair.code(), repair.name(), repair.why()));
    }
    return lines.toArray(String[]::new);
  }
}
