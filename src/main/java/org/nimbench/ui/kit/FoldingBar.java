package org.nimbench.ui.kit;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * A bar that folds step by step where it has no room. On a toolbar choices stand closer without
 * their icons first, then actions ({@code nb-action}) show their icons alone, then the primary
 * button too: nothing on it is ever cut.
 */
public class FoldingBar extends HBox {
  /** Style class of a bar whose actions show their icons alone. */
  protected static final String ACTIONS = "nb-fold-actions";

  private final List<String> folds;
  private boolean isAsked;

  /** An empty toolbar. */
  public FoldingBar() {
    this("nb-toolbar", List.of("nb-fold-modes", ACTIONS, "nb-fold-primary"));
  }

  /**
   * An empty bar.
   *
   * @param style its style class
   * @param folds style classes that it takes on one after the other until it fits
   */
  protected FoldingBar(String style, List<String> folds) {
    this.folds = List.copyOf(folds);
    getStyleClass().add(style);
    setAlignment(Pos.CENTER_LEFT);
    widthProperty().addListener((observed, before, now) -> fold());
    getChildren().addListener((ListChangeListener<Node>) this::changed);
  }

  /** Any width: what stands on the bar folds, it does not keep the window wide. */
  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  private void changed(ListChangeListener.Change<? extends Node> change) {
    while (change.next()) {
      change.getAddedSubList().stream()
          .filter(Region.class::isInstance)
          .forEach(child -> ((Region) child).setMinWidth(USE_PREF_SIZE));
    }
    // With the next layout: what is put there piece by piece is folded once.
    isAsked = true;
  }

  /** Folds as far as it must: to be called where what stands on the bar has another width. */
  protected final void fold() {
    if (getWidth() == 0) {
      return;
    }
    isAsked = false;
    getStyleClass().removeAll(folds);
    for (String fold : folds) {
      applyCss();
      // Computed anew: what is kept is kept while the bar itself is laid out.
      if (computePrefWidth(-1) <= getWidth()) {
        return;
      }
      getStyleClass().add(fold);
    }
  }

  @Override
  protected void layoutChildren() {
    if (isAsked) {
      fold();
    }
    super.layoutChildren();
  }
}
