package org.nimbench.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;

/** Over a picture: what went wrong with its newest question; nothing while nothing did. */
public final class ProblemPlace extends StackPane {
  private final @Nullable Runnable toData;

  /** Follows {@code problem}. */
  public ProblemPlace(ObservableValue<@Nullable Problem> problem) {
    this(problem, null);
  }

  /**
   * Follows {@code problem}.
   *
   * @param toData the next step where nothing is held yet, which is no fault; null for none
   */
  public ProblemPlace(ObservableValue<@Nullable Problem> problem, @Nullable Runnable toData) {
    this.toData = toData;
    setPickOnBounds(false);
    problem.addListener((observed, before, now) -> show(now));
    show(problem.getValue());
  }

  private void show(@Nullable Problem problem) {
    getChildren().clear();
    Runnable next = toData;
    if (problem != null && next != null && NothingHeld.is(problem)) {
      getChildren().add(NothingHeld.pane(next));
    } else if (problem != null) {
      getChildren().add(ProblemCard.inPane(problem));
    }
  }
}
