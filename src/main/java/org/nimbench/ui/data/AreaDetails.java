package org.nimbench.ui.data;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.geography.Area;
import org.nimbench.geography.BoundaryFile;
import org.nimbench.geography.BoundaryRead;
import org.nimbench.geography.MapFileRead;
import org.nimbench.geography.Repair;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Labels;

/** How the areas of a file are read, and the first of them. */
final class AreaDetails extends VBox {
  private static final int SHOWN = 8;

  private final MapFileViewModel model;
  private final VBox areas = new VBox(6);

  AreaDetails(MapFileViewModel model, MapFileRead.Shapes shapes) {
    this.model = model;
    TextField layer =
        MapFilePane.field("map-layer", Words.text("ui.data.map.layer"), model.layerName());
    TextField vintage =
        MapFilePane.field("map-vintage", Words.text("ui.data.map.vintage"), model.vintage());
    vintage.setPromptText(Words.text("ui.data.map.vintage.hint"));
    VBox form =
        new VBox(
            row(Words.text("ui.data.map.layer"), layer),
            row(Words.text("ui.data.map.vintage"), vintage));
    form.getStyleClass().add("nb-form");
    if (!shapes.parts().isEmpty()) {
      form.getChildren()
          .add(
              0,
              field(
                  "map-part", Words.text("ui.data.map.part"), shapes.parts(), model.part(), false));
    }
    form.getChildren()
        .addAll(
            field("map-code", Words.text("ui.data.map.code"), shapes.fields(), model.code(), true),
            field("map-name", Words.text("ui.data.map.name"), shapes.fields(), model.name(), true));
    areas.getStyleClass().addAll("nb-section", "nb-inspection-section");
    Label wrong = Labels.paragraph(Words.text("ui.data.map.layer.wrong"), "nb-caption");
    wrong
        .visibleProperty()
        .bind(model.layerName().map(name -> !BoundaryFile.isLayerName(name)).orElse(false));
    wrong.managedProperty().bind(wrong.visibleProperty());
    form.getChildren().add(wrong);
    VBox how = new VBox(form);
    how.getStyleClass().addAll("nb-section", "nb-inspection-section");
    getChildren().addAll(how, areas);
    show(shapes);
  }

  /** Shows what the file gives now. */
  void show(MapFileRead.Shapes shapes) {
    BoundaryRead read = shapes.areas();
    areas.getChildren().clear();
    if (read == null) {
      String what = shapes.notAreas() == null ? "" : shapes.notAreas().what();
      areas
          .getChildren()
          .addAll(
              Labels.paragraph(what, "nb-body"),
              Labels.paragraph(Words.text("ui.data.map.wherefield"), "nb-body"));
      return;
    }
    List<Area> all = read.layer().areas();
    areas
        .getChildren()
        .add(
            Labels.of(
                Words.text("ui.data.map.areas", Figures.count(all.size())), "nb-section-title"));
    all.stream().limit(SHOWN).forEach(area -> areas.getChildren().add(line(area)));
    if (all.size() > SHOWN) {
      areas
          .getChildren()
          .add(
              Labels.of(
                  Words.text("ui.data.inspect.more", Figures.count(all.size() - SHOWN)),
                  "nb-caption"));
    }
    for (Repair repair : read.repairs()) {
      areas
          .getChildren()
          .add(
              Labels.paragraph(
                  Words.text("ui.data.layer.repaired", repair.name(), repair.why()), "nb-body"));
    }
  }

  private HBox field(
      String id,
      String words,
      List<String> choices,
      ObjectProperty<@Nullable String> chosen,
      boolean isFree) {
    String found = Words.text("ui.data.map.field.found");
    List<String> offered = new ArrayList<>(choices);
    if (isFree) {
      offered.add(0, found);
    }
    ComboBox<String> box = new ComboBox<>();
    box.getItems().setAll(offered);
    box.setId(id);
    box.setAccessibleText(words);
    box.setValue(chosen.get() == null ? offered.get(0) : chosen.get());
    box.setOnAction(
        event -> {
          String value = box.getValue();
          chosen.set(isFree && found.equals(value) ? null : value);
          model.lookAgain();
        });
    return row(words, box);
  }

  private static HBox row(String words, Node field) {
    Label label = Labels.of(words, "nb-form-label", "nb-map-label");
    label.setLabelFor(field);
    HBox row = new HBox(8, label, field);
    HBox.setHgrow(field, Priority.SOMETIMES);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("nb-form-row");
    return row;
  }

  private static HBox line(Area area) {
    HBox line =
        new HBox(8, Labels.of(area.code(), "nb-caption"), Labels.of(area.name(), "nb-plain"));
    line.setAlignment(Pos.BASELINE_LEFT);
    return line;
  }
}
