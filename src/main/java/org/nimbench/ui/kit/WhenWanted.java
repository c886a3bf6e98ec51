package org.nimbench.ui.kit;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * A part of a form that is there only while it is wanted. It is made when that is first so: what
 * nobody asks for is neither styled nor laid out. Only for the window's thread.
 */
public final class WhenWanted {
  private WhenWanted() {}

  /**
   * The place of the part, which takes no room while it is not wanted.
   *
   * @param isWanted followed from now on; an empty value is a no
   * @param content asked at most once; what was typed in it stays while it is away
   */
  public static VBox place(ObservableValue<Boolean> isWanted, Supplier<? extends Node> content) {
    VBox place = new VBox();
    // Bound, so that the place holds what it follows.
    place.visibleProperty().bind(isWanted.orElse(false));
    place.managedProperty().bind(place.visibleProperty());
    place.visibleProperty().addListener((observed, was, now) -> fill(place, content));
    fill(place, content);
    return place;
  }

  private static void fill(VBox place, Supplier<? extends Node> content) {
    if (place.isVisible() && place.getChildren().isEmpty()) {
      place.getChildren().setAll(content.get());
    }
  }
}
