package org.nimbench.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nimbench.ui.kit.FoldingInspector;
import org.nimbench.ui.kit.Tips;
import org.nimbench.ui.view.ChartPane;
import org.nimbench.ui.view.MapCanvas;

/** What is wrong with what a window shows: without a name, cut short, outside, overlapping. */
final class WindowFaults {
  /** Pixels: rounding of positions to whole ones moves an edge by less than this. */
  private static final double ROUNDING = 1.5;

  /**
   * What is worked from elsewhere: lists whose rows the arrows of the field above them choose, and
   * the map before, which the first map and the divider move.
   */
  private static final Set<String> WORKED_FROM_ELSEWHERE =
      Set.of("palette-list", "live-offers", "wall-map-before");

  /** What is worked with, by mouse or keyboard. */
  private static final List<Class<? extends Node>> WORKED =
      List.of(
          ButtonBase.class,
          TextInputControl.class,
          ComboBoxBase.class,
          ChoiceBox.class,
          ListView.class,
          TableView.class,
          TreeView.class,
          Slider.class,
          Spinner.class,
          MapCanvas.class,
          ChartPane.class);

  private WindowFaults() {}

  /** Every fault of what is seen now; called on the FX thread. */
  static List<String> of(Scene scene) {
    List<Node> seen = new ArrayList<>();
    collect(uppermost(scene), seen);
    List<String> faults = new ArrayList<>();
    unreachable(seen).forEach(node -> faults.add("not reached by keyboard: " + node));
    unnamed(seen).forEach(node -> faults.add("without a name: " + node));
    cut(seen).forEach(words -> faults.add("cut short: " + words));
    outside(seen, scene).forEach(node -> faults.add("outside the window: " + node));
    overlapping(seen).forEach(pair -> faults.add("overlapping: " + pair));
    return faults;
  }

  /** A dialog or panel is looked at alone: what it covers is dimmed and out of reach. */
  private static Node uppermost(Scene scene) {
    for (String veil :
        List.of(".nb-drop-veil", ".nb-overlay", ".nb-palette-veil", ".nb-drop-down")) {
      Node over = scene.getRoot().lookup(veil);
      if (over != null && over.isVisible()) {
        return over;
      }
    }
    return scene.getRoot();
  }

  private static String told(Node node) {
    String words = node instanceof Text text ? "“" + text.getText() + "”" : name(node);
    return node.getClass().getSimpleName()
        + " #"
        + node.getId()
        + " "
        + node.getStyleClass()
        + " "
        + words;
  }

  /** What can be seen, without the insides of scrolled panes beyond their edge. */
  private static void collect(Node node, List<Node> seen) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return;
    }
    seen.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, seen));
    }
  }

  private static Bounds inScene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static boolean isInside(Node node, Class<?> kind) {
    for (Node each = node.getParent(); each != null; each = each.getParent()) {
      if (kind.isInstance(each)) {
        return true;
      }
    }
    return false;
  }

  /** What only a mouse reaches; tabs and cells are reached by the arrows of their owner. */
  private static List<String> unreachable(List<Node> seen) {
    return seen.stream()
        .filter(node -> WORKED.stream().anyMatch(kind -> kind.isInstance(node)))
        .filter(node -> !node.isDisabled() && !node.isFocusTraversable())
        // A cap on the wall is the picture of the key that does the same.
        .filter(node -> !node.getStyleClass().contains("nb-wall-cap"))
        .filter(node -> !isInside(node, Cell.class) && !isInside(node, MenuBar.class))
        .filter(node -> !WORKED_FROM_ELSEWHERE.contains(String.valueOf(node.getId())))
        // The field of a box that is typed into has the keyboard of the box.
        .filter(node -> !isInside(node, ComboBoxBase.class) && !isInside(node, Spinner.class))
        .map(WindowFaults::told)
        .toList();
  }

  private static List<String> unnamed(List<Node> seen) {
    return seen.stream()
        .filter(node -> node.isFocusTraversable() || node instanceof Control)
        .filter(node -> !(node instanceof ScrollBar) && !(node instanceof Separator))
        // Cells are read out by the list or table they stand in.
        .filter(node -> !(node instanceof IndexedCell))
        .filter(node -> !(node instanceof Label) && !isInside(node, ComboBoxBase.class))
        .filter(node -> name(node).isBlank())
        .map(WindowFaults::told)
        .toList();
  }

  private static String name(Node node) {
    if (node.getAccessibleText() != null) {
      return node.getAccessibleText();
    }
    return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
  }

  private static List<String> cut(List<Node> seen) {
    return seen.stream()
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .filter(text -> text.getParent() instanceof Labeled && !(text instanceof FontIcon))
        .filter(text -> ((Labeled) text.getParent()).getText() != null)
        .filter(text -> !text.getText().equals(((Labeled) text.getParent()).getText()))
        .filter(text -> !isToldInFull((Labeled) text.getParent()))
        .map(text -> ((Labeled) text.getParent()).getText() + " → " + text.getText())
        .toList();
  }

  /** A title that has no room may be cut where it is read in full on pointing or focusing. */
  private static boolean isToldInFull(Labeled labeled) {
    if (labeled instanceof ButtonBase) {
      return false;
    }
    boolean isTold = tells(labeled, labeled);
    for (Node each = labeled.getParent(); each != null && !isTold; each = each.getParent()) {
      isTold = (each instanceof ComboBoxBase<?> || each instanceof Cell<?>) && tells(each, labeled);
    }
    return isTold;
  }

  private static boolean tells(Node node, Labeled labeled) {
    return Tips.told(node).contains(labeled.getText().replace("…", ""));
  }

  private static List<String> outside(List<Node> seen, Scene scene) {
    Bounds all =
        new BoundingBox(
            -ROUNDING,
            -ROUNDING,
            scene.getWidth() + 2 * ROUNDING,
            scene.getHeight() + 2 * ROUNDING);
    return seen.stream()
        .filter(node -> node instanceof Control && !isInside(node, ScrollPane.class))
        .filter(node -> !isInside(node, VirtualFlow.class))
        // Rows of a list are cut off at its edge, as those of a scrolled pane are.
        .filter(node -> !(node instanceof IndexedCell<?>) && !isInside(node, IndexedCell.class))
        .filter(node -> !all.contains(inScene(node)))
        .map(node -> told(node) + " " + inScene(node))
        .toList();
  }

  /** Words on words; what lies on the map lies on it on purpose, but never on one another. */
  private static List<String> overlapping(List<Node> seen) {
    List<Node> words =
        seen.stream()
            .filter(
                node ->
                    node instanceof Text text
                        && !(text instanceof FontIcon)
                        && !text.getText().isBlank())
            .filter(node -> !isInside(node, ScrollPane.class) && !isInside(node, TextFlow.class))
            .filter(node -> !isInside(node, VirtualFlow.class))
            .filter(node -> !node.getStyleClass().contains("nb-axis-text"))
            .toList();
    List<String> overlaps = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        // What an inspector is unfolded over is covered whole, words or not.
        boolean isCovered = isUnfolded(words.get(i)) != isUnfolded(words.get(j));
        if (!isCovered && shrunk(inScene(words.get(i))).intersects(shrunk(inScene(words.get(j))))) {
          overlaps.add(told(words.get(i)) + " and " + told(words.get(j)));
        }
      }
    }
    return overlaps;
  }

  private static boolean isUnfolded(Node node) {
    for (Node each = node; each.getParent() != null; each = each.getParent()) {
      if (each.getParent() instanceof FoldingInspector inspector) {
        return inspector.getChildrenUnmodifiable().indexOf(each) > 0;
      }
    }
    return false;
  }

  /** Text bounds hold the leading above and below, which may touch. */
  private static Bounds shrunk(Bounds bounds) {
    return new BoundingBox(
        bounds.getMinX() + ROUNDING,
        bounds.getMinY() + ROUNDING + 1,
        Math.max(0, bounds.getWidth() - 2 * ROUNDING),
        Math.max(0, bounds.getHeight() - 2 * ROUNDING - 2));
  }
}
