package org.nimbench.ui.kit;

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
 * goes back to where it was.
 */
public final class Overlay extends StackPane {
  private @Nullable Node before;

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

  /** Shows a problem with one button that closes it. */
  public void show(Problem problem) {
    Button close = Buttons.primary("", Words.text("ui.overlay.close"), this::close);
    close.setDefaultButton(true);
    show(new ProblemCard(problem), close);
  }

  /** Shows content above a row of buttons; the last button takes the keyboard. */
  public void show(Region content, Button... buttons) {
    before = getScene() == null ? null : getScene().getFocusOwner();
    HBox row = new HBox(buttons);
    row.setAlignment(Pos.CENTER_RIGHT);
    row.getStyleClass().add("nb-dialog-buttons");
    VBox card = new VBox(content, row);
    card.getStyleClass().add("nb-dialog");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().setAll(card);
    setVisible(true);
    Motion.fadeIn(this);
    buttons[buttons.length - 1].requestFocus();
  }

  /** Takes the card away. */
  public void close() {
    setVisible(false);
    getChildren().clear();
    if (before != null) {
      before.requestFocus();
    }
  }
}
