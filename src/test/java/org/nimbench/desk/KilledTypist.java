package org.nimbench.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.nimbench.kernel.Program;
import org.nimbench.store.Workspace;

/** The program that {@link TypingKillTest} kills: types as the window does, a word at a time. */
final class KilledTypist {
  private static final int MILLISECONDS_A_WORD = 20;

  private KilledTypist() {}

  /** Arguments: the workspace, milliseconds between writes, milliseconds between looks. */
  public static void main(String[] arguments) throws InterruptedException {
    Clock clock = Clock.system(Program.ZONE);
    ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor();
    try (Workspace workspace = Workspace.openToWrite(Path.of(arguments[0]), clock)) {
      Duration every = Duration.ofMillis(Long.parseLong(arguments[1]));
      Typing typing = new Typing(new Desk(workspace, clock).drafts(), clock, every);
      long look = Long.parseLong(arguments[2]);
      Future<?> looking =
          worker.scheduleWithFixedDelay(typing::writeDue, look, look, TimeUnit.MILLISECONDS);
      StringBuilder text = new StringBuilder();
      System.out.println("started");
      while (!looking.isDone()) {
        // Each word is the moment at which it was typed.
        text.append(System.currentTimeMillis()).append(' ');
        typing.typed("pp-2026-01", "analysis", text.toString(), "");
        Thread.sleep(MILLISECONDS_A_WORD);
      }
    } finally {
      worker.shutdownNow();
    }
  }
}
