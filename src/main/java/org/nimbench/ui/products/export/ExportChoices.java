package org.nimbench.ui.products.export;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.products.Marking;
import org.nimbench.products.Release;
import org.nimbench.ui.kit.InWords;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Segments;

/** What is chosen of an export: for whom, which files, which marking, and what is confirmed. */
final class ExportChoices {
  private final ExportViewModel model;

  ExportChoices(ExportViewModel model) {
    this.model = model;
  }

  /** For whom it is. */
  Node forWhom() {
    Segments<Release> choice =
        new Segments<>(
            Words.text("ui.products.release"),
            List.of(Release.values()),
            one ->
                one == Release.PARTNER
                    ? new Segments.Segment(
                        "",
                        Words.text("ui.products.export.partner"),
                        Words.text("ui.products.export.partner.what"))
                    : new Segments.Segment(
                        "",
                        Words.text("ui.products.export.public"),
                        Words.text("ui.products.export.public.what")),
            model.release());
    choice.setId("export-release");
    Label what = Labels.paragraph("", "nb-caption");
    what.textProperty()
        .bind(
            model
                .release()
                .map(
                    one ->
                        one == Release.PARTNER
                            ? Words.text("ui.products.export.partner.what")
                            : Words.text("ui.products.export.public.what")));
    Label unseen = Labels.bound(model.unseen(), "nb-caption");
    unseen.setId("export-unseen");
    unseen.setWrapText(true);
    return new VBox(4, choice, what, unseen);
  }

  /**
   * Which files.
   *
   * @param chosen told when another one was chosen
   */
  Node kinds(Runnable chosen) {
    FlowPane boxes = new FlowPane(16, 6);
    boxes.getStyleClass().add("nb-export-kinds");
    for (ExportViewModel.Kind kind : ExportViewModel.Kind.values()) {
      CheckBox box =
          new CheckBox(
              switch (kind) {
                case WORD -> Words.text("ui.products.export.word");
                case PDF -> Words.text("ui.products.export.pdf");
                case NUMBERS -> Words.text("ui.products.export.numbers");
              });
      box.setId("export-kind-" + kind.ending());
      box.setMinWidth(Region.USE_PREF_SIZE);
      box.setSelected(model.has(kind));
      box.setOnAction(
          event -> {
            model.choose(kind, box.isSelected());
            chosen.run();
          });
      boxes.getChildren().add(box);
    }
    return boxes;
  }

  /** What stands on every page, and why where that is less than before. */
  Node marking() {
    ComboBox<Marking> box = new ComboBox<>();
    box.getItems().setAll(Marking.values());
    box.setConverter(InWords.of(Marking::words));
    box.valueProperty().bindBidirectional(model.marking());
    box.setId("export-marking");
    box.setAccessibleText(Words.text("ui.products.export.marking"));
    box.setDisable(!model.canMark());
    box.setMinWidth(Region.USE_PREF_SIZE);
    TextField why = new TextField();
    why.setId("export-why");
    why.setPromptText(Words.text("ui.products.export.why"));
    why.setAccessibleText(Words.text("ui.products.export.why"));
    why.textProperty().bindBidirectional(model.why());
    why.visibleProperty().bind(model.marking().map(one -> model.needsReason()));
    why.managedProperty().bind(why.visibleProperty());
    HBox.setHgrow(why, Priority.ALWAYS);
    HBox line = new HBox(8, box, why);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  /** What somebody must have said before it leaves. */
  VBox confirmations() {
    VBox boxes = new VBox(6);
    if (model.isSubject()) {
      boxes
          .getChildren()
          .add(
              confirm(
                  "export-subject", Words.text("ui.products.export.subject"), model.confirmed()));
    }
    CheckBox looked =
        confirm(
            "export-conditions",
            Words.text("ui.products.export.conditions"),
            model.conditionsRead());
    looked.visibleProperty().bind(model.blocks().map(found -> !model.toClear().isEmpty()));
    looked.managedProperty().bind(looked.visibleProperty());
    boxes.getChildren().add(looked);
    return boxes;
  }

  private static CheckBox confirm(String id, String words, BooleanProperty value) {
    CheckBox box = new CheckBox(words);
    box.setId(id);
    box.setWrapText(true);
    box.setMinHeight(Region.USE_PREF_SIZE);
    box.selectedProperty().bindBidirectional(value);
    return box;
  }
}
