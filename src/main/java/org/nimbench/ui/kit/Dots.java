package org.nimbench.ui.kit;

import java.util.function.DoubleSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.transform.Transform;

/**
 * How many dots of the screen one pixel of a node is wide: the scale of the display, and of the
 * window's content where that is shown larger. A picture painted in so many dots is sharp.
 */
public final class Dots {
  /** Parts of a dot that are not seen. */
  private static final double LEAST = 0.01;

  /** More than what two ways of reckoning the same place differ by. */
  private static final double HALVES = 1e-4;

  private Dots() {}

  /** Dots to a pixel; outside a window those of a plain display. */
  public static double of(Node node) {
    Scene scene = node.getScene();
    double display =
        scene == null || scene.getWindow() == null ? 1 : scene.getWindow().getRenderScaleX();
    return display * node.getLocalToSceneTransform().getMxx();
  }

  /**
   * Asks for a new picture where a node comes into a window in which it has other dots: what was
   * painted while it stood in none had those of a plain display.
   *
   * @param painted dots to a pixel in which it was painted last; 0 before
   */
  public static void whenOther(Node node, DoubleSupplier painted, Runnable paint) {
    node.sceneProperty()
        .addListener(
            (observed, before, now) -> {
              if (now != null && painted.getAsDouble() != of(node)) {
                paint.run();
              }
            });
  }

  /**
   * Keeps the corner of a picture on a whole dot, wherever it is moved: between two dots a picture
   * is painted anew from its neighbours, which blurs what is written in it.
   *
   * @param picture of which nothing else sets the translation
   */
  public static void keepWhole(Node picture) {
    picture
        .localToSceneTransformProperty()
        .addListener((observed, before, now) -> snap(picture, now));
  }

  /** From where the picture stands untranslated: what was rounded before adds up to nothing. */
  private static void snap(Node picture, Transform place) {
    if (picture.getParent() == null) {
      return;
    }
    // What the picture itself is drawn larger by does not reach its translation.
    double dots = of(picture.getParent());
    double display = dots / picture.getParent().getLocalToSceneTransform().getMxx();
    double right = -off(place.getTx() * display - picture.getTranslateX() * dots) / dots;
    double down = -off(place.getTy() * display - picture.getTranslateY() * dots) / dots;
    // Moved across it is told of again, and then moved down.
    if (Math.abs(right - picture.getTranslateX()) * dots > LEAST) {
      picture.setTranslateX(right);
    } else if (Math.abs(down - picture.getTranslateY()) * dots > LEAST) {
      picture.setTranslateY(down);
    }
  }

  /**
   * How far from the nearest whole number; the half of two is told the same however it is reckoned.
   */
  private static double off(double dots) {
    return dots - Math.floor(dots + 0.5 + HALVES);
  }
}
