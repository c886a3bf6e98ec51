package org.nimbench.ui.trends;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Official;
import org.nimbench.ui.kit.Selection;

/** What the charts are of, the marking, and chips of what is selected that let go of it. */
final class TrendsTitle {
  private TrendsTitle() {}

  static HBox of(TrendsViewModel model) {
    Label words =
        Labels.bound(
            model.evidence().map(shown -> shown.telling().title()).orElse(""), "nb-map-title");
    words.setId("trend-title");
    Selection selection = model.selection();
    HBox title =
        Official.head(
            words,
            chip(
                "trend-chip-place",
                selection.place().map(Selection.Place::name).orElse(""),
                () -> selection.place().set(null)),
            chip(
                "trend-chip-months",
                selection.months().map(Period::inWords).orElse(""),
                () -> selection.months().set(null)));
    title.getStyleClass().add("nb-trend-title");
    return title;
  }

  private static Button chip(String id, ObservableValue<String> words, Runnable letGo) {
    Button chip = new Button();
    chip.setId(id);
    chip.getStyleClass().add("nb-chip-button");
    chip.setGraphic(Icons.text("mdi2c-close"));
    chip.textProperty().bind(words);
    chip.accessibleTextProperty().bind(words.map(name -> Words.text("ui.trend.chip", name)));
    chip.visibleProperty().bind(chip.textProperty().isNotEmpty());
    chip.managedProperty().bind(chip.visibleProperty());
    chip.setOnAction(event -> letGo.run());
    return chip;
  }
}
