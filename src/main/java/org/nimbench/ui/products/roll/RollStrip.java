package org.nimbench.ui.products.roll;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.products.roll.Rolled;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;

/** Says that something was rehearsed and is not kept yet; not there when nothing is. */
public final class RollStrip extends HBox {
  private final Label words = Labels.of("", "nb-body");

  /**
   * A strip that follows the model.
   *
   * @param list shows what would change
   */
  public RollStrip(RollViewModel model, Runnable list) {
    getStyleClass().addAll("nb-update-strip", "nb-roll-strip");
    setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(0);
    getChildren()
        .addAll(
            Icons.tool("mdi2c-clock-fast"),
            words,
            Labels.spring(),
            link("roll-show", "ui.products.roll.show", list),
            link("roll-keep-now", "ui.products.roll.keep", model::keep),
            link("roll-drop", "ui.products.roll.drop", model::drop));
    model.rehearsed().addListener((observed, before, now) -> show(now));
    show(model.rehearsed().get());
  }

  private static Hyperlink link(String id, String words, Runnable action) {
    Hyperlink link = Buttons.link(Words.text(words), action);
    link.setId(id);
    link.setMinWidth(USE_PREF_SIZE);
    return link;
  }

  private void show(@Nullable Rolled rolled) {
    setVisible(rolled != null);
    setManaged(rolled != null);
    if (rolled != null) {
      words.setText(
          Words.text(
              "ui.products.roll.strip",
              rolled.report().to().inWords(),
              RollWords.summary(rolled.report())));
    }
  }
}
