package org.nimbench.ui.map;

import atlantafx.base.controls.ProgressSliderSkin;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.nimbench.geography.AreaLayer;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.view.LayerNames;
import org.nimbench.ui.view.MapMode;
import org.nimbench.ui.view.Scenery;

/** The method's form: what is asked, and of which size. */
final class MethodForm extends VBox {
  private static final int LEAST = 100;
  private static final int MOST = 1500;
  private static final int STEP = 10;

  private final MapViewModel model;

  MethodForm(MapViewModel model) {
    this.model = model;
    getStyleClass().add("nb-form");
    VBox own = new VBox();
    own.getStyleClass().add("nb-form");
    model.mode().addListener((observed, before, now) -> own.getChildren().setAll(fields(now)));
    own.getChildren().setAll(fields(model.mode().get()));
    CheckBox dots = new CheckBox(Words.text("ui.method.dots"));
    dots.setId("show-dots");
    dots.selectedProperty().bindBidirectional(model.dots());
    dots.disableProperty().bind(model.mode().isEqualTo(MapMode.DOTS));
    CheckBox outlines = new CheckBox(Words.text("ui.method.outlines"));
    outlines.setId("show-outlines");
    outlines.selectedProperty().bindBidirectional(model.outlines());
    HBox ticks = new HBox(14, dots, outlines);
    ticks.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(own, areas(), ticks);
  }

  private List<Node> fields(MapMode mode) {
    return switch (mode) {
      case HOTSPOTS ->
          List.of(
              row(Words.text("ui.method.method"), value(Words.text("ui.method.kde"))),
              row(Words.text("ui.method.bandwidth"), bandwidth()),
              slider(),
              row(Words.text("ui.method.cell"), cell()));
      case GRID ->
          List.of(
              row(Words.text("ui.method.method"), value(Words.text("ui.method.grid"))),
              row(Words.text("ui.method.cell"), gridCell()));
      case DOTS ->
          List.of(row(Words.text("ui.method.method"), value(Words.text("ui.method.places"))));
    };
  }

  private static HBox row(String name, Node field) {
    Label label = Labels.of(name, "nb-form-label");
    label.setLabelFor(field);
    HBox row = new HBox(label, field);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("nb-form-row");
    HBox.setHgrow(field, Priority.ALWAYS);
    return row;
  }

  private static Label value(String words) {
    return Labels.of(words, "nb-form-value");
  }

  private TextField bandwidth() {
    MetreWords words = new MetreWords();
    TextField field = new TextField(words.toString(model.bandwidth().get()));
    field.setId("bandwidth-field");
    field.setAccessibleText(Words.text("ui.method.bandwidth.name"));
    field.setAlignment(Pos.CENTER_LEFT);
    Runnable take =
        () -> {
          int wanted = words.fromString(field.getText());
          model.bandwidth().set(Math.max(LEAST, Math.min(MOST, wanted)));
          field.setText(words.toString(model.bandwidth().get()));
        };
    field.setOnAction(event -> take.run());
    field
        .focusedProperty()
        .addListener(
            (observed, before, now) -> {
              if (!now) {
                take.run();
              }
            });
    model
        .bandwidth()
        .addListener((observed, before, now) -> field.setText(words.toString(now.intValue())));
    return field;
  }

  private VBox slider() {
    Slider slider = new Slider(LEAST, MOST, model.bandwidth().get());
    slider.setSkin(new ProgressSliderSkin(slider));
    slider.setId("bandwidth-slider");
    slider.setBlockIncrement(STEP);
    slider.setAccessibleText(Words.text("ui.method.bandwidth.name"));
    slider
        .valueProperty()
        .addListener(
            (observed, before, now) ->
                model.bandwidth().set((int) Math.round(now.doubleValue() / STEP) * STEP));
    model
        .bandwidth()
        .addListener(
            (observed, before, now) -> {
              if (Math.abs(slider.getValue() - now.doubleValue()) >= STEP) {
                slider.setValue(now.doubleValue());
              }
            });
    HBox ends =
        new HBox(
            Labels.of(Figures.count(LEAST), "nb-caption"),
            Labels.spring(),
            Labels.of(Words.text("ui.method.bandwidth.hint"), "nb-caption"),
            Labels.spring(),
            Labels.of(Figures.count(MOST), "nb-caption"));
    VBox box = new VBox(3, slider, ends);
    box.getStyleClass().add("nb-slider-row");
    return box;
  }

  /** The cell follows the bandwidth: a tenth of it, so that the steps are never seen. */
  private Label cell() {
    Label label = value("");
    Runnable show =
        () -> {
          Evidence shown = model.evidence().get();
          label.setText(
              shown != null && shown.result() instanceof Result.Hotspot hotspot
                  ? Words.text(
                      "ui.method.cell.metres", Figures.decimal(hotspot.surface().grid().cell(), 0))
                  : "");
        };
    model.evidence().addListener((observed, before, now) -> show.run());
    show.run();
    return label;
  }

  private ComboBox<Integer> gridCell() {
    ComboBox<Integer> cells = new ComboBox<>();
    cells.getItems().setAll(100, 200, 250, 500, 1000);
    cells.setConverter(new MetreWords());
    cells.setValue(model.gridCell().get());
    cells.setId("grid-cell");
    cells.setAccessibleText(Words.text("ui.method.cell.name"));
    cells.setOnAction(event -> model.gridCell().set(cells.getValue()));
    return cells;
  }

  private Node areas() {
    ComboBox<AreaLayer> layers = new ComboBox<>();
    layers.setConverter(new LayerWords());
    layers.setId("pick-layer");
    layers.setAccessibleText(Words.text("ui.method.pick.name"));
    layers.valueProperty().bindBidirectional(model.picking());
    layers.setMaxWidth(Double.MAX_VALUE);
    HBox row = row(Words.text("ui.method.pick"), layers);
    Runnable fill =
        () -> {
          Scenery read = model.scenery().get();
          AreaLayer now = model.picking().get();
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

  private static final class MetreWords extends StringConverter<Integer> {
    @Override
    public String toString(@Nullable Integer metres) {
      return metres == null ? "" : Words.text("ui.method.metres", Figures.count(metres));
    }

    @Override
    public Integer fromString(String text) {
      String digits = text.replaceAll("[^0-9]", "");
      return digits.isEmpty() ? MapViewModel.STANDARD_BANDWIDTH : Integer.parseInt(digits);
    }
  }

  private static final class LayerWords extends StringConverter<AreaLayer> {
    @Override
    public String toString(@Nullable AreaLayer layer) {
      return layer == null ? "" : LayerNames.words(layer.name());
    }

    @Override
    public AreaLayer fromString(String text) {
      throw new UnsupportedOperationException("Layers are chosen, not typed");
    }
  }
}
