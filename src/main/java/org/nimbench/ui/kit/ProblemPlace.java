package org.nimbench.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;

/** Over a picture: what went wrong with its newest question; nothing while nothing did. */
public final class ProblemPlace extends StackPane {
  private static final double WIDTH = 440;

  /** Follows {@code problem}. */
  public ProblemPlace(ObservableValue<@Nullable Problem> problem) {
    setPickOnBounds(false);
    problem.addListener((observed, before, now) -> show(now));
    show(problem.getValue());
  }

  private void show(@Nullable Problem problem) {
    getChildren().clear();
    if (problem != null) {
      ProblemCard card = new ProblemCard(problem);
      card.setMaxSize(WIDTH, 10);
      card.getStyleClass().add("nb-problem-in-pane");
      getChildren().add(card);
    }
  }
}
