package org.nimbench.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;

/**
 * A card over a dimmed window, for the few things that cannot wait. Esc closes it, and the keyboard
 * goes back to where it was, or near it where that is gone.
 */
public final class Overlay extends StackPane {
  private final Deque<Problem> waiting = new ArrayDeque<>();
  private List<Node> before = List.of();
  private @Nullable Problem shown;

  /** Hidden until something is shown. */
  public Overlay() {
    getStyleClass().add("nb-overlay");
    setVisible(false);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          }
        });
  }

  /**
   * Shows a problem with a button that copies its details and one that closes it. The same problem
   * is shown once however often it comes; another one waits until this one is closed.
   */
  public void show(Problem problem) {
    if (problem.equals(shown) || waiting.contains(problem)) {
      return;
    }
    if (shown != null) {
      waiting.add(problem);
      return;
    }
    Button copy = ProblemDetails.copy(problem);
    Button close = Buttons.primary("", Words.text("ui.overlay.close"), this::close);
    close.setDefaultButton(true);
    show(new ProblemCard(problem), copy, close);
    shown = problem;
  }

  /**
   * Shows content above a row of buttons; the last button takes the keyboard, or where it is off
   * the first control that is not.
   */
  public void show(Region content, Button... buttons) {
    shown = null;
    if (!isVisible()) {
      before = Stops.around(getScene() == null ? null : getScene().getFocusOwner());
    }
    VBox card = card(content, buttons);
    getChildren().setAll(card);
    setVisible(true);
    Motion.fadeIn(this);
    // Nothing is styled before: a field would take the letter of the key that opened the card.
    Stops.first(buttons[buttons.length - 1])
        .or(() -> Stops.first(card))
        .ifPresent(Node::requestFocus);
  }

  private static VBox card(Region content, Button... buttons) {
    HBox row = new HBox(buttons);
    row.setAlignment(Pos.CENTER_RIGHT);
    row.getStyleClass().add("nb-dialog-buttons");
    VBox card = new VBox(content, row);
    card.getStyleClass().add("nb-dialog");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    return card;
  }

  /**
   * A problem as it is shown over a window, for a pane that goes on beneath it.
   *
   * @param close takes it away
   */
  public static Region inPane(Problem problem, Runnable close) {
    return card(
        new ProblemCard(problem),
        ProblemDetails.copy(problem),
        Buttons.primary("", Words.text("ui.overlay.close"), close));
  }

  /** Takes the card away. */
  public void close() {
    setVisible(false);
    getChildren().clear();
    shown = null;
    Stops.back(before, getScene());
    before = List.of();
    Problem next = waiting.poll();
    if (next != null) {
      show(next);
    }
  }
}
