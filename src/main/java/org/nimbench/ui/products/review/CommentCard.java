package org.nimbench.ui.products.review;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Program;
import org.nimbench.kernel.Words;
import org.nimbench.products.Comment;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Told;

/** One comment: who and when, what it is about, what was said and answered, what can be done. */
final class CommentCard extends VBox {
  static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.UK).withZone(Program.ZONE);

  private final CommentsViewModel.Line line;
  private final CommentsViewModel model;
  private final Hyperlink begin =
      Buttons.link(Words.text("ui.products.comment.answer"), this::answer);
  private @Nullable AnswerField field;

  CommentCard(
      CommentsViewModel.Line line,
      CommentsViewModel model,
      BiConsumer<String, String> goTo,
      boolean isWritable) {
    this.line = line;
    this.model = model;
    Comment comment = line.comment();
    String id = line.section() + "-" + line.number();
    getStyleClass().add("nb-comment");
    if (comment.done()) {
      getStyleClass().add("nb-comment-done");
    }
    setAccessibleText(comment.by() + ": " + comment.text());
    Runnable jump = () -> goTo.accept(line.section(), comment.about());
    if (model.isWhole().get()) {
      Hyperlink section = Told.whole(Buttons.link(line.heading(), jump));
      section.setId("comment-go-" + id);
      getChildren().add(section);
    }
    getChildren().add(head(comment.by(), WHEN.format(comment.when())));
    if (!comment.about().isEmpty()) {
      Hyperlink about =
          Buttons.link(Words.text("ui.products.comment.quoted", comment.about()), jump);
      about.setWrapText(true);
      about.setMinHeight(USE_PREF_SIZE);
      about.getStyleClass().add("nb-comment-quote");
      getChildren().add(about);
    }
    getChildren().add(Labels.paragraph(comment.text(), "nb-body"));
    for (Comment.Answer answer : comment.answers()) {
      VBox said =
          new VBox(
              2,
              head(answer.by(), WHEN.format(answer.when())),
              Labels.paragraph(answer.text(), "nb-body"));
      said.getStyleClass().add("nb-comment-answer");
      getChildren().add(said);
    }
    if (isWritable) {
      getChildren().add(foot(id));
      String typed = model.answering(line);
      if (typed != null) {
        answer(typed);
      }
    }
  }

  private static HBox head(String by, String when) {
    Label name = Told.whole(Labels.of(by, "nb-strong", "nb-plain"));
    Label day = Labels.of(when, "nb-caption");
    day.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(6, name, Labels.spring(), day);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private HBox foot(String id) {
    boolean isDone = line.comment().done();
    begin.setId("comment-answer-" + id);
    Hyperlink turn =
        Buttons.link(
            Words.text(isDone ? "ui.products.comment.reopen" : "ui.products.comment.resolve"),
            () -> model.turn(line));
    turn.setId("comment-turn-" + id);
    HBox foot = new HBox(12, begin, turn);
    foot.setAlignment(Pos.CENTER_LEFT);
    return foot;
  }

  private void answer() {
    answer("");
    reach();
  }

  private void answer(String typed) {
    field = new AnswerField(line, model, typed);
    getChildren().remove(getChildren().size() - 1);
    getChildren().add(field);
  }

  CommentsViewModel.Line line() {
    return line;
  }

  /** Gives the keyboard to the answer that is being typed, or to what begins one. */
  void reach() {
    if (field != null) {
      field.reach();
    } else {
      begin.requestFocus();
    }
  }
}
