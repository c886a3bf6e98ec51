package org.nimbench.ui.products.roll;

import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import org.nimbench.kernel.Words;
import org.nimbench.products.roll.RollPeriods;
import org.nimbench.products.roll.Rolled;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Overlay;
import org.nimbench.ui.products.desk.ProductNow;

/** The two cards of rolling forward: where to, and what would change. */
public final class RollDialogs {
  private final RollViewModel model;
  private final Overlay overlay;
  private final BiConsumer<String, String> goTo;

  /**
   * Cards over a window.
   *
   * @param goTo goes to a section's key, and to what stands in its text
   */
  public RollDialogs(RollViewModel model, Overlay overlay, BiConsumer<String, String> goTo) {
    this.model = model;
    this.overlay = overlay;
    this.goTo = goTo;
  }

  /** Asks where a product is to be carried, and then works out what would change. */
  public void ask(ProductNow product) {
    model.ask(product.id(), periods -> where(product, periods));
  }

  private void where(ProductNow product, RollPeriods periods) {
    RollCard card = new RollCard(product, periods);
    Button cancel = Buttons.plain("", Words.text("ui.overlay.cancel"), overlay::close);
    cancel.setCancelButton(true);
    Button go =
        Buttons.primary(
            "mdi2c-clock-fast",
            Words.text("ui.products.roll.go"),
            () ->
                card.asked()
                    .ifPresent(
                        ask -> {
                          overlay.close();
                          model.rehearse(product, ask, rolled -> list());
                        }));
    go.setId("roll-go");
    go.setDefaultButton(true);
    overlay.show(card, cancel, go);
  }

  /** Shows what would change; nothing where nothing is rehearsed. */
  public void list() {
    Rolled rolled = model.rehearsed().get();
    if (rolled == null) {
      return;
    }
    RollList list =
        new RollList(
            rolled.report(),
            place -> {
              overlay.close();
              goTo.accept(place.section(), place.find());
            });
    Button later = Buttons.plain("", Words.text("ui.products.roll.later"), overlay::close);
    later.setId("roll-later");
    later.setCancelButton(true);
    Button drop =
        Buttons.plain(
            "",
            Words.text("ui.products.roll.drop"),
            () -> {
              overlay.close();
              model.drop();
            });
    Button keep =
        Buttons.primary(
            "mdi2c-check",
            Words.text(
                rolled.report().isInPlace()
                    ? "ui.products.roll.keep.in-place"
                    : "ui.products.roll.keep.new"),
            () -> {
              overlay.close();
              model.keep();
            });
    keep.setId("roll-keep");
    keep.setDefaultButton(true);
    overlay.show(list, later, drop, keep);
  }
}
