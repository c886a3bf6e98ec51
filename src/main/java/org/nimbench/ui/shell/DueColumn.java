package org.nimbench.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;

/** What is due now, with a link to where it is done. */
final class DueColumn extends VBox {
  private final StartViewModel model;
  private final Consumer<Path> open;
  private final VBox card = new VBox();

  DueColumn(StartViewModel model, Consumer<Path> open) {
    super(12);
    this.model = model;
    this.open = open;
    getStyleClass().add("nb-due");
    card.setId("due");
    card.getStyleClass().add("nb-due-card");
    getChildren().addAll(Labels.of(Words.text("ui.due.title"), "nb-column-title"), card);
    model.due().addListener((ListChangeListener<Due>) change -> fill());
    fill();
  }

  private void fill() {
    card.getChildren().clear();
    if (model.due().isEmpty()) {
      VBox nothing =
          new VBox(
              4,
              Labels.of(Words.text("ui.due.none"), "nb-muted"),
              Labels.paragraph(Words.text("ui.due.none.note"), "nb-caption"));
      nothing.getStyleClass().add("nb-due-row");
      card.getChildren().add(nothing);
    }
    Due.Urgency before = null;
    for (Due due : model.due()) {
      if (due.urgency() != before) {
        before = due.urgency();
        card.getChildren().add(Labels.of(title(before), "nb-overline", "nb-due-head"));
      }
      card.getChildren().add(row(due));
    }
  }

  private static String title(Due.Urgency urgency) {
    return switch (urgency) {
      case NOW -> Words.text("ui.due.now");
      case SOON -> Words.text("ui.due.soon");
    };
  }

  private Node row(Due due) {
    VBox words =
        new VBox(
            2,
            Labels.paragraph(due.title(), "nb-plain"),
            Labels.paragraph(
                Words.text("ui.due.where", due.workspace().name(), due.note()), "nb-caption"));
    HBox.setHgrow(words, Priority.ALWAYS);
    Hyperlink go =
        Buttons.link(Words.text("ui.due.open"), () -> open.accept(due.workspace().file()));
    go.setMinWidth(USE_PREF_SIZE);
    go.setAccessibleText(Words.text("ui.due.open.name", due.workspace().name(), due.title()));
    go.disableProperty().bind(model.isOpening());
    HBox row = new HBox(12, Icons.tool(due.icon()), words, go);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass()
        .addAll("nb-due-row", due.urgency() == Due.Urgency.NOW ? "nb-due-now" : "nb-due-soon");
    return row;
  }
}
