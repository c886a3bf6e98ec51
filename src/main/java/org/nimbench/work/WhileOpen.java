package org.nimbench.work;

import org.nimbench.kernel.Problem;

/**
 * Work on something that is closed one day. What has not begun by then does not begin, and what
 * ends after it is told as stopped: its failure would only say that the thing is closed, and its
 * result would be shown of what is no longer there.
 */
public final class WhileOpen {
  private volatile boolean isOver;

  /** Everything is closed from now on. Called where outcomes are told. */
  public void end() {
    isOver = true;
  }

  /** A runner for this work, on another. */
  public WorkRunner on(WorkRunner runner) {
    return new WorkRunner() {
      @Override
      public <T> Running start(String title, Work<T> work, Outcome<T> outcome) {
        if (isOver) {
          outcome.stopped();
          return new Running(title, new CancelToken());
        }
        return runner.start(title, progress -> begun(work, progress), new Open<>(outcome));
      }
    };
  }

  private <T> T begun(Work<T> work, Progress progress) {
    if (isOver) {
      throw new Cancelled();
    }
    return work.run(progress);
  }

  private final class Open<T> implements Outcome<T> {
    private final Outcome<T> outcome;

    Open(Outcome<T> outcome) {
      this.outcome = outcome;
    }

    @Override
    public void done(T result) {
      if (isOver) {
        outcome.stopped();
      } else {
        outcome.done(result);
      }
    }

    @Override
    public void failed(Problem problem) {
      if (isOver) {
        outcome.stopped();
      } else {
        outcome.failed(problem);
      }
    }

    @Override
    public void stopped() {
      outcome.stopped();
    }
  }
}
