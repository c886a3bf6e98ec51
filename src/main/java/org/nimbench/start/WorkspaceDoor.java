package org.nimbench.start;

import java.nio.file.Path;
import org.nimbench.ui.view.Scenery;
import org.nimbench.work.Progress;

/** How the window comes by a workspace. Called on worker threads. */
public interface WorkspaceDoor {
  /** What Northvale looks like without incidents, for a picture on the start screen. */
  Scenery exampleScenery(Progress progress);

  /** Northvale, built in the user's data folder the first time. */
  OpenedWorkspace example(Progress progress);

  /**
   * A workspace file.
   *
   * @throws org.nimbench.kernel.ProblemException (workspace) if it cannot be opened
   */
  OpenedWorkspace open(Path file, Progress progress);
}
