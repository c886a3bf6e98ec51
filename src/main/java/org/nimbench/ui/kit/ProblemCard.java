package org.nimbench.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;

/** A problem in the pane that failed: what happened, where, what to do. */
public final class ProblemCard extends HBox {
  /** The card of a problem. */
  public ProblemCard(Problem problem) {
    getStyleClass().add("nb-problem");
    setAlignment(Pos.TOP_LEFT);
    StackPane badge = new StackPane(Icons.large("mdi2a-alert-circle-outline"));
    badge.getStyleClass().add("nb-problem-badge");
    VBox words = new VBox(Labels.paragraph(problem.what(), "nb-heading"));
    words.getStyleClass().add("nb-problem-words");
    if (!problem.where().isEmpty()) {
      words
          .getChildren()
          .addAll(
              Labels.of(Words.text("ui.problem.where"), "nb-overline"),
              Labels.paragraph(problem.where(), "nb-problem-where"));
    }
    if (!problem.toDo().isEmpty()) {
      words
          .getChildren()
          .addAll(
              Labels.of(Words.text("ui.problem.todo"), "nb-overline"),
              Labels.paragraph(problem.toDo()));
    }
    words.getChildren().add(Labels.of(Words.text("ui.problem.code", problem.code()), "nb-caption"));
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(badge, words);
    setAccessibleText(problem.inOneLine());
  }
}
