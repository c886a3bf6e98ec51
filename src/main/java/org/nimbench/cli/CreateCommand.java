package org.nimbench.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code create}: a new workspace file. */
@Command(name = "create", description = "${bundle:cli.create}", mixinStandardHelpOptions = true)
final class CreateCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path file = Path.of("");

  @Option(names = "--name", paramLabel = "TEXT", description = "${bundle:cli.create.name}")
  @Nullable String name;

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  CreateCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    String title = name == null ? plainName(file) : name;
    try (Workspace workspace = Workspace.create(file, title, surroundings.clock())) {
      desk.print(
          desk.object().put("workspace", file.toString()).put("name", workspace.name()),
          Words.text("cli.create.done", workspace.name(), file));
    }
    return 0;
  }

  private static String plainName(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
