package org.nimbench.ui.kit;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * A toolbar that folds step by step where it has no room, so that nothing on it is ever cut: first
 * choices stand closer without their icons, then actions ({@code nb-action}) show their icons
 * alone, then the primary button too.
 */
public class FoldingBar extends HBox {
  private static final List<String> FOLDS =
      List.of("nb-fold-modes", "nb-fold-actions", "nb-fold-primary");

  /** An empty bar. */
  public FoldingBar() {
    getStyleClass().add("nb-toolbar");
    setAlignment(Pos.CENTER_LEFT);
    widthProperty().addListener((observed, before, now) -> fold());
    getChildren().addListener((ListChangeListener<Node>) change -> changed());
  }

  /** Any width: what stands on the bar folds, it does not keep the window wide. */
  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  private void changed() {
    getChildren().stream()
        .filter(Region.class::isInstance)
        .forEach(child -> ((Region) child).setMinWidth(USE_PREF_SIZE));
    fold();
  }

  private void fold() {
    if (getWidth() == 0) {
      return;
    }
    getStyleClass().removeAll(FOLDS);
    for (String fold : FOLDS) {
      applyCss();
      if (prefWidth(-1) > getWidth()) {
        getStyleClass().add(fold);
      }
    }
  }
}
