package org.nimbench.ui.data.supply;

import java.nio.file.Path;
import java.util.List;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.PurgeStub;
import org.nimbench.store.Purged;
import org.nimbench.supply.Register;
import org.nimbench.supply.Reminder;
import org.nimbench.supply.Retained;
import org.nimbench.work.Progress;

/** What is asked of the engine about what is held. Called on worker threads. */
public interface SupplyQuestions {
  /** What the workspace holds. */
  Held held(Progress progress);

  /** All that is known of a quarter of a set. */
  CellFacts facts(SetKey set, Period quarter, Progress progress);

  /** Writes the rows that an import kept back as CSV. */
  int writeQuarantine(long batch, Path file, Progress progress);

  /** Writes the report of a refusal, a letter to its supplier. */
  void writeReport(long refusal, Path file, Progress progress);

  /** What each body is to be reminded of that is late, or whose file was refused. */
  List<Reminder> reminders(Progress progress);

  /** Writes a reminder as it was put into words. */
  void writeReminder(String text, Path file, Progress progress);

  /** Writes the grid as one page for the strategy group, in the form its ending says. */
  void writePage(Path file, Progress progress);

  /** Forgets how a supplier's files of a set are read. */
  void forgetMapping(SetKey set, String supplier, Progress progress);

  /** The register that is kept. */
  Register register(Progress progress);

  /**
   * A register in a file; it is not kept.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) if it is none
   */
  Register readRegister(Path file, Progress progress);

  /** Keeps a register in place of the one there is. */
  void keepRegister(Register register, Progress progress);

  /** Writes the register that is kept. */
  void writeRegister(Path file, Progress progress);

  /** How long each import may be kept. */
  List<Retained> retained(Progress progress);

  /** What purging an import would remove; nothing is. */
  Foretold foretell(long batch, Progress progress);

  /** Removes an import for good, with the backups that hold it. */
  Purged purge(long batch, String why, Progress progress);

  /**
   * What purging an import would remove.
   *
   * @param stub what would be left of it
   * @param backups backups that would go with it
   */
  record Foretold(PurgeStub stub, int backups) {}
}
