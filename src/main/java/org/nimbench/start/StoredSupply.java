package org.nimbench.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nimbench.disclosure.RefusalReport;
import org.nimbench.intake.MappingMemory;
import org.nimbench.intake.QuarantineFile;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.WholeFile;
import org.nimbench.report.SupplyReport;
import org.nimbench.store.Backups;
import org.nimbench.store.Batch;
import org.nimbench.store.PurgeStub;
import org.nimbench.store.Purged;
import org.nimbench.store.Refusal;
import org.nimbench.store.Workspace;
import org.nimbench.study.Events;
import org.nimbench.supply.Register;
import org.nimbench.supply.RegisterJson;
import org.nimbench.supply.Reminder;
import org.nimbench.supply.Retained;
import org.nimbench.supply.Supply;
import org.nimbench.supply.SupplyGrid;
import org.nimbench.ui.data.supply.CellFacts;
import org.nimbench.ui.data.supply.Held;
import org.nimbench.ui.data.supply.SupplyQuestions;
import org.nimbench.work.Progress;

/** Answers about what is held from a workspace file. */
final class StoredSupply implements SupplyQuestions {
  private final Workspace workspace;
  private final Supply supply;
  private final StoredFacts facts;
  private final Clock clock;

  StoredSupply(Workspace workspace, Events events, Clock clock) {
    this.workspace = workspace;
    this.supply = new Supply(workspace);
    this.facts = new StoredFacts(workspace, events, clock);
    this.clock = clock;
  }

  @Override
  public Held held(Progress progress) {
    SupplyGrid grid = supply.grid(LocalDate.now(clock));
    Map<SetKey, List<Long>> rows = new HashMap<>();
    for (SupplyGrid.Row row : grid.rows()) {
      progress.check();
      if (!workspace.coverage(row.set()).months().isEmpty()) {
        MonthRows months = MonthRows.of(workspace, row.set(), progress);
        rows.put(row.set(), grid.quarters().stream().map(months::in).toList());
      }
    }
    return new Held(
        grid, rows, workspace.batches(), workspace.ledger().refusals(), LocalDate.now(clock));
  }

  @Override
  public CellFacts facts(SetKey set, Period quarter, Progress progress) {
    return facts.of(set, quarter, progress);
  }

  @Override
  public int writeQuarantine(long batch, Path file, Progress progress) {
    return QuarantineFile.write(workspace, batch, file);
  }

  @Override
  public void writeReport(long refusal, Path file, Progress progress) {
    for (Refusal one : workspace.ledger().refusals()) {
      if (one.id() == refusal) {
        WholeFile.writeText(file, RefusalReport.read(one.report(), one.name()).text());
      }
    }
  }

  @Override
  public List<Reminder> reminders(Progress progress) {
    return supply.reminders(LocalDate.now(clock));
  }

  @Override
  public void writeReminder(String text, Path file, Progress progress) {
    WholeFile.writeText(file, text);
  }

  @Override
  public void writePage(Path file, Progress progress) {
    SupplyReport.checkKnown(file);
    SupplyReport.write(SupplyReport.sheet(workspace, LocalDate.now(clock), progress), file);
  }

  @Override
  public void forgetMapping(SetKey set, String supplier, Progress progress) {
    MappingMemory.forget(workspace, set, supplier);
  }

  @Override
  public Register register(Progress progress) {
    return supply.register();
  }

  @Override
  public Register readRegister(Path file, Progress progress) {
    try {
      return RegisterJson.read(Files.readString(file, StandardCharsets.UTF_8), file.toString());
    } catch (IOException e) {
      throw Problem.of(ProblemKind.REFUSED, "start.file.unreadable", file.toString())
          .asException(e);
    }
  }

  @Override
  public void keepRegister(Register register, Progress progress) {
    supply.keep(register);
  }

  @Override
  public void writeRegister(Path file, Progress progress) {
    WholeFile.writeText(file, RegisterJson.write(supply.register()));
  }

  @Override
  public List<Retained> retained(Progress progress) {
    return supply.retained();
  }

  @Override
  public Foretold foretell(long batch, Progress progress) {
    PurgeStub stub = workspace.foretellPurge(batch);
    int backups =
        workspace.batches().stream()
            .filter(one -> one.id() == batch)
            .mapToInt(this::backupsWith)
            .sum();
    return new Foretold(stub, backups);
  }

  private int backupsWith(Batch batch) {
    return new Backups(workspace.file(), clock).holding(batch);
  }

  @Override
  public Purged purge(long batch, String why, Progress progress) {
    return new Backups(workspace.file(), clock).purge(workspace, batch, why);
  }
}
