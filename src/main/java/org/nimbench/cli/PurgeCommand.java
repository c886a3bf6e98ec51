package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;
import org.nimbench.store.Backups;
import org.nimbench.store.PurgeStub;
import org.nimbench.store.Purged;
import org.nimbench.store.Workspace;
import org.nimbench.supply.Retained;
import org.nimbench.supply.Supply;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code purge}: removes an import for good, or lists the imports past their retention. */
@Command(name = "purge", description = "${bundle:cli.purge}", mixinStandardHelpOptions = true)
final class PurgeCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Option(names = "--batch", paramLabel = "N", description = "${bundle:cli.purge.batch}")
  long batch;

  @Option(names = "--why", paramLabel = "TEXT", description = "${bundle:cli.purge.why}")
  String why = "";

  @Option(names = "--due", description = "${bundle:cli.purge.due}")
  boolean due;

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  PurgeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    if (due) {
      return desk.reading(workspace, open -> list(desk, open));
    }
    if (batch <= 0) {
      throw Problem.of(ProblemKind.USAGE, "cli.purge.which", "--batch").asException();
    }
    return desk.writing(workspace, open -> purge(desk, open));
  }

  private int list(Desk desk, Workspace open) {
    List<Retained> overdue =
        new Supply(open).retained().stream().filter(one -> one.isOverOn(open.today())).toList();
    ObjectNode tree = desk.object();
    tree.putArray("due");
    overdue.forEach(
        one ->
            tree.withArray("due")
                .addObject()
                .put("batch", one.batch().id())
                .put("set", one.batch().about().set().key())
                .put("name", one.batch().about().name())
                .put("keepUntil", one.keepUntil().toString()));
    desk.print(
        tree,
        overdue.isEmpty()
            ? Words.text("cli.purge.none")
            : String.join(
                "\n",
                overdue.stream()
                    .map(
                        one ->
                            Words.text(
                                "cli.purge.line",
                                one.batch().id(),
                                one.batch().about().set().key(),
                                one.batch().about().name(),
                                one.keepUntil()))
                    .toList()));
    return 0;
  }

  private int purge(Desk desk, Workspace open) {
    Purged purged = new Backups(workspace, surroundings.clock()).purge(open, batch, why);
    PurgeStub stub = purged.stub();
    desk.print(
        () ->
            desk.object()
                .put("batch", stub.batch())
                .put("records", stub.records())
                .put("restored", stub.restored())
                .put("oldValues", stub.oldValues())
                .put("quarantined", stub.quarantined())
                .put("backupsRemoved", purged.backupsRemoved()),
        Words.text(
            "cli.purge.done",
            stub.batch(),
            stub.records(),
            stub.restored(),
            purged.backupsRemoved()));
    return 0;
  }
}
