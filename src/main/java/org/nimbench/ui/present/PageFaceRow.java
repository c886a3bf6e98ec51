package org.nimbench.ui.present;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Labels;

/** What stands in a row of the list: number, small picture, words, and what is done with it. */
final class PageFaceRow extends HBox {
  private static final double WIDTH = 112;
  private static final double HEIGHT = 84;

  final Label number = Labels.of("", "nb-present-number");
  final ImageView picture = new ImageView();
  final Label title = Labels.of("", "nb-strong");
  final Label words = Labels.of("", "nb-caption");
  final Label notes = Labels.of("", "nb-caption", "nb-present-notes-line");
  private final Button up;
  private final Button down;
  private final Button out;

  /**
   * An empty row.
   *
   * @param acts what its buttons do
   */
  PageFaceRow(Acts acts) {
    super(10);
    this.up = button("mdi2c-chevron-up", Words.text("ui.present.up"), acts.up());
    this.down = button("mdi2c-chevron-down", Words.text("ui.present.down"), acts.down());
    this.out = button("mdi2c-close", Words.text("ui.present.remove"), acts.out());
    picture.setFitWidth(WIDTH);
    picture.setFitHeight(HEIGHT);
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
  }

  /**
   * What can be done with a page.
   *
   * @param up moves it up
   * @param down moves it down
   * @param out takes it out of the show
   */
  record Acts(Runnable up, Runnable down, Runnable out) {}

  private static Button button(String icon, String words, Runnable act) {
    Button button = Buttons.icon(icon, words, act);
    button.setFocusTraversable(false);
    return button;
  }

  /** Which of its buttons can be used. */
  void allow(boolean canUp, boolean canDown, boolean canOut) {
    up.setDisable(!canUp);
    down.setDisable(!canDown);
    out.setDisable(!canOut);
  }
}
