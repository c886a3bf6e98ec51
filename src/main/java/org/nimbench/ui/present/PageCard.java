package org.nimbench.ui.present;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.presentation.ShowItem;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.present.show.PageFaces;

/** A page as the list shows it: number, small picture, title, what it asks, its first notes. */
final class PageCard extends HBox {
  private static final double WIDTH = 112;
  private static final double HEIGHT = 84;

  private final Label number = Labels.of("", "nb-present-number");
  private final ImageView picture = new ImageView();
  private final Label title = Labels.of("", "nb-strong");
  private final Label words = Labels.of("", "nb-caption");
  private final Label notes = Labels.of("", "nb-caption", "nb-present-notes-line");
  private final Button up;
  private final Button down;
  private final Button out;

  /** A card of no page yet; its buttons move and remove the page that it shows. */
  PageCard(Runnable goUp, Runnable goDown, Runnable remove) {
    super(10);
    this.up = Buttons.icon("mdi2c-chevron-up", Words.text("ui.present.up"), goUp);
    this.down = Buttons.icon("mdi2c-chevron-down", Words.text("ui.present.down"), goDown);
    this.out = Buttons.icon("mdi2c-close", Words.text("ui.present.remove"), remove);
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
    getChildren().addAll(number, frame, text, up, down, out);
    setAlignment(Pos.CENTER_LEFT);
    for (Button button : new Button[] {up, down, out}) {
      button.setFocusTraversable(false);
    }
  }

  /** Shows a page whose face is still to come. */
  void show(ShowItem item, int at) {
    number.setText(Figures.count(at + 1L));
    title.setText(item.title().isEmpty() ? Words.text("ui.present.waiting") : item.title());
    words.setText("");
    picture.setImage(null);
    notes.setText(item.notes().lines().findFirst().orElse(""));
  }

  /** Shows the face of the page. */
  void show(PageFaces.Face face) {
    title.setText(face.title());
    words.setText(face.words());
    words.getStyleClass().remove("nb-wrong");
    if (face.isBroken()) {
      words.getStyleClass().add("nb-wrong");
    }
    picture.setImage(face.image());
  }

  /** Which of its buttons can be used. */
  void allow(boolean isUp, boolean isDown, boolean isOut) {
    up.setDisable(!isUp);
    down.setDisable(!isDown);
    out.setDisable(!isOut);
  }

  /** Number and title, as they are said. */
  String spoken() {
    return number.getText() + ", " + title.getText();
  }

  /** The same with what the face of the page says. */
  String spoken(PageFaces.Face face) {
    return Words.text("ui.present.row", number.getText(), face.title(), face.words());
  }
}
