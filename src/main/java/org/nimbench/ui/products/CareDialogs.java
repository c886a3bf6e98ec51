package org.nimbench.ui.products;

import java.util.function.Supplier;
import javafx.scene.control.Button;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Overlay;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.ui.products.review.ReviewCard;
import org.nimbench.ui.products.themes.ThemesCard;
import org.nimbench.ui.products.themes.ThemesViewModel;

/** The cards of review and of themes over the open product. */
final class CareDialogs {
  private final ProductsViewModel model;
  private final ThemesViewModel themes;
  private final Overlay overlay;
  private final Supplier<String> author;

  CareDialogs(
      ProductsViewModel model, ThemesViewModel themes, Overlay overlay, Supplier<String> author) {
    this.model = model;
    this.themes = themes;
    this.overlay = overlay;
    this.author = author;
  }

  /** Asks for a step of review; nothing happens without a product, or where it is read. */
  void review() {
    ProductNow product = model.current().get();
    if (product == null || !model.isWritable()) {
      return;
    }
    ReviewCard card = new ReviewCard(product, author.get());
    Button cancel = Buttons.plain("", Words.text("ui.overlay.cancel"), overlay::close);
    cancel.setCancelButton(true);
    Button done =
        Buttons.primary(
            "mdi2c-check",
            Words.text("ui.products.review.do"),
            () -> {
              overlay.close();
              model.care().review(card.state(), card.by(), card.note());
            });
    done.setId("review-do");
    done.setDefaultButton(true);
    done.disableProperty().bind(card.lacks());
    overlay.show(card, cancel, done);
  }

  /** Shows the themes of the product, to be changed; those of a locked one are not. */
  void themes(Filter filter) {
    if (model.current().get() == null || !model.whyNot().isEmpty()) {
      return;
    }
    ThemesCard card = new ThemesCard(themes);
    themes.open(filter);
    Button close = Buttons.primary("", Words.text("ui.overlay.close"), overlay::close);
    close.setId("themes-close");
    close.setDefaultButton(true);
    overlay.show(card, close);
  }
}
