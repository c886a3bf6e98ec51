package org.nimbench.ui.data.supply;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;

/** Above the grid: how many quarters are late, refused and due; each goes to the oldest of them. */
public final class SignChips extends HBox {
  private final Consumer<Spot> reach;

  /**
   * The chips of what is held.
   *
   * @param reach is told which quarter to go to
   */
  public SignChips(SupplyViewModel model, Consumer<Spot> reach) {
    super(6);
    this.reach = reach;
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(USE_PREF_SIZE);
    model.signs().addListener((observed, before, now) -> show(now));
    show(model.signs().get());
  }

  private void show(SupplySigns signs) {
    getChildren().clear();
    chip("late", "mdi2a-alert-circle", signs.lateWords(), signs.late());
    chip("refused", "mdi2s-shield-alert-outline", signs.refusedWords(), signs.refused());
    chip("due", "mdi2c-clock-outline", signs.dueWords(), signs.due());
  }

  private void chip(String kind, String icon, String words, List<Spot> spots) {
    if (spots.isEmpty()) {
      return;
    }
    Button chip = Buttons.plain(icon, words, () -> reach.accept(spots.get(0)));
    chip.setId("sign-" + kind);
    chip.setMinWidth(USE_PREF_SIZE);
    chip.getStyleClass().addAll("nb-sign", "nb-sign-" + kind);
    chip.setAccessibleText(Words.text("ui.supply.sign.goto", words));
    getChildren().add(chip);
  }
}
