package org.nimbench.ui.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/**
 * Where the keyboard goes when a file was looked into: to the first thing that is decided about it.
 */
final class FirstDecision {
  private FirstDecision() {}

  /** Goes there if the pane is in the window; a keyboard that is in it already stays. */
  static void reach(Parent pane) {
    if (pane.getScene() != null && !isOpenIn(pane, pane.getScene().getFocusOwner())) {
      in(pane).ifPresent(Node::requestFocus);
    }
  }

  private static boolean isOpenIn(Parent pane, @Nullable Node focused) {
    return focused != null && !focused.isDisabled() && holds(pane, focused);
  }

  /** Whether a thing is in a pane, or is the pane. */
  static boolean holds(Parent pane, @Nullable Node focused) {
    for (Node each = focused; each != null; each = each.getParent()) {
      if (each == pane) {
        return true;
      }
    }
    return false;
  }

  /** A field or a choice; where there is none, the button that decides the whole. */
  static Optional<Node> in(Parent pane) {
    List<Node> all = within(pane).toList();
    Optional<Node> field =
        all.stream().filter(FirstDecision::isField).filter(FirstDecision::isOpen).findFirst();
    return field.isPresent()
        ? field
        : all.stream()
            .filter(each -> each instanceof Button button && button.isDefaultButton())
            .filter(FirstDecision::isOpen)
            .findFirst()
            .or(() -> all.stream().filter(FirstDecision::isAccent).findFirst());
  }

  private static boolean isField(Node node) {
    return node instanceof ComboBoxBase
        || node instanceof TextInputControl
        || (node instanceof ButtonBase && !(node instanceof Button));
  }

  private static boolean isAccent(Node node) {
    return node instanceof Button && node.getStyleClass().contains("accent") && isOpen(node);
  }

  private static boolean isOpen(Node node) {
    return !node.isDisabled() && node.isVisible() && node.isFocusTraversable();
  }

  private static Stream<Node> within(Node node) {
    if (node instanceof ScrollPane scroll && scroll.getContent() != null) {
      return Stream.concat(Stream.of(node), within(scroll.getContent()));
    }
    Stream<Node> under =
        node instanceof Parent parent && !isField(node)
            ? parent.getChildrenUnmodifiable().stream().flatMap(FirstDecision::within)
            : Stream.empty();
    return Stream.concat(Stream.of(node), under);
  }
}
