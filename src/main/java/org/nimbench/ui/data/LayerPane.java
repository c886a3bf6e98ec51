package org.nimbench.ui.data;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nimbench.geography.Area;
import org.nimbench.geography.BoundaryRead;
import org.nimbench.geography.Repair;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Labels;

/** The areas of a boundary file, before they are kept. */
final class LayerPane extends VBox {
  private static final int SHOWN = 8;

  LayerPane(DataViewModel model, BoundaryRead read) {
    getStyleClass().add("nb-inspection");
    Button back =
        Buttons.icon("mdi2a-arrow-left", Words.text("ui.data.inspect.back"), model::leave);
    Button keep =
        Buttons.primary(
            "mdi2c-check",
            Words.text("ui.data.layer.keep", Figures.count(read.layer().areas().size())),
            model::keepLayer);
    keep.setId("layer-keep");
    keep.disableProperty().bind(model.isBusy());
    VBox title =
        new VBox(
            2,
            Labels.of(Words.text("ui.data.layer.title", read.layer().name()), "nb-page-title"),
            Labels.of(Words.text("ui.data.layer.crs", read.crs()), "nb-caption"));
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox head = new HBox(10, back, title, keep);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("nb-inspection-head");
    VBox body = new VBox(6);
    body.getStyleClass().addAll("nb-section", "nb-inspection-section");
    body.getChildren().add(Labels.of(Words.text("ui.data.layer.areas"), "nb-section-title"));
    read.layer().areas().stream().limit(SHOWN).forEach(area -> body.getChildren().add(line(area)));
    if (read.layer().areas().size() > SHOWN) {
      body.getChildren()
          .add(
              Labels.of(
                  Words.text(
                      "ui.data.inspect.more", Figures.count(read.layer().areas().size() - SHOWN)),
                  "nb-caption"));
    }
    for (Repair repair : read.repairs()) {
      body.getChildren()
          .add(
              Labels.paragraph(
                  Words.text("ui.data.layer.repaired", repair.name(), repair.why()), "nb-body"));
    }
    getChildren().addAll(head, body);
  }

  private static HBox line(Area area) {
    HBox line =
        new HBox(8, Labels.of(area.code(), "nb-caption"), Labels.of(area.name(), "nb-plain"));
    line.setAlignment(Pos.BASELINE_LEFT);
    return line;
  }
}
