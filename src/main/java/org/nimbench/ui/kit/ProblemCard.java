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
  /** Pixels across in a pane of the window, unless its words need less. */
  private static final double IN_PANE = 440;

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

  /** The card in the middle of a pane that failed. */
  public static ProblemCard inPane(Problem problem) {
    return inPane(problem, IN_PANE);
  }

  /**
   * The same in a pane with other type.
   *
   * @param widest pixels across at most
   * @param styles more style classes
   */
  public static ProblemCard inPane(Problem problem, double widest, String... styles) {
    ProblemCard card = new ProblemCard(problem);
    card.setMaxSize(widest, USE_PREF_SIZE);
    card.getStyleClass().add("nb-problem-in-pane");
    card.getStyleClass().addAll(styles);
    return card;
  }
}
