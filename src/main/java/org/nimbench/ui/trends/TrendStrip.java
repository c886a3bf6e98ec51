package org.nimbench.ui.trends;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.NothingHeld;
import org.nimbench.ui.kit.Selection;

/** The linked trend beneath the map: what it counts at the left, months as bars at the right. */
public final class TrendStrip extends HBox {
  /** A strip over its model. */
  public TrendStrip(TrendViewModel model, Selection selection) {
    getStyleClass().add("nb-trend-strip");
    setId("trend");
    MonthBars bars = new MonthBars(model);
    bars.setId("month-bars");
    HBox.setHgrow(bars, Priority.ALWAYS);
    VBox key = new VBox();
    key.getStyleClass().add("nb-trend-key");
    Node selected = entry("trend-selected", "nb-key-selected", model.selectedWords());
    selected.visibleProperty().bind(model.selectedWords().isNotEmpty());
    selected.managedProperty().bind(selected.visibleProperty());
    Label finding = Labels.bound(model.finding(), "nb-caption");
    finding.setWrapText(true);
    key.getChildren()
        .addAll(
            Labels.of(Words.text("ui.trend.title"), "nb-section-title"),
            selected,
            entry("trend-all", "nb-key-all", model.allWords()),
            finding,
            brushed(selection),
            problem(model.problem()));
    getChildren().addAll(key, bars);
  }

  private static Node entry(String id, String style, ObservableValue<String> words) {
    Label label = Labels.bound(words, "nb-plain");
    label.setId(id);
    Region square = new Region();
    square.getStyleClass().addAll("nb-key", style);
    HBox entry = new HBox(7, square, label);
    entry.setAlignment(Pos.CENTER_LEFT);
    return entry;
  }

  private static Node brushed(Selection selection) {
    Label words = Labels.bound(selection.months().map(Period::inWords).orElse(""), "nb-caption");
    Hyperlink clear =
        Buttons.link(Words.text("ui.trend.brushed.clear"), () -> selection.months().set(null));
    clear.setId("months-clear");
    HBox row = new HBox(6, words, clear);
    row.setAlignment(Pos.CENTER_LEFT);
    row.visibleProperty().bind(selection.months().isNotNull());
    row.managedProperty().bind(row.visibleProperty());
    return row;
  }

  private static Node problem(ObservableValue<Problem> problem) {
    Label words =
        Labels.bound(
            problem.map(each -> NothingHeld.is(each) ? "" : each.inOneLine()).orElse(""),
            "nb-wrong");
    words.setWrapText(true);
    words.visibleProperty().bind(words.textProperty().isNotEmpty());
    words.managedProperty().bind(words.visibleProperty());
    return words;
  }
}
