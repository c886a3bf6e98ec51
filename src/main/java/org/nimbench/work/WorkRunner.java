package org.nimbench.work;

/** Runs work somewhere: behind a window, in a terminal, or on the calling thread of a test. */
public interface WorkRunner {
  /**
   * Starts work.
   *
   * @param title what it is, in the analyst's words; shown while it runs
   * @param work the work
   * @param outcome told when it ended
   * @return a handle that stops it
   */
  <T> Running start(String title, Work<T> work, Outcome<T> outcome);
}
