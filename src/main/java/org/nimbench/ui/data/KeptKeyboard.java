package org.nimbench.ui.data;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the keyboard in a pane that is filled anew while it is used, until the user takes it
 * elsewhere: what held it may be gone, or off for a while, and nothing may be open to take it yet.
 */
final class KeptKeyboard {
  private final Parent pane;

  /** Kept here: the scene holds nothing of what listens to it through a pane that has left. */
  private final ObservableValue<Node> owner;

  private boolean isHere = true;

  /** Whether nothing in the pane has had it since the pane came into the window. */
  private boolean isNew = true;

  /** Whether it was lost just now: what the toolkit gives it to in the same breath is no choice. */
  private boolean isFalling;

  KeptKeyboard(Parent pane) {
    this.pane = pane;
    this.owner = pane.sceneProperty().flatMap(Scene::focusOwnerProperty);
    owner.addListener((observed, before, now) -> judge(before, now));
  }

  private void judge(@Nullable Node before, @Nullable Node now) {
    if (pane.getScene() == null) {
      isNew = true;
    }
    if (FirstDecision.holds(pane, now)) {
      isHere = true;
      isNew = false;
    } else if (before == null ? isNew || isFalling : !canHold(before)) {
      fall();
      reach();
    } else {
      isHere = false;
    }
  }

  private void fall() {
    isFalling = true;
    Platform.runLater(() -> isFalling = false);
  }

  /** Whether a thing that lost the keyboard could have kept it: then the user took it away. */
  private static boolean canHold(Node node) {
    return node.getScene() != null && !node.isDisabled() && node.isVisible();
  }

  /** Brings it to the first decision that is open, unless it is here or the user took it away. */
  void reach() {
    Platform.runLater(
        () -> {
          if (isHere) {
            FirstDecision.reach(pane);
          }
        });
  }
}
