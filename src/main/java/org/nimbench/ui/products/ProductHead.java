package org.nimbench.ui.products;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.products.Product;
import org.nimbench.products.Review;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Tips;
import org.nimbench.ui.kit.Told;
import org.nimbench.ui.kit.Writing;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.ui.products.outline.ProductSwitcher;

/** Which product is open: its title, its state, and what it covers. */
final class ProductHead extends HBox {
  private final ProductsViewModel model;
  private final ScreenParts parts;
  private final ProductSwitcher switcher;
  private final Button state;
  private final Button roll;
  private final Label covers = Told.whole(Labels.of("", "nb-muted"));

  /**
   * The head of the screen.
   *
   * @param acts what can be asked of the open product
   */
  ProductHead(ProductsViewModel model, ScreenParts parts, ProductDialogs acts) {
    this.model = model;
    this.parts = parts;
    this.switcher =
        new ProductSwitcher(
            model.products(),
            new ProductSwitcher.Acts(
                model::choose,
                new ProductSwitcher.Item("ui.products.begin", this::unwritable, parts.begin()),
                ofOpen(acts)));
    getStyleClass().add("nb-product-head");
    setAlignment(Pos.CENTER_LEFT);
    covers.setMinWidth(0);
    this.state = Buttons.plain("", "", acts::review);
    state.setId("product-state");
    state.getStyleClass().add("nb-state-pill");
    state.setMinWidth(USE_PREF_SIZE);
    Tips.tell(state, Words.text("ui.products.review.command"));
    this.roll =
        Buttons.plain(
            "mdi2c-clock-fast", Words.text("ui.products.command.roll"), acts::rollForward);
    this.roll.setId("roll-forward");
    this.roll.setMinWidth(USE_PREF_SIZE);
    getChildren()
        .addAll(
            switcher,
            Writing.only(model.isWritable(), state),
            covers,
            Labels.spring(),
            Writing.only(model.isWritable(), roll));
  }

  private List<ProductSwitcher.Item> ofOpen(ProductDialogs acts) {
    return List.of(
        new ProductSwitcher.Item("ui.products.rename", model::whyNot, this::rename),
        new ProductSwitcher.Item("ui.products.review.command", this::unwritable, acts::review),
        new ProductSwitcher.Item("ui.products.themes.command", model::whyNot, acts::themes),
        new ProductSwitcher.Item("ui.products.previous.command", model::whyNot, acts::previous),
        new ProductSwitcher.Item("ui.products.span.command", model::whyNoSpan, acts::span),
        new ProductSwitcher.Item("ui.products.copy.command", this::unwritable, acts::copy),
        new ProductSwitcher.Item("ui.products.changes.command", model::whyNoChanges, acts::changes),
        new ProductSwitcher.Item("ui.products.exports.command", () -> "", acts::exports),
        new ProductSwitcher.Item("ui.products.remove", model::whyNot, model::remove));
  }

  private String unwritable() {
    return model.isWritable() ? "" : Writing.whyNot();
  }

  void show(@Nullable ProductNow product) {
    switcher.show(product);
    boolean isOpen = product != null;
    state.setVisible(isOpen);
    roll.setVisible(isOpen);
    if (product != null) {
      Product kept = product.product();
      state.setText(
          Words.text("ui.products.state", kept.review().state().inWords(), kept.version()));
      state.getStyleClass().removeAll("nb-state-approved", "nb-state-reviewed");
      if (kept.review().state() != Review.State.DRAFT) {
        state.getStyleClass().add("nb-state-" + kept.review().state().code());
      }
      covers.setText(
          Words.text(
              "ui.products.line",
              kept.marking().words(),
              product.line().type(),
              product.line().period()));
    }
  }

  private void rename() {
    ProductNow product = model.current().get();
    if (product == null) {
      return;
    }
    TextField title = new TextField(product.title());
    title.setId("product-rename");
    VBox card =
        new VBox(
            10,
            Labels.of(Words.text("ui.products.rename.title"), "nb-heading"),
            Labels.named(Words.text("ui.products.new.title"), title));
    card.getStyleClass().add("nb-new-product");
    Button cancel = Buttons.plain("", Words.text("ui.overlay.cancel"), parts.overlay()::close);
    cancel.setCancelButton(true);
    Button done =
        Buttons.primary(
            "",
            Words.text("ui.products.rename.done"),
            () -> {
              parts.overlay().close();
              model.rename(title.getText());
            });
    done.setDefaultButton(true);
    parts.overlay().show(card, cancel, done);
    title.requestFocus();
    title.selectAll();
  }
}
