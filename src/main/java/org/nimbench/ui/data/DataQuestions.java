package org.nimbench.ui.data;

import java.nio.file.Path;
import java.util.List;
import org.nimbench.geography.BoundaryOptions;
import org.nimbench.geography.BoundaryRead;
import org.nimbench.intake.Ledger;
import org.nimbench.work.Progress;

/** What the Data screen asks the engine. Called on worker threads. */
public interface DataQuestions {
  /** What the workspace holds. */
  Held held(Progress progress);

  /**
   * What files of street-level crime hold and what would become of every row; nothing is stored.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) if no row of any could be used
   */
  Ledger inspect(List<Path> files, Progress progress);

  /** Stores the files as one import: all of them or none. */
  Ledger store(List<Path> files, Progress progress);

  /** The areas of a boundary file; nothing is stored. */
  BoundaryRead readLayer(Path file, BoundaryOptions options, Progress progress);

  /** Keeps areas that were read, in place of a layer of the same name. */
  int keepLayer(BoundaryRead read, String source, Progress progress);

  /** Writes the rows that an import kept back as CSV. */
  int writeQuarantine(long batch, Path file, Progress progress);
}
