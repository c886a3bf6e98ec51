package org.nimbench.ui.kit;

import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Tooltip;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.nimbench.kernel.Figures;

/**
 * Menus, lists of boxes and tooltips as large as the window they hang over. They are windows of
 * their own, which the window's scale does not reach: their text is made larger instead.
 */
public final class LargerPopups {
  /** Pixels of text in a menu and in a tooltip at 100 %; as in the sheet. */
  private static final double MENU = 13;

  private static final double TIP = 12;

  private LargerPopups() {}

  /** Follows every popup of a window from now on, and {@code factor} as it changes. */
  public static void follow(Stage stage, ObservableDoubleValue factor) {
    Window.getWindows()
        .addListener(
            (ListChangeListener<Window>)
                change -> {
                  while (change.next()) {
                    change.getAddedSubList().stream()
                        .filter(PopupControl.class::isInstance)
                        .map(PopupControl.class::cast)
                        .filter(popup -> isOver(stage, popup))
                        .forEach(popup -> enlarge(popup, factor.get()));
                  }
                });
  }

  private static boolean isOver(Stage stage, PopupWindow popup) {
    Window owner = popup.getOwnerWindow();
    return owner == stage || owner instanceof PopupWindow outer && isOver(stage, outer);
  }

  private static void enlarge(PopupControl popup, double factor) {
    double size = factor * (popup instanceof Tooltip ? TIP : MENU);
    popup.setStyle(factor == 1 ? "" : "-fx-font-size: " + Figures.decimal(size, 1) + "px;");
  }
}
