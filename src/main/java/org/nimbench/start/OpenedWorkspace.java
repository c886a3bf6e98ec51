package org.nimbench.start;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.nimbench.desk.Desk;
import org.nimbench.kernel.Problem;
import org.nimbench.ui.data.DataQuestions;
import org.nimbench.ui.kit.filter.FilterChoices;
import org.nimbench.ui.kit.filter.SavedFilters;
import org.nimbench.ui.map.MapQuestions;
import org.nimbench.ui.present.desk.MeetingDesk;
import org.nimbench.ui.priorities.PrioritiesDesk;
import org.nimbench.ui.products.desk.ProductDesk;
import org.nimbench.ui.shell.SafeKeeping;
import org.nimbench.ui.trends.TrendQuestions;
import org.nimbench.work.Progress;
import org.nimbench.work.Work;

/** An open workspace as the window sees it: answers for each screen, and no more. */
public interface OpenedWorkspace extends AutoCloseable {
  /** Where it is. */
  Path file();

  /** What it is called. */
  String name();

  /** What can be filtered by. */
  FilterChoices choices();

  /** What the Data screen asks. */
  DataQuestions data();

  /** Reads again what can be filtered by and what is unfinished; on a worker thread. */
  void reread(Progress progress);

  /** What the analyst keeps beside the data. */
  Desk desk();

  /** Answers for the map. */
  MapQuestions map();

  /** Answers for the trend. */
  TrendQuestions trends();

  /** What is done with products. */
  ProductDesk products();

  /**
   * What is done with priorities.
   *
   * @param author who scores, asked for each score; empty for the user of the PC
   */
  PrioritiesDesk priorities(Supplier<String> author);

  /** What is done with the show for the meeting. */
  MeetingDesk meeting();

  /**
   * What was still to be made in it when it was read last, as the example's products are; empty
   * where nothing is.
   */
  Optional<Work<OpenedWorkspace>> unfinished();

  /** Why it can only be read, with who holds it; empty where it can be written. */
  String readOnly();

  /** Its backups and typed words. */
  SafeKeeping keeping();

  /** The filters kept under a name. */
  SavedFilters savedFilters();

  /** Is told why a backup could not be made, on any thread. */
  void whenBackupFails(Consumer<Problem> told);

  /** Lets go of the file. */
  @Override
  void close();
}
