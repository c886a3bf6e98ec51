package org.nimbench.work;

import org.nimbench.kernel.ProblemException;

/** Runs work at once on the calling thread; for tests and for commands. */
public final class CallingThreadRunner implements WorkRunner {
  @Override
  public <T> Running start(String title, Work<T> work, Outcome<T> outcome) {
    Running running = new Running(title, new CancelToken());
    T result;
    try {
      result = work.run(Progress.SILENT);
    } catch (ProblemException e) {
      outcome.failed(e.problem());
      return running;
    } catch (Cancelled e) {
      outcome.stopped();
      return running;
    }
    outcome.done(result);
    return running;
  }
}
