package org.nimbench.ui.view;

import javafx.scene.layout.Region;

/** Shows over a picture that it has the keyboard: a border of the pane would lie under it. */
final class FocusRing extends Region {
  FocusRing(Region around) {
    getStyleClass().add("nb-focus-ring");
    setManaged(false);
    setMouseTransparent(true);
    around.widthProperty().addListener((observed, before, now) -> fit(around));
    around.heightProperty().addListener((observed, before, now) -> fit(around));
  }

  private void fit(Region around) {
    resize(around.getWidth(), around.getHeight());
  }
}
