package org.nimbench.ui.kit;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * While a question is open the last picture stays; after a moment a thin bar appears, and after a
 * longer one the picture is dimmed. A quick answer shows neither.
 */
public final class Patience extends StackPane {
  private static final Duration MOMENT = Duration.millis(250);
  private static final Duration LONGER = Duration.millis(700);
  private static final double DIMMED = 0.6;

  private final PauseTransition toBar = new PauseTransition(MOMENT);
  private final PauseTransition toDim = new PauseTransition(LONGER);
  private final Node picture;

  /**
   * The place of a bar.
   *
   * @param isAsking whether a question is open
   * @param picture what is dimmed
   * @param name what is being done
   */
  public Patience(ObservableValue<Boolean> isAsking, Node picture, String name) {
    this.picture = picture;
    getStyleClass().add("nb-thin-frame");
    ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    bar.getStyleClass().add("nb-thin-bar");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(name);
    toBar.setOnFinished(event -> getChildren().setAll(bar));
    toDim.setOnFinished(event -> picture.setOpacity(DIMMED));
    isAsking.addListener((observed, before, now) -> asked(now));
    if (isAsking.getValue()) {
      asked(true);
    }
  }

  private void asked(boolean isAsking) {
    if (isAsking) {
      toBar.playFromStart();
      toDim.playFromStart();
    } else {
      toBar.stop();
      toDim.stop();
      getChildren().clear();
      picture.setOpacity(1);
    }
  }
}
