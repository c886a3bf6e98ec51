package org.nimbench.work;

import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;

/**
 * Newest wins: starting work cancels what this object started before, and a result that was
 * overtaken is dropped. What a bandwidth slider needs. Used from one thread.
 */
public final class Newest {
  private final WorkRunner runner;
  private @Nullable Running current;
  private long generation;

  /** Runs on {@code runner}. */
  public Newest(WorkRunner runner) {
    this.runner = runner;
  }

  /** Starts work in place of whatever was running. */
  public <T> void start(String title, Work<T> work, Outcome<T> outcome) {
    stop();
    long mine = generation;
    Running started = runner.start(title, work, new IfStillNewest<>(mine, outcome));
    if (mine == generation) {
      current = started;
    }
  }

  /** Stops what is running; its outcome is {@code stopped}. */
  public void stop() {
    generation++;
    if (current != null) {
      current.cancel();
      current = null;
    }
  }

  private final class IfStillNewest<T> implements Outcome<T> {
    private final long mine;
    private final Outcome<T> outcome;

    IfStillNewest(long mine, Outcome<T> outcome) {
      this.mine = mine;
      this.outcome = outcome;
    }

    @Override
    public void done(T result) {
      if (mine == generation) {
        outcome.done(result);
      } else {
        outcome.stopped();
      }
    }

    @Override
    public void failed(Problem problem) {
      if (mine == generation) {
        outcome.failed(problem);
      } else {
        outcome.stopped();
      }
    }

    @Override
    public void stopped() {
      outcome.stopped();
    }
  }
}
