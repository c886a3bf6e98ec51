package org.nimbench.ui.kit;

import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * How many dots of the screen one pixel of a node is wide: the scale of the display, and of the
 * window's content where that is shown larger. A picture painted in so many dots is sharp.
 */
public final class Dots {
  private Dots() {}

  /** Dots to a pixel; outside a window those of a plain display. */
  public static double of(Node node) {
    Scene scene = node.getScene();
    double display =
        scene == null || scene.getWindow() == null ? 1 : scene.getWindow().getRenderScaleX();
    return display * node.getLocalToSceneTransform().getMxx();
  }
}
