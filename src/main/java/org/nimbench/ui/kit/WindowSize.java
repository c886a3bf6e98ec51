package org.nimbench.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableDoubleValue;

/**
 * How much room there is, in steps: below 1,200 wide rail, menus and inspector fold; below 560 high
 * the linked trend hides.
 *
 * @param narrow less than 1,200 wide
 * @param low less than 560 high
 */
public record WindowSize(BooleanBinding narrow, BooleanBinding low) {
  private static final double NARROW = 1200;
  private static final double LOW = 560;

  /**
   * The same, as one open workspace sees it: what listens to it goes with it, and the window keeps
   * neither. Whoever wants it to go on keeps it.
   */
  public WindowSize forAWhile() {
    return new WindowSize(
        Bindings.createBooleanBinding(narrow::get, narrow),
        Bindings.createBooleanBinding(low::get, low));
  }

  /** Follows a scene's size. */
  public static WindowSize of(ObservableDoubleValue width, ObservableDoubleValue height) {
    return new WindowSize(Bindings.lessThan(width, NARROW), Bindings.lessThan(height, LOW));
  }
}
