package org.nimbench.start;

import java.util.concurrent.TimeUnit;
import org.nimbench.ui.kit.Gradually;
import org.testfx.util.WaitForAsyncUtils;

/** Waits until a window builds nothing: what is clicked before may be taken away. */
final class Rest {
  /** Milliseconds in which painting and layout come to rest. */
  private static final long PAUSE = 250;

  private Rest() {}

  /**
   * Lets building, painting and layout come to rest.
   *
   * @param patience seconds to wait for an answer of the window
   */
  static void await(long patience) {
    WaitForAsyncUtils.waitForFxEvents();
    do {
      WaitForAsyncUtils.sleep(PAUSE, TimeUnit.MILLISECONDS);
      WaitForAsyncUtils.waitForFxEvents();
    } while (WaitForAsyncUtils.waitForAsyncFx(
        TimeUnit.SECONDS.toMillis(patience), Gradually::isBuilding));
  }
}
