package org.nimbench.ui.present.show;

import javafx.beans.property.DoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Icons;

/**
 * The line between before and after: dragged, or moved with the arrows while it has the keyboard.
 */
final class Divider extends Region {
  private static final double WIDTH = 44;
  private static final double STEP = 0.03;

  private final DoubleProperty at;

  Divider(DoubleProperty at, Pane over) {
    this.at = at;
    getStyleClass().add("nb-wall-divider");
    setId("divider");
    setManaged(false);
    setFocusTraversable(true);
    setCursor(Cursor.H_RESIZE);
    setAccessibleRole(AccessibleRole.SLIDER);
    Region line = new Region();
    line.getStyleClass().add("nb-wall-divider-line");
    StackPane grip = new StackPane(Icons.large("mdi2a-arrow-left-right"));
    grip.getStyleClass().add("nb-wall-divider-grip");
    getChildren().addAll(line, grip);
    accessibleTextProperty()
        .bind(
            at.map(
                share ->
                    Words.text("ui.present.divider", Figures.percent(share.doubleValue(), 0))));
    setOnMousePressed(event -> requestFocus());
    setOnMouseDragged(
        event -> {
          double x = over.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
          set(x / Math.max(1, over.getWidth()));
          event.consume();
        });
  }

  /** A step to the right (1) or to the left (−1). */
  void step(int by) {
    set(at.get() + by * STEP);
  }

  private void set(double share) {
    at.set(Math.max(0, Math.min(1, share)));
  }

  /** Stands over a map of this size. */
  void place(double width, double height) {
    resizeRelocate(at.get() * width - WIDTH / 2, 0, WIDTH, height);
  }

  @Override
  protected void layoutChildren() {
    Region line = (Region) getChildren().get(0);
    Region grip = (Region) getChildren().get(1);
    line.resizeRelocate(WIDTH / 2 - 2, 0, 4, getHeight());
    grip.resizeRelocate(0, getHeight() / 2 - WIDTH / 2, WIDTH, WIDTH);
  }
}
