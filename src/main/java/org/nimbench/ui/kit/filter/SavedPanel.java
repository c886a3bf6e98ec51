package org.nimbench.ui.kit.filter;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Writing;

/** The menu of saved filters: choose one, forget one, keep the present one under a name. */
final class SavedPanel extends VBox {
  private final SavedFiltersViewModel model;
  private final Runnable done;
  private final VBox rows = new VBox();

  SavedPanel(SavedFiltersViewModel model, Runnable done) {
    this.model = model;
    this.done = done;
    getStyleClass().add("nb-panel");
    setMinWidth(300);
    TextField name = new TextField();
    name.setId("filter-save-name");
    name.getStyleClass().add("nb-first-focus");
    name.setPromptText(Words.text("ui.filter.saved.name"));
    name.setAccessibleText(Words.text("ui.filter.saved.name"));
    Runnable keep =
        () -> {
          model.keep(name.getText());
          name.clear();
          done.run();
        };
    name.setOnAction(event -> keep.run());
    Button save = Buttons.plain("", Words.text("ui.filter.saved.keep"), keep);
    save.setId("filter-save");
    save.setMinWidth(USE_PREF_SIZE);
    name.setDisable(!model.isWritable());
    getChildren().addAll(rows, new VBox(6, name, Writing.only(model.isWritable(), save)));
    model.all().addListener((ListChangeListener<SavedFilters.Saved>) change -> fill());
    fill();
  }

  private void fill() {
    rows.getChildren().clear();
    if (model.all().isEmpty()) {
      rows.getChildren()
          .add(Labels.paragraph(Words.text("ui.filter.saved.none"), "nb-caption", "nb-hint"));
    }
    model.all().forEach(each -> rows.getChildren().add(row(each)));
  }

  private Node row(SavedFilters.Saved saved) {
    Button choose =
        Buttons.plain(
            "",
            saved.name(),
            () -> {
              model.choose(saved);
              done.run();
            });
    choose.getStyleClass().add("nb-row-button");
    choose.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(choose, Priority.ALWAYS);
    Button forget =
        Buttons.icon(
            "mdi2t-trash-can-outline",
            Words.text("ui.filter.saved.forget", saved.name()),
            () -> model.remove(saved));
    HBox row = new HBox(2, choose, Writing.only(model.isWritable(), forget));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
