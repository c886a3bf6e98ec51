package org.nimbench.work;

/**
 * Thrown by {@link Progress#check()} when the analyst has stopped the work; nothing is kept of it.
 */
public final class Cancelled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A stop that was asked for, so no stack trace is taken. */
  public Cancelled() {
    super("cancelled", null, false, false);
  }
}
