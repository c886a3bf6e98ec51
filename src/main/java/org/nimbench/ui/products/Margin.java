package org.nimbench.ui.products;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.OnDemand;

/** Right of the text: the figures of the section, or what readers said. */
final class Margin extends VBox {
  /** What the margin shows. */
  enum Part {
    FIGURES,
    COMMENTS
  }

  private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.FIGURES);
  private final ToggleGroup group = new ToggleGroup();

  /**
   * A margin that shows the figures first.
   *
   * @param badge how many comments are open; empty for none
   */
  Margin(Node figures, Supplier<? extends Node> comments, ObservableValue<String> badge) {
    OnDemand<Node> said = new OnDemand<>(comments::get);
    getStyleClass().add("nb-margin");
    HBox tabs = new HBox();
    tabs.getStyleClass().add("nb-margin-tabs");
    tabs.setAccessibleText(Words.text("ui.products.margin"));
    ToggleButton comment = tab(Part.COMMENTS, Words.text("ui.products.comments"));
    Label count = Labels.bound(badge, "nb-tab-badge");
    count.visibleProperty().bind(badge.map(words -> !words.isEmpty()));
    count.managedProperty().bind(count.visibleProperty());
    comment.setGraphic(count);
    comment.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    tabs.getChildren().addAll(tab(Part.FIGURES, Words.text("ui.products.margin.figures")), comment);
    getChildren().addAll(tabs, figures);
    VBox.setVgrow(figures, Priority.ALWAYS);
    part.addListener(
        (observed, before, now) -> {
          Node shown = now == Part.FIGURES ? figures : said.get();
          VBox.setVgrow(shown, Priority.ALWAYS);
          getChildren().setAll(List.of(tabs, shown));
        });
  }

  private ToggleButton tab(Part of, String words) {
    ToggleButton button = new ToggleButton(words);
    button.setId(of == Part.FIGURES ? "margin-figures" : "margin-comments");
    button.getStyleClass().add("nb-tab");
    button.setToggleGroup(group);
    button.setSelected(of == part.get());
    button.setOnAction(event -> part.set(of));
    part.addListener((observed, before, now) -> button.setSelected(now == of));
    group
        .selectedToggleProperty()
        .addListener(
            (observed, before, now) -> {
              if (now == null && before != null) {
                before.setSelected(true);
              }
            });
    return button;
  }

  void choose(Part wanted) {
    part.set(wanted);
  }
}
