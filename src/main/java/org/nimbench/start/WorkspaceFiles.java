package org.nimbench.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.nimbench.example.NorthvaleWorkspace;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.store.Workspace;
import org.nimbench.ui.view.Scenery;
import org.nimbench.work.Progress;

/** Opens workspace files for the window, and builds Northvale the first time. */
final class WorkspaceFiles implements WorkspaceDoor {
  private static final String NORTHVALE = "Northvale.gpkg";

  private final Path home;
  private final Clock clock;

  /** Keeps Northvale in {@code home}. */
  WorkspaceFiles(Path home, Clock clock) {
    this.home = home;
    this.clock = clock;
  }

  @Override
  public Scenery exampleScenery(Progress progress) {
    return ExampleScenery.read(progress);
  }

  @Override
  public OpenedWorkspace example(Progress progress) {
    Path file = home.resolve(NORTHVALE);
    if (!Files.exists(file)) {
      NorthvaleWorkspace.build(file, clock, progress);
    }
    return open(file, progress);
  }

  @Override
  public OpenedWorkspace open(Path file, Progress progress) {
    return new StoredWorkspace(writableWhereItCanBe(file), clock, progress);
  }

  /**
   * A workspace that another person holds, or that lies in a read-only folder, is opened to read.
   */
  private Workspace writableWhereItCanBe(Path file) {
    try {
      return Workspace.openToWrite(file, clock);
    } catch (ProblemException e) {
      if (e.problem().kind() != ProblemKind.WORKSPACE) {
        throw e;
      }
      return Workspace.openToRead(file);
    }
  }
}
