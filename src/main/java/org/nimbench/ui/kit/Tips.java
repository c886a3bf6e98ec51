package org.nimbench.ui.kit;

import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Words that appear beside the mouse. A tooltip is a window of its own, costly to make, and most
 * are never seen: it is made when the mouse first comes. What a screen reader says is set apart
 * from it.
 */
final class Tips {
  private Tips() {}

  /** {@code words} appear when the mouse rests on the control. */
  static void tell(Control control, String words) {
    control.addEventHandler(
        MouseEvent.MOUSE_ENTERED,
        new EventHandler<MouseEvent>() {
          @Override
          public void handle(MouseEvent event) {
            control.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
            control.setTooltip(new Tooltip(words));
          }
        });
  }
}
