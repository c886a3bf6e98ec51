package org.nimbench.work;

import java.util.concurrent.atomic.AtomicBoolean;

/** A wish to stop, set on one thread and read on another. */
public final class CancelToken {
  private final AtomicBoolean wanted = new AtomicBoolean();

  /** Asks the work to stop; it does so at its next check. */
  public void cancel() {
    wanted.set(true);
  }

  /** Whether a stop was asked for. */
  public boolean isCancelled() {
    return wanted.get();
  }
}
