package org.nimbench.ui.view;

import java.util.List;
import javafx.scene.layout.Region;

/**
 * A toolbar that gives up what it can do without until everything has the room it needs: first the
 * icons of the modes, then the words of its actions.
 */
public final class ToolbarFold {
  private static final List<String> FOLDS = List.of("nb-fold-modes", "nb-fold-actions");

  private ToolbarFold() {}

  /** From now on the toolbar folds and unfolds with its width. */
  public static void of(Region toolbar) {
    toolbar.widthProperty().addListener((observed, before, now) -> fold(toolbar));
  }

  private static void fold(Region toolbar) {
    toolbar.getStyleClass().removeAll(FOLDS);
    for (String fold : FOLDS) {
      toolbar.applyCss();
      if (toolbar.prefWidth(-1) > toolbar.getWidth()) {
        toolbar.getStyleClass().add(fold);
      }
    }
  }
}
