package org.nimbench.ui.present;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.presentation.Show;
import org.nimbench.presentation.ShowItem;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.present.show.PageFaces;

/** A page in the list: number, small picture, title, what it asks, the first words of its notes. */
final class PageRow extends ListCell<ShowItem> {
  private static final double WIDTH = 112;
  private static final double HEIGHT = 84;

  private final PresentViewModel model;
  private final PageFaces faces;
  private final Label number = Labels.of("", "nb-present-number");
  private final ImageView picture = new ImageView();
  private final Label title = Labels.of("", "nb-strong");
  private final Label words = Labels.of("", "nb-caption");
  private final Label notes = Labels.of("", "nb-caption", "nb-present-notes-line");
  private final Button up =
      Buttons.icon("mdi2c-chevron-up", Words.text("ui.present.up"), () -> move(-1));
  private final Button down =
      Buttons.icon("mdi2c-chevron-down", Words.text("ui.present.down"), () -> move(1));
  private final Button out =
      Buttons.icon("mdi2c-close", Words.text("ui.present.remove"), this::remove);
  private final HBox row;

  PageRow(PresentViewModel model, PageFaces faces) {
    this.model = model;
    this.faces = faces;
    // The border of the frame stays in sight around it.
    picture.setFitWidth(WIDTH - 2);
    picture.setFitHeight(HEIGHT - 2);
    picture.setPreserveRatio(true);
    StackPane frame = new StackPane(picture);
    frame.getStyleClass().add("nb-present-thumb");
    frame.setMinSize(WIDTH, HEIGHT);
    frame.setMaxSize(WIDTH, HEIGHT);
    number.setMinWidth(26);
    VBox text = new VBox(3, title, words, notes);
    text.setAlignment(Pos.CENTER_LEFT);
    text.setMinWidth(0);
    title.setMinWidth(0);
    words.setMinWidth(0);
    notes.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    row = new HBox(10, number, frame, text, up, down, out);
    row.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
    for (Button button : new Button[] {up, down, out}) {
      button.setFocusTraversable(false);
    }
    model.show().addListener((observed, before, now) -> allow());
  }

  private void move(int by) {
    ShowItem item = getItem();
    if (item != null) {
      model.selected().set(item.id());
      model.move(item.id(), by);
    }
  }

  private void remove() {
    ShowItem item = getItem();
    if (item != null) {
      model.remove(item.id());
    }
  }

  @Override
  protected void updateItem(@Nullable ShowItem item, boolean empty) {
    super.updateItem(item, empty);
    setGraphic(null);
    setAccessibleText(null);
    if (item == null || empty) {
      return;
    }
    number.setText(Figures.count(getIndex() + 1L));
    allow();
    title.setText(item.title().isEmpty() ? Words.text("ui.present.waiting") : item.title());
    words.setText("");
    picture.setImage(null);
    notes.setText(item.notes().lines().findFirst().orElse(""));
    setAccessibleText(number.getText() + ", " + title.getText());
    setGraphic(row);
    faces.of(item, face -> show(item, face));
  }

  /** The first page goes no further up and the last no further down. */
  private void allow() {
    ShowItem item = getItem();
    Show show = model.show().get();
    int at = item == null ? -1 : show.indexOf(item.id());
    boolean isWritable = model.isWritable();
    up.setDisable(!isWritable || at <= 0);
    down.setDisable(!isWritable || at < 0 || at == show.items().size() - 1);
    out.setDisable(!isWritable);
  }

  private void show(ShowItem item, PageFaces.Face face) {
    if (item.equals(getItem())) {
      title.setText(face.title());
      words.setText(face.words());
      words.getStyleClass().remove("nb-wrong");
      if (face.isBroken()) {
        words.getStyleClass().add("nb-wrong");
      }
      picture.setImage(face.image());
      setAccessibleText(Words.text("ui.present.row", number.getText(), face.title(), face.words()));
    }
  }
}
