package org.nimbench.work;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;

/**
 * Runs work on worker threads and tells the outcome on another executor, which in the window is the
 * FX thread. No failure is silent: an unforeseen one becomes a problem and goes to the log as well;
 * after a cancel it goes to the log only.
 */
public final class BackgroundRunner implements WorkRunner {
  /** Watches running work, for a status bar. Called on any thread. */
  public interface Watcher {
    /** Work began. */
    void began(Running running);

    /** Work said how far it is; {@code total} is 0 where it is not known. */
    void moved(Running running, long done, long total, String what);

    /** Work ended, however it ended. */
    void ended(Running running);
  }

  private final Executor workers;
  private final Executor home;
  private final Watcher watcher;
  private final Consumer<Throwable> log;

  /**
   * A runner.
   *
   * @param workers where work runs
   * @param home where outcomes are told
   * @param watcher told about every piece of work
   * @param log takes the cause of an unforeseen failure
   */
  public BackgroundRunner(
      Executor workers, Executor home, Watcher watcher, Consumer<Throwable> log) {
    this.workers = workers;
    this.home = home;
    this.watcher = watcher;
    this.log = log;
  }

  @Override
  public <T> Running start(String title, Work<T> work, Outcome<T> outcome) {
    Running running = new Running(title, new CancelToken());
    watcher.began(running);
    workers.execute(() -> runOne(running, work, outcome));
    return running;
  }

  private <T> void runOne(Running running, Work<T> work, Outcome<T> outcome) {
    Runnable telling;
    try {
      Progress sink = new Sink(running);
      sink.check();
      T result = work.run(sink);
      telling = () -> outcome.done(result);
    } catch (Cancelled e) {
      telling = outcome::stopped;
    } catch (ProblemException e) {
      telling = unlessStopped(running, () -> outcome.failed(e.problem()), outcome);
    } catch (RuntimeException | Error e) {
      // The outermost door of background work: nothing above this frame could show the failure.
      log.accept(e);
      Problem problem =
          new Problem(
              ProblemKind.OTHER,
              FaultCode.of(e),
              Words.text("work.unforeseen"),
              running.title(),
              Words.text("work.unforeseen.do"));
      telling = unlessStopped(running, () -> outcome.failed(problem), outcome);
    }
    Runnable told = telling;
    home.execute(
        () -> {
          watcher.ended(running);
          told.run();
        });
  }

  /** Work that was to stop may fail on its way out, as where its file is closed: it stopped. */
  private static Runnable unlessStopped(Running running, Runnable failed, Outcome<?> outcome) {
    return running.token().isCancelled() ? outcome::stopped : failed;
  }

  private final class Sink implements Progress {
    private final Running running;

    Sink(Running running) {
      this.running = running;
    }

    @Override
    public void at(long done, long total, String what) {
      watcher.moved(running, done, total, what);
    }

    @Override
    public boolean isCancelled() {
      return running.token().isCancelled();
    }
  }
}
