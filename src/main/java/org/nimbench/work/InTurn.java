package org.nimbench.work;

import java.util.ArrayDeque;
import java.util.Deque;
import org.nimbench.kernel.Problem;

/**
 * Work in the order it was asked for: the next piece begins when the outcome of the one before was
 * told, however many workers there are. What a chain of changes to one thing needs. Used from one
 * thread.
 */
public final class InTurn {
  private final WorkRunner runner;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private boolean isBusy;

  /** Runs on {@code runner}. */
  public InTurn(WorkRunner runner) {
    this.runner = runner;
  }

  /** Starts work when all that was asked for before has ended. */
  public <T> void start(String title, Work<T> work, Outcome<T> outcome) {
    waiting.add(() -> runner.start(title, work, new Then<>(outcome)));
    next();
  }

  private void next() {
    if (!isBusy && !waiting.isEmpty()) {
      isBusy = true;
      waiting.remove().run();
    }
  }

  private final class Then<T> implements Outcome<T> {
    private final Outcome<T> outcome;

    Then(Outcome<T> outcome) {
      this.outcome = outcome;
    }

    @Override
    public void done(T result) {
      ended(() -> outcome.done(result));
    }

    @Override
    public void failed(Problem problem) {
      ended(() -> outcome.failed(problem));
    }

    @Override
    public void stopped() {
      ended(outcome::stopped);
    }

    private void ended(Runnable telling) {
      try {
        telling.run();
      } finally {
        isBusy = false;
        next();
      }
    }
  }
}
