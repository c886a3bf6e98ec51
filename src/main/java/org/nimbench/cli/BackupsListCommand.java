package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.nimbench.kernel.Words;
import org.nimbench.store.Backup;
import org.nimbench.store.Backups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backups list}: lists the backups with what each holds. */
@Command(name = "list", description = "${bundle:cli.backups.list}", mixinStandardHelpOptions = true)
final class BackupsListCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  BackupsListCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    Backups backups = new Backups(workspace, surroundings.clock());
    ObjectNode tree = desk.object().put("folder", backups.folder().toString());
    ArrayNode list = tree.putArray("backups");
    List<String> lines = new ArrayList<>();
    for (Backup backup : backups.list()) {
      list.add(BackupLines.tree(backup));
      lines.addAll(BackupLines.lines(backup));
    }
    if (lines.isEmpty()) {
      lines.add(Words.text("cli.backups.none", backups.folder()));
    }
    desk.print(tree, lines.toArray(String[]::new));
    return 0;
  }
}
