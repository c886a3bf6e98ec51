package org.nimbench.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.nimbench.kernel.Words;
import org.nimbench.store.Backup;
import org.nimbench.store.Backups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backups make}: makes a backup of a workspace that nobody writes. */
@Command(name = "make", description = "${bundle:cli.backups.make}", mixinStandardHelpOptions = true)
final class BackupsMakeCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  BackupsMakeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    Backup made = new Backups(workspace, surroundings.clock()).make();
    desk.print(BackupLines.tree(made), Words.text("cli.backups.made", made.file()));
    return 0;
  }
}
