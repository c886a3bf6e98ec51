package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.nimbench.kernel.WholeFile;
import org.nimbench.kernel.Words;
import org.nimbench.priorities.Matrix;
import org.nimbench.priorities.ScoringJson;
import org.nimbench.priorities.ScoringModel;
import org.nimbench.priorities.ScoringModels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code priorities model}: which models there are, one written out, another one used. */
@Command(
    name = "model",
    description = "${bundle:cli.priorities.model}",
    mixinStandardHelpOptions = true,
    subcommands = {
      PrioritiesModelCommand.Listed.class,
      PrioritiesModelCommand.Out.class,
      PrioritiesModelCommand.Use.class
    })
final class PrioritiesModelCommand {
  /** {@code priorities model list}: the models that come with the program. */
  @Command(
      name = "list",
      description = "${bundle:cli.priorities.model.list}",
      mixinStandardHelpOptions = true)
  static final class Listed implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--json", description = "${bundle:cli.json}")
    boolean json;

    Listed(Surroundings surroundings) {
      this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
      Desk desk = new Desk(surroundings, json);
      ObjectNode tree = desk.object();
      ArrayNode models = tree.putArray("models");
      List<String> lines = new ArrayList<>();
      for (ScoringModel one : ScoringModels.all()) {
        models
            .addObject()
            .put("key", one.key())
            .put("name", one.name())
            .put("most", one.most())
            .put("note", one.note());
        lines.add(one.key() + "  " + one.name() + ". " + one.note());
      }
      desk.print(tree, lines.toArray(String[]::new));
      return 0;
    }
  }

  /** {@code priorities model out}: writes a model to be changed. */
  @Command(
      name = "out",
      description = "${bundle:cli.priorities.model.out}",
      mixinStandardHelpOptions = true)
  static final class Out implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
        index = "0",
        paramLabel = "KEY",
        description = "${bundle:cli.priorities.model.which}")
    String key = "";

    @Parameters(
        index = "1",
        paramLabel = "FILE.json",
        description = "${bundle:cli.priorities.model.file}")
    Path file = Path.of("");

    Out(Surroundings surroundings) {
      this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
      WholeFile.writeText(file, ScoringJson.write(ScoringModels.shipped(key)));
      new Desk(surroundings, false).say(Words.text("cli.priorities.model.out.done", key, file));
      return 0;
    }
  }

  /** {@code priorities model use}: scores a matrix by another model from here on. */
  @Command(
      name = "use",
      description = "${bundle:cli.priorities.model.use}",
      mixinStandardHelpOptions = true)
  static final class Use implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin MatrixChange change = new MatrixChange();

    @Parameters(
        index = "2",
        paramLabel = "KEY|FILE.json",
        description = "${bundle:cli.priorities.model.which}")
    String model = "";

    Use(Surroundings surroundings) {
      this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
      Desk desk = change.desk(surroundings);
      ScoringModel wanted = ModelFile.read(model);
      Matrix now =
          change.make(
              surroundings, priorities -> priorities.remodel(change.matrix.id, wanted, change.by));
      desk.print(
          desk.object().put("id", now.id()).put("model", wanted.key()),
          Words.text("cli.priorities.model.use.done", now.id(), wanted.name()));
      return 0;
    }
  }
}
