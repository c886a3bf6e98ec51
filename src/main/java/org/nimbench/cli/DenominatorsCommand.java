package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nimbench.geography.DenominatorFile;
import org.nimbench.geography.DenominatorRead;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;
import org.nimbench.store.DenominatorYear;
import org.nimbench.store.Transaction;
import org.nimbench.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code denominators}: joins people and households to a layer by area code. */
@Command(
    name = "denominators",
    description = "${bundle:cli.denominators}",
    mixinStandardHelpOptions = true)
final class DenominatorsCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Parameters(index = "1", paramLabel = "FILE.csv", description = "${bundle:cli.denominators.file}")
  Path file = Path.of("");

  @Option(
      names = "--layer",
      required = true,
      paramLabel = "NAME",
      description = "${bundle:cli.areas.layer}")
  String layer = "";

  @Option(
      names = "--code",
      required = true,
      paramLabel = "FIELD",
      description = "${bundle:cli.denominators.code}")
  String code = "";

  @Option(
      names = "--population",
      paramLabel = "FIELD",
      description = "${bundle:cli.denominators.population}")
  @Nullable String population;

  @Option(
      names = "--households",
      paramLabel = "FIELD",
      description = "${bundle:cli.denominators.households}")
  @Nullable String households;

  @Option(
      names = "--year",
      required = true,
      paramLabel = "YEAR",
      description = "${bundle:cli.denominators.year}")
  int year;

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  DenominatorsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (population == null && households == null) {
      throw Problem.of(ProblemKind.USAGE, "cli.denominators.nothing", "").asException();
    }
    Desk desk = new Desk(surroundings, json);
    DenominatorRead read =
        DenominatorFile.read(file, code, population, households, desk.progress());
    return desk.writing(workspace, open -> store(desk, open, read));
  }

  private int store(Desk desk, Workspace open, DenominatorRead read) {
    int areas = open.layer(layer).areas().size();
    List<DenominatorYear> joined =
        open.write("denominators", transaction -> join(transaction, read));
    print(desk, areas, joined);
    return 0;
  }

  private List<DenominatorYear> join(Transaction transaction, DenominatorRead read) {
    List<DenominatorYear> joined = new ArrayList<>();
    if (population != null) {
      joined.add(put(transaction, DenominatorYear.PEOPLE, read.population()));
    }
    if (households != null) {
      joined.add(put(transaction, DenominatorYear.HOUSEHOLDS, read.households()));
    }
    return joined;
  }

  private DenominatorYear put(Transaction transaction, String kind, Map<String, Double> byCode) {
    return transaction.putDenominators(
        layer, kind, year, String.valueOf(file.getFileName()), byCode);
  }

  private void print(Desk desk, int areas, List<DenominatorYear> joined) {
    ObjectNode tree = desk.object();
    List<String> lines = new ArrayList<>();
    for (DenominatorYear one : joined) {
      lines.add(
          Words.text("cli.denominators.done", one.byCode().size(), areas, layer, one.kind(), year));
      if (!one.unmatchedCodes().isEmpty()) {
        lines.add(
            Words.text(
                "cli.denominators.unmatched", one.kind(), String.join(", ", one.unmatchedCodes())));
      }
      ObjectNode part = joined.size() == 1 ? tree : tree.putObject(one.kind());
      part.put("matched", one.byCode().size());
      ArrayNode unmatched = part.putArray("unmatched");
      one.unmatchedCodes().forEach(unmatched::add);
    }
    if (joined.size() > 1) {
      tree.put("matched", joined.stream().mapToInt(one -> one.byCode().size()).min().orElse(0));
      ArrayNode unmatched = tree.putArray("unmatched");
      joined.stream()
          .flatMap(one -> one.unmatchedCodes().stream())
          .distinct()
          .forEach(unmatched::add);
    }
    desk.print(tree, lines.toArray(String[]::new));
  }
}
