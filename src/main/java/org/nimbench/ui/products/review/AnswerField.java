package org.nimbench.ui.products.review;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.ParagraphArea;

/** Where a comment is answered; what is typed stays in the model while the list is built anew. */
final class AnswerField extends VBox {
  private final CommentsViewModel.Line line;
  private final CommentsViewModel model;
  private final ParagraphArea said = new ParagraphArea(Words.text("ui.products.comment.answer"));
  private final NameField by;

  /**
   * A field.
   *
   * @param typed what was typed into the one before it; empty for nothing
   */
  AnswerField(CommentsViewModel.Line line, CommentsViewModel model, String typed) {
    super(6);
    this.line = line;
    this.model = model;
    this.by = new NameField(model, "comment-answer-by");
    HBox.setHgrow(by, Priority.ALWAYS);
    said.setId("comment-answer-text");
    said.setText(typed);
    said.textProperty().addListener((observed, before, now) -> model.typed(line, now));
    Button done = Buttons.plain("", Words.text("ui.products.comment.answer"), this::answer);
    done.setId("comment-answer-do");
    done.setMinWidth(USE_PREF_SIZE);
    done.disableProperty().bind(said.textProperty().map(String::isBlank));
    said.whenDone(true, done::fire);
    HBox row = new HBox(6, by, done);
    row.setAlignment(Pos.TOP_LEFT);
    getChildren().addAll(said, row);
  }

  private void answer() {
    if (!model.answer(line, said.getText())) {
      by.refuse();
    }
  }

  /** Gives it the keyboard, after what was typed. */
  void reach() {
    said.requestFocus();
    said.end();
  }
}
