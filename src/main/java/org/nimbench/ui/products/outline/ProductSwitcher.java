package org.nimbench.ui.products.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Told;
import org.nimbench.ui.products.desk.ProductLine;
import org.nimbench.ui.products.desk.ProductNow;

/** The title of the open product; it opens the list of all, and what can be done with the one. */
public final class ProductSwitcher extends MenuButton {
  private static final int SHORT = 40;
  private static final double LEAST = 240;

  private final ObservableList<ProductLine> products;
  private final Acts acts;

  /**
   * What the switcher does.
   *
   * @param choose opens a product by id
   * @param begin asks for a new one
   * @param ofOpen what can be done with the open one
   */
  public record Acts(Consumer<String> choose, Item begin, List<Item> ofOpen) {}

  /**
   * Something that can be done.
   *
   * @param words key of what it is called
   * @param whyNot asked why it cannot be done now; empty where it can
   */
  public record Item(String words, Supplier<String> whyNot, Runnable does) {}

  /** A switcher between products; what cannot be done now is off and says why. */
  public ProductSwitcher(ObservableList<ProductLine> products, Acts acts) {
    this.products = products;
    this.acts = acts;
    setId("product-switcher");
    getStyleClass().addAll("nb-flat", "nb-switcher");
    Told.whole(this);
    products.addListener((ListChangeListener<ProductLine>) change -> fill());
    fill();
  }

  /** Shows the title of the open product. */
  public void show(@Nullable ProductNow product) {
    setText(product == null ? Words.text("ui.products.none") : product.title());
    setAccessibleText(Words.text("ui.products.switcher", getText()));
    // What stands beside gives way first; only a very long title is cut, and told on pointing.
    setMinWidth(getText().length() <= SHORT ? USE_PREF_SIZE : LEAST);
    fill();
  }

  private void fill() {
    List<MenuItem> items = new ArrayList<>();
    for (ProductLine line : products) {
      items.add(
          item(
              Words.text("ui.products.switcher.line", line.title(), line.period()),
              () -> acts.choose().accept(line.id())));
    }
    if (!items.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    items.add(item(acts.begin()));
    if (!products.isEmpty()) {
      acts.ofOpen().forEach(one -> items.add(item(one)));
    }
    getItems().setAll(items);
  }

  private static MenuItem item(Item one) {
    String words = Words.text(one.words());
    String whyNot = one.whyNot().get();
    MenuItem item =
        item(whyNot.isEmpty() ? words : Words.text("ui.menu.whynot", words, whyNot), one.does());
    item.setDisable(!whyNot.isEmpty());
    return item;
  }

  private static MenuItem item(String words, Runnable action) {
    MenuItem item = new MenuItem(words);
    // A title may hold an underscore, which is no key here.
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }
}
