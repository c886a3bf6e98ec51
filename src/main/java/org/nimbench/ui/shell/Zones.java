package org.nimbench.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.nimbench.ui.kit.Stops;

/**
 * The zones of the window, for F6: nodes that bear the style class {@code nb-zone}, in the order
 * they stand; a zone inside a zone stands for itself.
 */
final class Zones {
  static final String ZONE = "nb-zone";
  private static final String FIRST = ".nb-first-focus";

  private final Parent root;

  Zones(Parent root) {
    this.root = root;
  }

  /** Gives the keyboard to the next zone that can take it, or to the one before. */
  void move(boolean forward) {
    List<Node> zones = new ArrayList<>();
    collect(root, zones);
    if (zones.isEmpty()) {
      return;
    }
    Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
    int now = indexOf(zones, owner);
    int count = zones.size();
    int from = now < 0 ? (forward ? -1 : 0) : now;
    for (int i = 1; i <= count; i++) {
      Node zone = zones.get(Math.floorMod(forward ? from + i : from - i, count));
      Optional<Node> first = Stops.first(zone);
      if (first.isPresent()) {
        first.get().requestFocus();
        return;
      }
    }
  }

  /** Whether the keyboard is in this part, or nowhere. */
  boolean hasKeyboard(@Nullable Node part) {
    Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
    for (Node each = owner; each != null; each = each.getParent()) {
      if (each == part) {
        return true;
      }
    }
    return owner == null;
  }

  /** Gives the keyboard to a part: to what is marked to have it first, else to its first stop. */
  void enter(Node part) {
    Node marked = part.lookup(FIRST);
    if (marked != null && marked.isFocusTraversable() && part.getScene() != null) {
      marked.requestFocus();
    } else {
      Stops.first(part).ifPresent(Node::requestFocus);
    }
  }

  private static int indexOf(List<Node> zones, @Nullable Node owner) {
    for (Node each = owner; each != null; each = each.getParent()) {
      if (zones.contains(each)) {
        return zones.indexOf(each);
      }
    }
    return -1;
  }

  private static void collect(Parent parent, List<Node> zones) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (!child.isVisible()) {
        continue;
      }
      int before = zones.size();
      if (child instanceof Parent inner) {
        collect(inner, zones);
      }
      if (zones.size() == before && child.getStyleClass().contains(ZONE)) {
        zones.add(child);
      }
    }
  }
}
