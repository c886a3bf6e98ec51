package org.nimbench.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.nimbench.desk.Desk;
import org.nimbench.example.NorthvaleProducts;
import org.nimbench.example.NorthvaleWorkspace;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;
import org.nimbench.settings.WorkspaceSummary;
import org.nimbench.store.Backups;
import org.nimbench.store.Workspace;
import org.nimbench.study.Studies;
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
      try (Workspace built = Workspace.openToWrite(file, clock)) {
        NorthvaleProducts.want(built, clock);
      }
    }
    return open(file, progress);
  }

  @Override
  public OpenedWorkspace create(Path file, String name, Progress progress) {
    return new StoredWorkspace(Workspace.create(file, name, clock), "", clock, progress);
  }

  @Override
  public boolean isWorkspace(Path file) {
    return WorkspaceLook.isWorkspace(file);
  }

  @Override
  public Scenery scenery(Path file, Progress progress) {
    try (Workspace workspace = Workspace.openToRead(file)) {
      return new StoredMap(
              workspace, new Studies(workspace, clock, new Desk(workspace, clock).events()), clock)
          .scenery(progress);
    }
  }

  @Override
  public WorkspaceSummary summary(Path file, Progress progress) {
    return WorkspaceLook.summary(file, clock);
  }

  @Override
  public void restore(Path workspace, Path backup, Progress progress) {
    Backups backups = new Backups(workspace, clock);
    backups.list().stream()
        .filter(each -> each.file().equals(backup))
        .findFirst()
        .ifPresent(each -> backups.restore(each, progress));
  }

  /**
   * A workspace that another person holds, or that lies in a read-only folder, is opened to read.
   */
  @Override
  public OpenedWorkspace open(Path file, Progress progress) {
    try {
      return new StoredWorkspace(Workspace.openToWrite(file, clock), "", clock, progress);
    } catch (ProblemException e) {
      if (e.problem().kind() != ProblemKind.WORKSPACE) {
        throw e;
      }
      String why = Words.text("ui.readonly", e.problem().what());
      return new StoredWorkspace(Workspace.openToRead(file), why, clock, progress);
    }
  }
}
