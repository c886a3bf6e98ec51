package org.nimbench.intake;

import java.nio.file.Path;
import org.nimbench.store.Workspace;

/** Purges an import in a process of its own, so that it can be killed. */
final class KilledPurge {
  private KilledPurge() {}

  public static void main(String[] arguments) {
    try (Workspace workspace = Workspace.openToWrite(Path.of(arguments[0]), IntakeTest.CLOCK)) {
      System.out.println("started");
      workspace.purge(Long.parseLong(arguments[1]), "retention over");
    }
  }
}
