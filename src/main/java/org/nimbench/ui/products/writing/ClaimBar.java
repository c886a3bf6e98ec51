package org.nimbench.ui.products.writing;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.products.LiveToken;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Writing;

/** What to do about a sentence that no longer holds: rewrite it, or keep it and say why. */
final class ClaimBar extends VBox {
  private final TextViewModel model;
  private final Consumer<LiveToken> rewrite;
  private final Runnable back;
  private final Label words = Labels.of("", "nb-body");
  private final TextField reason = new TextField();
  private final HBox asking;
  private int at;

  /**
   * A bar over the model.
   *
   * @param isWritable whether the sentence can be changed
   * @param rewrite marks the sentence so that typing replaces it
   * @param back gives the keyboard back to the text
   */
  ClaimBar(TextViewModel model, boolean isWritable, Consumer<LiveToken> rewrite, Runnable back) {
    this.model = model;
    this.back = back;
    this.rewrite = rewrite;
    getStyleClass().add("nb-claim-bar");
    words.setMaxWidth(Double.MAX_VALUE);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    var again = Buttons.link(Words.text("ui.products.claim.rewrite"), this::rewrite);
    again.setId("claim-rewrite");
    again.setMinWidth(USE_PREF_SIZE);
    var keep = Buttons.link(Words.text("ui.products.claim.keep"), this::ask);
    keep.setId("claim-keep");
    keep.setMinWidth(USE_PREF_SIZE);
    HBox row =
        new HBox(
            10,
            Icons.text("mdi2a-alert-outline"),
            words,
            Writing.only(isWritable, again),
            Writing.only(isWritable, keep));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("nb-claim-row");
    reason.setId("claim-reason");
    reason.setPromptText(Words.text("ui.products.claim.reason"));
    reason.setAccessibleText(Words.text("ui.products.claim.reason"));
    reason.setOnAction(event -> keep());
    HBox.setHgrow(reason, Priority.ALWAYS);
    asking =
        new HBox(8, reason, Buttons.plain("", Words.text("ui.products.claim.done"), this::keep));
    getChildren().setAll(row, asking);
    model.text().addListener((observed, before, now) -> show());
    model.reader().addListener((observed, before, now) -> show());
    show();
  }

  private void show() {
    List<LiveToken> broken = model.broken();
    boolean any = !broken.isEmpty();
    setVisible(any);
    setManaged(any);
    asking.setVisible(false);
    asking.setManaged(false);
    if (any) {
      at = Math.min(at, broken.size() - 1);
      LiveToken claim = broken.get(at);
      words.setText(
          Words.text("ui.products.claim.now", claim.shown(), claim.now(), at + 1, broken.size()));
    }
  }

  /** Goes to the next sentence that no longer holds; false where there is none after it. */
  boolean next(int caret) {
    List<LiveToken> broken = model.broken();
    for (int i = 0; i < broken.size(); i++) {
      if (broken.get(i).start() > caret) {
        at = i;
        show();
        return true;
      }
    }
    return false;
  }

  /** The claim that is shown. */
  LiveToken claim() {
    return model.broken().get(at);
  }

  private void rewrite() {
    rewrite.accept(claim());
  }

  private void ask() {
    asking.setManaged(true);
    asking.setVisible(true);
    reason.clear();
    reason.requestFocus();
  }

  private void keep() {
    if (!reason.getText().isBlank()) {
      model.keepClaim(claim(), reason.getText());
      back.run();
    }
  }
}
