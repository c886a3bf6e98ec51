package org.nimbench.ui.change;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.StampLines;

/** Beneath the maps: what they were made from and how, and the marking. */
final class ChangeStamp extends HBox {
  ChangeStamp(ChangeViewModel model) {
    Label source =
        Labels.bound(
            model.figure().map(shown -> StampLines.source(shown.stamp())).orElse(""), "nb-stamp");
    Label method =
        Labels.bound(
            model
                .figure()
                .map(shown -> Words.text("ui.stamp.grid", StampLines.method(shown.stamp())))
                .orElse(""),
            "nb-stamp");
    method.setId("change-stamp");
    for (Label line : List.of(source, method)) {
      line.setWrapText(true);
      line.setMinHeight(USE_PREF_SIZE);
    }
    VBox lines = new VBox(2, source, method);
    HBox.setHgrow(lines, Priority.ALWAYS);
    Label official = official();
    official.setMinWidth(USE_PREF_SIZE);
    setSpacing(12);
    getChildren().addAll(lines, official);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("nb-change-stamp");
  }

  /** The marking over the maps. */
  static StackPane marking() {
    StackPane strip = new StackPane(official());
    strip.getStyleClass().add("nb-change-marking");
    return strip;
  }

  private static Label official() {
    return Labels.of(Words.text("ui.marking.official"), "nb-marking");
  }
}
