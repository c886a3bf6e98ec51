package org.nimbench.ui.kit;

import java.time.Duration;
import javafx.animation.PauseTransition;

/** Waits by the window's own clock. */
public final class WindowLater implements Later {
  @Override
  public Runnable in(Duration wait, Runnable action) {
    PauseTransition pause = new PauseTransition(javafx.util.Duration.millis(wait.toMillis()));
    pause.setOnFinished(event -> action.run());
    pause.play();
    return pause::stop;
  }
}
