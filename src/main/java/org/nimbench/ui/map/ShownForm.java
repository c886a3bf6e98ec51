package org.nimbench.ui.map;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.nimbench.geography.AreaLayer;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Gradually;
import org.nimbench.ui.kit.InWords;
import org.nimbench.ui.kit.Told;
import org.nimbench.ui.view.LayerNames;
import org.nimbench.ui.view.MapMode;
import org.nimbench.ui.view.Scenery;

/** What is shown beside the method's answer: dots, area outlines, and what a click picks. */
final class ShownForm extends VBox {
  private final MapViewModel model;

  ShownForm(MapViewModel model) {
    this.model = model;
    getStyleClass().add("nb-form");
    CheckBox dots = new CheckBox(Words.text("ui.method.dots"));
    dots.setId("show-dots");
    dots.selectedProperty().bindBidirectional(model.dots());
    dots.disableProperty().bind(model.mode().isEqualTo(MapMode.DOTS));
    CheckBox outlines = new CheckBox(Words.text("ui.method.outlines"));
    outlines.setId("show-outlines");
    outlines.selectedProperty().bindBidirectional(model.outlines());
    FlowPane ticks = new FlowPane(14, 6, dots, outlines);
    ticks.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(ticks);
    Gradually.build(List.of(() -> getChildren().add(0, areas())));
  }

  private Node areas() {
    ComboBox<AreaLayer> layers = new ComboBox<>();
    layers.setConverter(InWords.of(layer -> LayerNames.words(layer.name())));
    layers.setId("pick-layer");
    layers.setAccessibleText(Words.text("ui.method.pick.name"));
    layers.valueProperty().bindBidirectional(model.brush().layer());
    layers.setMaxWidth(Double.MAX_VALUE);
    Told.choice(layers);
    HBox row = FormRows.row(Words.text("ui.method.pick"), layers);
    Runnable fill =
        () -> {
          Scenery read = model.scenery().get();
          AreaLayer now = model.brush().layer().get();
          layers.getItems().setAll(read == null ? List.of() : read.layers());
          layers.setValue(now);
          boolean any = !layers.getItems().isEmpty();
          row.setVisible(any);
          row.setManaged(any);
        };
    model.scenery().addListener((observed, before, now) -> fill.run());
    fill.run();
    return row;
  }
}
