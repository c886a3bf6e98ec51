package org.nimbench.start;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import org.nimbench.ui.kit.RunningWorkViewModel;
import org.nimbench.work.BackgroundRunner;
import org.nimbench.work.Running;
import org.nimbench.work.WorkRunner;

/** The threads behind the window: some for questions, one for painting. */
final class Workers {
  private static final Logger LOG = Logger.getLogger(Workers.class.getName());
  private static final int QUESTIONS = 3;

  /** Whoever looks at the window waits for it first; threads that these start have the same. */
  private static final int BEHIND_THE_WINDOW = Thread.MIN_PRIORITY;

  private final ExecutorService workers = threads(QUESTIONS);
  private final ExecutorService brush = threads(1);
  private final WorkRunner runner;
  private final WorkRunner painters;

  /** Threads whose questions {@code running} shows in the status bar. */
  Workers(RunningWorkViewModel running) {
    this.runner = new BackgroundRunner(workers, Platform::runLater, running, Workers::log);
    this.painters = new BackgroundRunner(brush, Platform::runLater, new Quiet(), Workers::log);
  }

  /** Does what the window waits for, on a thread of its own while it is put together. */
  void ahead(Runnable read) {
    daemon(read, Thread.NORM_PRIORITY).start();
  }

  /** Runs questions; shown in the status bar. */
  WorkRunner runner() {
    return runner;
  }

  /** Runs the painting of pictures, one after the other; never shown. */
  WorkRunner painters() {
    return painters;
  }

  /** What a window asks for after its end, as a screen that is still painted, is not done. */
  private static ExecutorService threads(int most) {
    return new ThreadPoolExecutor(
        most,
        most,
        0,
        TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(),
        work -> daemon(work, BEHIND_THE_WINDOW),
        new ThreadPoolExecutor.DiscardPolicy());
  }

  /** Ends what runs; nothing that is started later is done. */
  void end() {
    workers.shutdownNow();
    brush.shutdownNow();
  }

  private static Thread daemon(Runnable work, int priority) {
    Thread thread = new Thread(work, "nimbench-work");
    thread.setDaemon(true);
    thread.setPriority(priority);
    return thread;
  }

  /** Writes down what nobody foresaw. */
  static void log(Throwable cause) {
    LOG.log(Level.SEVERE, "unforeseen", cause);
  }

  /** Painting is never worth a line in the status bar. */
  private static final class Quiet implements BackgroundRunner.Watcher {
    @Override
    public void began(Running running) {}

    @Override
    public void moved(Running running, long done, long total, String what) {}

    @Override
    public void ended(Running running) {}
  }
}
