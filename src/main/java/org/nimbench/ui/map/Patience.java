package org.nimbench.ui.map;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

/**
 * While a question is open the last picture stays; after a moment a thin bar appears, and after a
 * longer one the picture is dimmed. A quick answer shows neither.
 */
final class Patience {
  private static final Duration MOMENT = Duration.millis(250);
  private static final Duration LONGER = Duration.millis(700);
  private static final double DIMMED = 0.6;

  private final PauseTransition toBar = new PauseTransition(MOMENT);
  private final PauseTransition toDim = new PauseTransition(LONGER);
  private final Node picture;
  private final Pane frame;

  Patience(ObservableValue<Boolean> isAsking, Node picture, Pane frame, Node bar) {
    this.picture = picture;
    this.frame = frame;
    toBar.setOnFinished(event -> frame.getChildren().setAll(bar));
    toDim.setOnFinished(event -> picture.setOpacity(DIMMED));
    isAsking.addListener((observed, before, now) -> asked(now));
  }

  private void asked(boolean isAsking) {
    if (isAsking) {
      toBar.playFromStart();
      toDim.playFromStart();
    } else {
      toBar.stop();
      toDim.stop();
      frame.getChildren().clear();
      picture.setOpacity(1);
    }
  }
}
