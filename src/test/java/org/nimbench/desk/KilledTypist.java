package org.nimbench.desk;

import java.nio.file.Path;
import java.time.Clock;
import org.nimbench.kernel.Program;
import org.nimbench.store.Workspace;

/** The program that {@link TypingKillTest} kills: keeps a draft for each word, without a pause. */
final class KilledTypist {
  private KilledTypist() {}

  /** Arguments: the workspace. */
  public static void main(String[] arguments) {
    Clock clock = Clock.system(Program.ZONE);
    try (Workspace workspace = Workspace.openToWrite(Path.of(arguments[0]), clock)) {
      Drafts drafts = new Desk(workspace, clock).drafts();
      StringBuilder text = new StringBuilder();
      boolean isFirst = true;
      while (!Thread.currentThread().isInterrupted()) {
        // Each word is the moment at which it was typed.
        text.append(System.currentTimeMillis()).append(' ');
        drafts.keep(new Draft("pp-2026-01", "analysis", text.toString(), clock.instant(), ""));
        if (isFirst) {
          System.out.println("started");
          isFirst = false;
        }
      }
    }
  }
}
