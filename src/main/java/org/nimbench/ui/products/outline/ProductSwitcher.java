package org.nimbench.ui.products.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Told;
import org.nimbench.ui.kit.Writing;
import org.nimbench.ui.products.desk.ProductLine;
import org.nimbench.ui.products.desk.ProductNow;

/** The title of the open product; it opens the list of all, and what can be done with the one. */
public final class ProductSwitcher extends MenuButton {
  private static final int SHORT = 40;
  private static final double LEAST = 240;

  private final ObservableList<ProductLine> products;
  private final boolean isWritable;
  private final Acts acts;

  /**
   * What the switcher does.
   *
   * @param choose opens a product by id
   * @param begin asks for a new one
   * @param rename asks for another title
   * @param remove takes the open one out
   * @param others what else can be done with the open one
   */
  public record Acts(
      Consumer<String> choose,
      Runnable begin,
      Runnable rename,
      Runnable remove,
      List<Item> others) {}

  /**
   * Something that can be done with the open product.
   *
   * @param words key of what it is called
   */
  public record Item(String words, Runnable does) {}

  /** A switcher between products; what changes one is off where nothing can be changed. */
  public ProductSwitcher(ObservableList<ProductLine> products, boolean isWritable, Acts acts) {
    this.products = products;
    this.isWritable = isWritable;
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
    items.add(writing(Words.text("ui.products.begin"), acts.begin()));
    if (!products.isEmpty()) {
      items.add(writing(Words.text("ui.products.rename"), acts.rename()));
      acts.others().forEach(one -> items.add(writing(Words.text(one.words()), one.does())));
      items.add(writing(Words.text("ui.products.remove"), acts.remove()));
    }
    getItems().setAll(items);
  }

  private MenuItem writing(String words, Runnable action) {
    MenuItem item =
        item(isWritable ? words : Words.text("ui.menu.whynot", words, Writing.whyNot()), action);
    item.setDisable(!isWritable);
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
