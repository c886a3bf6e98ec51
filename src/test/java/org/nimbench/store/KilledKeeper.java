package org.nimbench.store;

import java.nio.file.Path;
import java.time.Clock;
import org.nimbench.kernel.Program;
import org.nimbench.work.Progress;

/** The program that {@link BackupKillTest} kills: says what it begins, and does it on and on. */
final class KilledKeeper {
  private static final Clock CLOCK = Clock.system(Program.ZONE);

  private KilledKeeper() {}

  /** Arguments: the workspace; {@code hold}, {@code backup} or {@code restore}. */
  public static void main(String[] arguments) throws InterruptedException {
    Path file = Path.of(arguments[0]);
    switch (arguments[1]) {
      case "hold" -> hold(file);
      case "backup" -> backUp(file);
      default -> restore(file);
    }
  }

  private static void hold(Path file) throws InterruptedException {
    try (Workspace workspace = Workspace.openToWrite(file, CLOCK)) {
      System.out.println("started");
      while (workspace.isWritable()) {
        Thread.sleep(1_000);
      }
    }
  }

  private static void backUp(Path file) {
    Backups backups = new Backups(file, CLOCK);
    try (Workspace workspace = Workspace.openToWrite(file, CLOCK)) {
      backups.make(workspace);
      System.out.println("started");
      while (workspace.isWritable()) {
        backups.make(workspace);
      }
    }
  }

  private static void restore(Path file) {
    Backups backups = new Backups(file, CLOCK);
    Backup oldest = backups.list().get(backups.list().size() - 1);
    backups.restore(oldest, Progress.SILENT);
    System.out.println("started");
    while (oldest.damage() == null) {
      backups.restore(oldest, Progress.SILENT);
    }
  }
}
