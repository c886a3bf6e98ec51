package org.nimbench.ui.products;

import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.products.WholeProduct;
import org.nimbench.ui.kit.command.Deed;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.products.desk.ProductDesk;
import org.nimbench.ui.products.desk.ProductNow;

/** Deeds about a product as a whole: another title, and taking it out of the workspace. */
final class ProductDeeds {
  private final ProductDesk desk;
  private final ProductTurns turns;
  private final Deeds deeds;
  private final Consumer<ProductNow> changed;
  private final Runnable removed;

  /**
   * Deeds that are remembered.
   *
   * @param changed told how the product is after one
   * @param removed told when it is out of the workspace
   */
  ProductDeeds(
      ProductDesk desk,
      ProductTurns turns,
      Deeds deeds,
      Consumer<ProductNow> changed,
      Runnable removed) {
    this.desk = desk;
    this.turns = turns;
    this.deeds = deeds;
    this.changed = changed;
    this.removed = removed;
  }

  /** Gives a product another title; a blank one changes nothing. */
  void rename(ProductNow product, String title) {
    if (title.isBlank() || title.strip().equals(product.title())) {
      return;
    }
    deeds.perform(
        new Deed(
            Words.text("ui.products.deed.rename"),
            () -> named(product.id(), title.strip()),
            () -> named(product.id(), product.title())));
  }

  private void named(String product, String title) {
    turns.run(
        Words.text("ui.products.work.change"),
        progress -> desk.rename(product, title, progress),
        changed);
  }

  /** Takes a product out of the workspace. */
  void remove(ProductNow product) {
    ObjectProperty<@Nullable WholeProduct> kept = new SimpleObjectProperty<>();
    deeds.perform(
        new Deed(
            Words.text("ui.products.deed.remove", product.title()),
            () ->
                turns.run(
                    Words.text("ui.products.work.change"),
                    progress -> desk.remove(product.id(), progress),
                    gone -> {
                      kept.set(gone);
                      removed.run();
                    }),
            () -> putBack(kept.get())));
  }

  private void putBack(@Nullable WholeProduct gone) {
    if (gone != null) {
      turns.run(
          Words.text("ui.products.work.change"), progress -> desk.restore(gone, progress), changed);
    }
  }
}
