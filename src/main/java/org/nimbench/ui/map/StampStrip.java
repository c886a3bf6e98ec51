package org.nimbench.ui.map;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Told;

/** Under the map: where it comes from, how it was made, and the marking. */
final class StampStrip extends VBox {
  StampStrip(ObservableValue<String> source, ObservableValue<String> method, Label marking) {
    Label made = line(method);
    made.setId("stamp-method");
    getChildren().addAll(Told.whole(line(source)), Told.whole(made), new StackPane(marking));
    getStyleClass().add("nb-stamp-strip");
  }

  /** A line of the stamp is never cut: it breaks where the window is narrow. */
  private static Label line(ObservableValue<String> words) {
    Label line = Labels.bound(words, "nb-stamp");
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    return line;
  }
}
