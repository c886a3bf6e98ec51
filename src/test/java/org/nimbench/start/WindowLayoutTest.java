package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Nothing overlaps, nothing is cut, everything has a name: on each screen, at each size. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class WindowLayoutTest {
  /** Pixels: rounding of positions to whole ones moves an edge by less than this. */
  private static final double ROUNDING = 1.5;

  private OpenWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window = new OpenWindow(stage);
  }

  @Test
  void everythingStandsInItsPlaceAtEverySize() throws Exception {
    checkAt("start");
    window.openExample();
    window.click("#map");
    window.until(() -> window.words("#selection-words").contains("selected: "));
    checkAt("map");
    window.click("#map-add");
    window.settle();
    window.click("#product-make");
    window.until(() -> window.words("#notice").startsWith("Added"));
    window.click("#rail-5");
    window.settle();
    checkAt("products");
  }

  private void checkAt(String screen) throws IOException {
    for (double[] size : new double[][] {{1366, 728}, {1093, 574}, {1920, 1040}}) {
      window.size(size[0], size[1]);
      window.picture("layout-" + screen + "-" + (int) size[0]);
      List<Node> seen = new ArrayList<>();
      window.robot().interact(() -> collect(window.stage().getScene().getRoot(), seen));
      assertThat(unnamed(seen)).as(screen + ": without a name").isEmpty();
      assertThat(cut(seen)).as(screen + ": cut short").isEmpty();
      assertThat(outside(seen)).as(screen + ": outside the window").isEmpty();
      assertThat(overlapping(seen)).as(screen + ": overlapping").isEmpty();
    }
    window.size(1366, 728);
  }

  @Test
  void aNarrowWindowFoldsItsInspectorAndALowOneHidesTheTrend() throws Exception {
    window.openExample();
    assertThat(window.isSeen("#bandwidth-slider")).isTrue();
    assertThat(window.isSeen("#month-bars")).isTrue();
    window.size(1093, 614);
    assertThat(window.isSeen("#bandwidth-slider")).isFalse();
    assertThat(window.isSeen("#month-bars")).isTrue();
    window.click("#inspector-open");
    window.settle();
    assertThat(window.isSeen("#bandwidth-slider")).isTrue();
    window.picture("15-narrow-inspector");
    window.click("#inspector-open");
    window.size(1093, 540);
    assertThat(window.isSeen("#month-bars")).isFalse();
    window.picture("16-low");
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

  private static List<String> unnamed(List<Node> seen) {
    return seen.stream()
        .filter(node -> node.isFocusTraversable() || node instanceof Control)
        .filter(node -> !(node instanceof ScrollBar) && !(node instanceof Separator))
        .filter(node -> !(node instanceof ListCell<?> cell && cell.isEmpty()))
        .filter(node -> !(node instanceof Label) && !isInside(node, ComboBoxBase.class))
        .filter(node -> name(node).isBlank())
        .map(Node::toString)
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
        .map(text -> ((Labeled) text.getParent()).getText() + " → " + text.getText())
        .toList();
  }

  private List<String> outside(List<Node> seen) {
    Bounds all =
        new BoundingBox(
            -ROUNDING,
            -ROUNDING,
            window.stage().getScene().getWidth() + 2 * ROUNDING,
            window.stage().getScene().getHeight() + 2 * ROUNDING);
    return seen.stream()
        .filter(node -> node instanceof Control && !isInside(node, ScrollPane.class))
        .filter(node -> !all.contains(inScene(node)))
        .map(node -> node + " " + inScene(node))
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
            .filter(node -> !isInside(node, ScrollPane.class))
            .filter(node -> !node.getStyleClass().contains("nb-axis-text"))
            .toList();
    List<String> overlaps = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        if (shrunk(inScene(words.get(i))).intersects(shrunk(inScene(words.get(j))))) {
          overlaps.add(words.get(i) + " and " + words.get(j));
        }
      }
    }
    return overlaps;
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
