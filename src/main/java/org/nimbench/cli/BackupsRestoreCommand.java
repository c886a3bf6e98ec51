package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;
import org.nimbench.store.Backup;
import org.nimbench.store.Backups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backups restore}: puts a backup in the place of the workspace. */
@Command(
    name = "restore",
    description = "${bundle:cli.backups.restore}",
    mixinStandardHelpOptions = true)
final class BackupsRestoreCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Parameters(index = "1", paramLabel = "NAME", description = "${bundle:cli.backups.name}")
  String name = "";

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  BackupsRestoreCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    Backups backups = new Backups(workspace, surroundings.clock());
    Backup chosen = chosen(backups.list());
    Optional<Backup> present = backups.restore(chosen, desk.progress());
    ObjectNode tree = desk.object().put("restored", chosen.name());
    present.ifPresent(backup -> tree.put("present", backup.name()));
    desk.print(
        tree,
        present
            .map(backup -> Words.text("cli.backups.restored", chosen.name(), backup.name()))
            .orElseGet(() -> Words.text("cli.backups.replaced", chosen.name())));
    return 0;
  }

  private Backup chosen(List<Backup> all) {
    return all.stream()
        .filter(backup -> backup.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.of(
                        ProblemKind.USAGE,
                        all.isEmpty() ? "cli.backups.nothing" : "cli.backups.unknown",
                        workspace.toString(),
                        name,
                        String.join(", ", all.stream().map(Backup::name).toList()))
                    .asException());
  }
}
