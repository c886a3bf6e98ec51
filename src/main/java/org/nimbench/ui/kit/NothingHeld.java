package org.nimbench.ui.kit;

import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;

/** A workspace that holds no data yet is no fault: its screens say where data is added. */
public final class NothingHeld {
  private static final Set<String> CODES = Set.of("ui.map.nowhere", "study.trend.nothing-covered");

  private NothingHeld() {}

  /** Whether a problem only means that nothing was taken in yet. */
  public static boolean is(Problem problem) {
    return CODES.contains(problem.code());
  }

  /**
   * Hides what would stand empty under that one pane.
   *
   * @param hasRoom whether it is shown where there are data
   */
  public static void hide(
      Node node, ObservableValue<@Nullable Problem> problem, ObservableBooleanValue hasRoom) {
    node.visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> {
                  Problem now = problem.getValue();
                  return hasRoom.get() && (now == null || !is(now));
                },
                problem,
                hasRoom));
    node.managedProperty().bind(node.visibleProperty());
  }

  /** What stands in place of a map or chart then; {@code toData} goes to the Data screen. */
  public static EmptyState pane(Runnable toData) {
    EmptyState pane =
        new EmptyState(
                "mdi2d-database-plus-outline",
                Words.text("ui.empty.data"),
                Words.text("ui.empty.data.go"),
                toData)
            .telling(Words.text("ui.empty.data.more"));
    pane.getStyleClass().add("nb-nothing-held");
    return pane;
  }
}
