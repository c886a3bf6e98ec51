package org.nimbench.start;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.nimbench.settings.WorkspaceSummary;
import org.nimbench.ui.view.Scenery;
import org.nimbench.work.Progress;

/**
 * Opens workspaces as another door does and tells which.
 *
 * @param opened is told of each, on the worker's thread, and may put another in its place
 */
record WatchedDoor(WorkspaceDoor door, UnaryOperator<OpenedWorkspace> opened)
    implements WorkspaceDoor {
  private OpenedWorkspace told(OpenedWorkspace workspace) {
    return opened.apply(workspace);
  }

  @Override
  public Scenery exampleScenery(Progress progress) {
    return door.exampleScenery(progress);
  }

  @Override
  public OpenedWorkspace example(Progress progress) {
    return told(door.example(progress));
  }

  @Override
  public OpenedWorkspace create(Path file, String name, Progress progress) {
    return told(door.create(file, name, progress));
  }

  @Override
  public boolean isWorkspace(Path file) {
    return door.isWorkspace(file);
  }

  @Override
  public Scenery scenery(Path file, Progress progress) {
    return door.scenery(file, progress);
  }

  @Override
  public WorkspaceSummary summary(Path file, Progress progress) {
    return door.summary(file, progress);
  }

  @Override
  public void restore(Path workspace, Path backup, Progress progress) {
    door.restore(workspace, backup, progress);
  }

  @Override
  public OpenedWorkspace open(Path file, Progress progress) {
    return told(door.open(file, progress));
  }
}
