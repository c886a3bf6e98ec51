package org.nimbench.start;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.nimbench.settings.WorkspaceSummary;
import org.nimbench.ui.view.Scenery;
import org.nimbench.work.Cancelled;
import org.nimbench.work.Progress;

/**
 * A door through which the workspace that was named at the start is opened while the toolkit still
 * starts. Whoever asks for it first gets it; everything else goes through the door behind.
 */
final class EarlyDoor implements WorkspaceDoor {
  /** Stands for Northvale among the arguments. */
  static final String EXAMPLE = "--example";

  private final WorkspaceDoor behind;
  private final Relay relay = new Relay();
  private final AtomicReference<@Nullable FutureTask<OpenedWorkspace>> early =
      new AtomicReference<>();

  private EarlyDoor(WorkspaceDoor behind) {
    this.behind = behind;
  }

  /** A door that begins at once to open Northvale ({@link #EXAMPLE}) or a workspace file. */
  static EarlyDoor opening(WorkspaceDoor behind, String wanted) {
    EarlyDoor door = new EarlyDoor(behind);
    Opening opening =
        wanted.equals(EXAMPLE)
            ? behind::example
            : progress -> behind.open(Path.of(wanted), progress);
    FutureTask<OpenedWorkspace> task = new FutureTask<>(() -> opening.open(door.relay));
    door.early.set(task);
    Thread thread = new Thread(task, "nimbench-early");
    thread.setDaemon(true);
    thread.start();
    return door;
  }

  /** Opens one workspace. */
  @FunctionalInterface
  interface Opening {
    OpenedWorkspace open(Progress progress);
  }

  @Override
  public Scenery exampleScenery(Progress progress) {
    return behind.exampleScenery(progress);
  }

  @Override
  public OpenedWorkspace example(Progress progress) {
    return begun(progress).orElseGet(() -> behind.example(progress));
  }

  @Override
  public OpenedWorkspace open(Path file, Progress progress) {
    return begun(progress).orElseGet(() -> behind.open(file, progress));
  }

  @Override
  public OpenedWorkspace create(Path file, String name, Progress progress) {
    return behind.create(file, name, progress);
  }

  @Override
  public boolean isWorkspace(Path file) {
    return behind.isWorkspace(file);
  }

  @Override
  public Scenery scenery(Path file, Progress progress) {
    return behind.scenery(file, progress);
  }

  @Override
  public WorkspaceSummary summary(Path file, Progress progress) {
    return behind.summary(file, progress);
  }

  @Override
  public void restore(Path workspace, Path backup, Progress progress) {
    behind.restore(workspace, backup, progress);
  }

  private Optional<OpenedWorkspace> begun(Progress progress) {
    FutureTask<OpenedWorkspace> task = early.getAndSet(null);
    if (task == null) {
      return Optional.empty();
    }
    relay.to = progress;
    try {
      return Optional.of(task.get());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException why) {
        throw why;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Cancelled();
    }
  }

  /** Reports to nobody until somebody waits. */
  private static final class Relay implements Progress {
    private volatile Progress to = Progress.SILENT;

    @Override
    public void at(long done, long total, String what) {
      to.at(done, total, what);
    }

    @Override
    public boolean isCancelled() {
      return to.isCancelled();
    }
  }
}
