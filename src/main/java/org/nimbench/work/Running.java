package org.nimbench.work;

/**
 * Work that has been handed to a runner.
 *
 * @param title what it is, in the analyst's words
 * @param token stops it
 */
public record Running(String title, CancelToken token) {
  /** Asks it to stop. */
  public void cancel() {
    token.cancel();
  }
}
