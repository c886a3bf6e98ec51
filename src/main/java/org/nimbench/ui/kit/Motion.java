package org.nimbench.ui.kit;

import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Duration;

/** The little motion that the window has; none where the user asked for none. */
public final class Motion {
  private static final Duration OVERLAY = Duration.millis(120);
  private static final String STILL = "nb-still";

  private Motion() {}

  /** Whether nothing in a scene fades or slides. */
  public static void reduce(Scene scene, boolean isReduced) {
    scene.getRoot().getStyleClass().remove(STILL);
    if (isReduced) {
      scene.getRoot().getStyleClass().add(STILL);
    }
  }

  /** An overlay comes in. */
  public static void fadeIn(Node overlay) {
    Scene scene = overlay.getScene();
    if (scene == null || scene.getRoot().getStyleClass().contains(STILL)) {
      overlay.setOpacity(1);
      return;
    }
    FadeTransition fade = new FadeTransition(OVERLAY, overlay);
    fade.setFromValue(0);
    fade.setToValue(1);
    fade.play();
  }
}
