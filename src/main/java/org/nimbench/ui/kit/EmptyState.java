package org.nimbench.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** A pane that holds nothing yet: one sentence and one button for the next step. */
public final class EmptyState extends VBox {
  /**
   * The state.
   *
   * @param icon above the sentence
   * @param sentence what is missing
   * @param words on the button
   * @param next the next step
   */
  public EmptyState(String icon, String sentence, String words, Runnable next) {
    super(12);
    getStyleClass().add("nb-empty");
    setAlignment(Pos.CENTER);
    Button button = Buttons.primary("", words, next);
    button.setId("empty-next");
    getChildren().addAll(Icons.large(icon), Labels.paragraph(sentence, "nb-muted"), button);
    setAccessibleText(sentence);
  }
}
