package org.nimbench.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Where the keyboard can stop in a part of the window. */
public final class Stops {
  private Stops() {}

  /** The first control of a part that can take the keyboard, the part itself before all in it. */
  public static Optional<Node> first(Node part) {
    if (!part.isVisible() || part.isDisabled()) {
      return Optional.empty();
    }
    if (part.isFocusTraversable()) {
      return Optional.of(part);
    }
    if (part instanceof Parent parent) {
      return parent.getChildrenUnmodifiable().stream()
          .map(Stops::first)
          .flatMap(Optional::stream)
          .findFirst();
    }
    return Optional.empty();
  }

  /** Whether the keyboard is in a part. */
  public static boolean haveKeyboard(Node part) {
    Scene scene = part.getScene();
    return scene != null && around(scene.getFocusOwner()).contains(part);
  }

  /** A node and what it stands in, from the inside out; empty for none. */
  static List<Node> around(@Nullable Node node) {
    List<Node> around = new ArrayList<>();
    for (Node each = node; each != null; each = each.getParent()) {
      around.add(each);
    }
    return around;
  }

  /**
   * Gives the keyboard back to where it was; where that is gone or off, to the first stop of the
   * nearest part around it that is still there.
   *
   * @param around where it was, from the inside out
   * @param scene the window that it was in; null for none
   */
  static void back(List<Node> around, @Nullable Scene scene) {
    for (Node each : around) {
      if (scene == null || each.getScene() != scene || !canBeSeen(each)) {
        continue;
      }
      Optional<Node> stop =
          each == around.get(0) && !each.isDisabled() ? Optional.of(each) : first(each);
      if (stop.isPresent()) {
        stop.get().requestFocus();
        return;
      }
    }
  }

  private static boolean canBeSeen(Node node) {
    return around(node).stream().allMatch(Node::isVisible);
  }
}
