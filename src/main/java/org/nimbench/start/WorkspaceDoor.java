package org.nimbench.start;

import java.nio.file.Path;
import org.nimbench.settings.WorkspaceSummary;
import org.nimbench.ui.view.Scenery;
import org.nimbench.work.Progress;

/** How the window comes by a workspace. Called on worker threads. */
public interface WorkspaceDoor {
  /** What Northvale looks like without incidents, for a picture on the start screen. */
  Scenery exampleScenery(Progress progress);

  /** Northvale, built in the user's data folder the first time. */
  OpenedWorkspace example(Progress progress);

  /**
   * A new workspace, which holds nothing yet.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) if the file is there already;
   *     (workspace) if the folder cannot be written to
   */
  OpenedWorkspace create(Path file, String name, Progress progress);

  /** Whether a GeoPackage is a workspace. */
  boolean isWorkspace(Path file);

  /**
   * What a workspace looks like, for a picture on the start screen. Changes no byte.
   *
   * @throws org.nimbench.kernel.ProblemException (workspace) if it cannot be read
   */
  Scenery scenery(Path file, Progress progress);

  /**
   * What a workspace holds, for what is due. Changes no byte.
   *
   * @throws org.nimbench.kernel.ProblemException (workspace) if it cannot be read
   */
  WorkspaceSummary summary(Path file, Progress progress);

  /**
   * Puts a backup in the place of its workspace, which must be closed.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) if the backup is damaged; (workspace) if
   *     somebody writes
   */
  void restore(Path workspace, Path backup, Progress progress);

  /**
   * A workspace file.
   *
   * @throws org.nimbench.kernel.ProblemException (workspace) if it cannot be opened
   */
  OpenedWorkspace open(Path file, Progress progress);
}
