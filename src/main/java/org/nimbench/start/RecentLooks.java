package org.nimbench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.settings.RecentWorkspace;
import org.nimbench.settings.Settings;
import org.nimbench.settings.WorkspaceSummary;
import org.nimbench.work.Outcome;
import org.nimbench.work.Progress;
import org.nimbench.work.WorkRunner;

/** Looks into the workspaces of the list that changed since they were looked at last. */
final class RecentLooks {
  private final WorkspaceDoor door;
  private final ObjectProperty<Settings> settings;
  private final WorkRunner runner;

  RecentLooks(WorkspaceDoor door, ObjectProperty<Settings> settings, WorkRunner runner) {
    this.door = door;
    this.settings = settings;
    this.runner = runner;
  }

  /** Looks again; the settings keep what was found. */
  void look() {
    settings.get().recent().forEach(this::look);
  }

  private void look(RecentWorkspace workspace) {
    runner.start(
        "",
        progress -> changed(workspace, progress),
        new Outcome<Found>() {
          @Override
          public void done(Found found) {
            WorkspaceSummary summary = found.summary();
            if (summary != null) {
              settings.set(settings.get().withSummary(workspace, summary));
            }
          }

          @Override
          public void failed(Problem problem) {
            // Opening it will say what is wrong; nothing is due in what cannot be read.
            settings.set(settings.get());
          }
        });
  }

  private record Found(@Nullable WorkspaceSummary summary) {}

  private Found changed(RecentWorkspace workspace, Progress progress) {
    WorkspaceSummary known = workspace.summary();
    try {
      if (!Files.exists(workspace.file())) {
        return new Found(null);
      }
      Instant modified = Files.getLastModifiedTime(workspace.file()).toInstant();
      boolean isKnown = known != null && known.looked().isAfter(modified);
      return new Found(isKnown ? null : door.summary(workspace.file(), progress));
    } catch (IOException e) {
      return new Found(null);
    }
  }
}
