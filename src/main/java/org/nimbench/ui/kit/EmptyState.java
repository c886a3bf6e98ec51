package org.nimbench.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A pane that holds nothing yet: one sentence and one button for the next step. */
public final class EmptyState extends VBox {
  private final Button button;

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
    getStyleClass().add("nb-empty-state");
    setAlignment(Pos.CENTER);
    this.button = Buttons.primary("", words, next);
    button.setId("empty-next");
    getChildren().addAll(Icons.large(icon), Labels.paragraph(sentence, "nb-heading"), button);
    setAccessibleText(sentence);
  }

  /** The same with a few words on how the pane is filled, between sentence and button. */
  public EmptyState telling(String more) {
    Label told = Labels.paragraph(more, "nb-muted", "nb-empty-words");
    getChildren().add(getChildren().indexOf(button), told);
    return this;
  }

  /** The same with a second way on, below the first. */
  public EmptyState or(String words, Runnable other) {
    getChildren().add(Buttons.link(words, other));
    return this;
  }

  /** The same with a button that a test finds under {@code id}. */
  public EmptyState naming(String id) {
    button.setId(id);
    return this;
  }
}
