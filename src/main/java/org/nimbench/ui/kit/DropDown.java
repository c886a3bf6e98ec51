package org.nimbench.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.Popup;

/** A panel that hangs under the control it belongs to; Esc or a click elsewhere takes it away. */
public final class DropDown {
  private final Popup popup = new Popup();

  /** A panel with content. */
  public DropDown(Region content) {
    content.getStyleClass().add("nb-drop-down");
    popup.getContent().add(content);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
  }

  /** Shows the panel under a control, or hides it if it is there. */
  public void toggleUnder(Node control) {
    if (popup.isShowing()) {
      popup.hide();
      return;
    }
    Bounds place = control.localToScreen(control.getBoundsInLocal());
    popup.show(control, place.getMinX(), place.getMaxY() + 4);
  }

  /** Takes the panel away. */
  public void hide() {
    popup.hide();
  }

  /** Whether the panel is there. */
  public boolean isShowing() {
    return popup.isShowing();
  }
}
