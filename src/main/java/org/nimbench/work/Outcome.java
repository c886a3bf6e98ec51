package org.nimbench.work;

import org.nimbench.kernel.Problem;

/**
 * Who is told how the work ended. Exactly one of the three is called, on the thread that the runner
 * promises.
 *
 * @param <T> what the work makes
 */
public interface Outcome<T> {
  /** The work is done. */
  void done(T result);

  /** The work could not be done. */
  void failed(Problem problem);

  /** The work was stopped, or newer work took its place. */
  default void stopped() {}
}
