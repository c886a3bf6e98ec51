package org.nimbench.ui.kit;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/**
 * Builds what is large piece by piece, one piece a picture of the window, so that the window
 * answers in between. What a piece adds is styled and laid out with that same picture. Whoever asks
 * stands in one queue, because there is one such thread. Only for the window's thread.
 */
public final class Gradually {
  private static final Queue<Runnable> PIECES = new ArrayDeque<>();

  private Gradually() {}

  /** Does the pieces in their order, the first with the next picture, after those that wait. */
  public static void build(List<Runnable> pieces) {
    boolean isIdle = PIECES.isEmpty();
    PIECES.addAll(pieces);
    if (isIdle && !PIECES.isEmpty()) {
      new Timer().start();
    }
  }

  /** Whether something is still being built. */
  public static boolean isBuilding() {
    return !PIECES.isEmpty();
  }

  /** A place that is filled when its turn comes. */
  public static StackPane place(Supplier<? extends Node> content) {
    StackPane place = new StackPane();
    place.setPickOnBounds(false);
    build(List.of(() -> place.getChildren().setAll(content.get())));
    return place;
  }

  /** The same for what stands at the right of something else, or opens over it there. */
  public static StackPane beside(Supplier<? extends Node> content) {
    StackPane place = place(content);
    place.setAlignment(Pos.CENTER_RIGHT);
    return place;
  }

  private static final class Timer extends AnimationTimer {
    @Override
    public void handle(long now) {
      // The piece leaves the queue when it is done: what it asks for itself starts no second timer.
      try {
        PIECES.element().run();
      } finally {
        PIECES.remove();
        if (PIECES.isEmpty()) {
          stop();
        }
      }
    }
  }
}
