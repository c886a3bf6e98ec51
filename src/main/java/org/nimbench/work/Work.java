package org.nimbench.work;

/**
 * A piece of long work. It sees only what it was built with, reports to the sink and returns its
 * result; it touches nothing that another thread may change.
 *
 * @param <T> what it makes
 */
@FunctionalInterface
public interface Work<T> {
  /**
   * Does the work.
   *
   * @throws Cancelled if it was stopped
   * @throws org.nimbench.kernel.ProblemException if it cannot be done, with what to tell the
   *     analyst
   */
  T run(Progress progress);
}
