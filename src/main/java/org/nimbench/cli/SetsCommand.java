package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.WholeFile;
import org.nimbench.kernel.Words;
import org.nimbench.report.SupplyReport;
import org.nimbench.store.Batch;
import org.nimbench.store.Workspace;
import org.nimbench.supply.QuarterNames;
import org.nimbench.supply.Reminder;
import org.nimbench.supply.Supply;
import org.nimbench.supply.SupplyGrid;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sets}: twelve information sets by quarter, and the imports behind them. */
@Command(name = "sets", description = "${bundle:cli.sets}", mixinStandardHelpOptions = true)
final class SetsCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path file = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "FILE.pdf|.png|.svg|.csv",
      description = "${bundle:cli.sets.out}")
  @Nullable Path out;

  @Option(
      names = "--reminders",
      paramLabel = "FILE.txt",
      description = "${bundle:cli.sets.reminders}")
  @Nullable Path reminders;

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  SetsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    Path wanted = out;
    if (wanted != null) {
      SupplyReport.checkKnown(wanted);
    }
    return desk.reading(
        file,
        workspace -> {
          if (wanted != null) {
            LocalDate today = LocalDate.now(surroundings.clock());
            SupplyReport.write(SupplyReport.sheet(workspace, today, desk.progress()), wanted);
            desk.say(Words.text("cli.sets.written", wanted));
          }
          Path letters = reminders;
          if (letters != null) {
            remind(desk, workspace, letters);
          }
          return print(desk, workspace);
        });
  }

  /** One text for each body that is late, a line between them. */
  private void remind(Desk desk, Workspace workspace, Path letters) {
    List<Reminder> late = new Supply(workspace).reminders(LocalDate.now(surroundings.clock()));
    if (late.isEmpty()) {
      desk.say(Words.text("cli.sets.reminded.none"));
      return;
    }
    WholeFile.writeText(letters, Reminder.together(late));
    desk.say(
        Words.text(
            "cli.sets.reminded",
            letters,
            String.join(", ", late.stream().map(Reminder::supplier).toList())));
  }

  private int print(Desk desk, Workspace workspace) {
    SupplyGrid grid = new Supply(workspace).grid(LocalDate.now(surroundings.clock()));
    ObjectNode tree = desk.object();
    List<String> lines = new ArrayList<>(SetsTable.of(grid));
    ArrayNode quarters = tree.putArray("quarters");
    grid.quarters().forEach(quarter -> quarters.add(QuarterNames.name(quarter)));
    ArrayNode sets = tree.putArray("sets");
    for (SupplyGrid.Row row : grid.rows()) {
      addRow(sets.addObject(), grid, row);
    }
    ArrayNode batches = tree.putArray("batches");
    for (Batch batch : workspace.batches()) {
      batches
          .addObject()
          .put("batch", batch.id())
          .put("set", batch.about().set().key())
          .put("name", batch.about().name())
          .put("supplier", batch.about().supplier())
          .put("received", batch.received().toString())
          .put("openData", batch.about().openData())
          .put("read", batch.counts().read())
          .put("stored", batch.counts().stored())
          .put("quarantined", batch.counts().quarantined());
      lines.add(
          Words.text(
              "cli.sets.batch",
              batch.id(),
              batch.about().set().key(),
              batch.about().name(),
              batch.about().supplier(),
              batch.counts().stored()));
    }
    desk.print(tree, lines.toArray(String[]::new));
    return 0;
  }

  private static void addRow(ObjectNode tree, SupplyGrid grid, SupplyGrid.Row row) {
    tree.put("set", row.set().number()).put("key", row.set().key());
    row.suppliers().forEach(tree.putArray("suppliers")::add);
    ArrayNode cells = tree.putArray("quarters");
    for (int q = 0; q < row.cells().size(); q++) {
      SupplyGrid.Cell cell = row.cells().get(q);
      ObjectNode one = cells.addObject();
      one.put("quarter", QuarterNames.name(grid.quarters().get(q)))
          .put("status", cell.status().name())
          .put("due", cell.due().toString())
          .put("openDataMonths", cell.openDataMonths());
      cell.batches().forEach(one.putArray("batches")::add);
      cell.refusals().forEach(one.putArray("refusals")::add);
    }
  }
}
