package org.nimbench.ui.kit;

import java.time.Duration;

/** Does things after a while, on the FX thread; a test turns the clock by hand. */
@FunctionalInterface
public interface Later {
  /**
   * Does {@code action} once.
   *
   * @return forgets it if it was not done yet
   */
  Runnable in(Duration wait, Runnable action);
}
