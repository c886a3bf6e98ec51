package org.nimbench.ui.products;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.nimbench.ui.kit.FileChoice;
import org.nimbench.ui.products.begin.ContinuingDialogs;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.ui.products.export.ExportDialogs;
import org.nimbench.ui.products.export.ExportViewModel;
import org.nimbench.ui.products.roll.RollDialogs;

/**
 * What can be asked of the open product as a whole, each in a card over the window. Without an open
 * product nothing happens.
 */
public final class ProductDialogs {
  private final ProductsScreen.Models models;
  private final ProductsViewModel products;
  private final ScreenParts parts;
  private final BiConsumer<String, String> goTo;
  private final RollDialogs roll;
  private final CareDialogs care;
  private final ContinuingDialogs continuing;
  private final ExportDialogs exports;

  /**
   * Cards over the window.
   *
   * @param goTo goes to a section, and to what is written in it
   */
  ProductDialogs(ProductsScreen.Models models, ScreenParts parts, BiConsumer<String, String> goTo) {
    this.models = models;
    this.products = models.products();
    this.parts = parts;
    this.goTo = goTo;
    this.roll = new RollDialogs(products.roll(), parts.overlay(), goTo);
    this.care = new CareDialogs(products, models.themes(), parts.overlay(), parts.author());
    this.continuing = new ContinuingDialogs(products.exits(), parts.overlay());
    this.exports = new ExportDialogs(parts.overlay(), parts.files(), parts.written());
  }

  /** Asks to which period the open product is to be carried. */
  public void rollForward() {
    withOpen(
        product -> {
          leave();
          roll.ask(product);
        });
  }

  /** Shows what would change of what was rehearsed. */
  void rolled() {
    roll.list();
  }

  /** Asks for a step of review. */
  public void review() {
    leave();
    care.review();
  }

  /** Shows the themes, to be changed. */
  public void themes() {
    leave();
    care.themes(parts.filter().get());
  }

  /** Asks what is exported, for whom and where. */
  public void export() {
    withOpen(
        product -> {
          leave();
          exports.ask(asked(product), goTo);
        });
  }

  private ExportViewModel asked(ProductNow product) {
    ScreenParts.Exports remembered = parts.exports();
    Path base =
        remembered.folder().resolve(FileChoice.name(product.title(), "").replaceAll("\\.$", ""));
    return new ExportViewModel(
        products.exits(), product, remembered.template(), base, parts.author().get());
  }

  /** Files were written: tells what they hide. */
  void exported(List<Path> files, List<String> hidden) {
    exports.done(files, hidden);
  }

  /** Tells which files left the workspace. */
  public void exports() {
    withOpen(product -> products.exits().exported(files -> exports.list(product, files)));
  }

  /** Tells what changed since the product that the open one continues. */
  public void changes() {
    if (products.whyNoChanges().isEmpty()) {
      withOpen(product -> continuing.changes(product, products.products()));
    }
  }

  /** Asks which product the open one continues. */
  public void previous() {
    if (products.whyNot().isEmpty()) {
      withOpen(product -> continuing.previous(product, products.products()));
    }
  }

  /** Asks which years the open plan runs for. */
  public void span() {
    if (products.whyNoSpan().isEmpty()) {
      withOpen(continuing::span);
    }
  }

  /** Asks for the title of a copy. */
  public void copy() {
    withOpen(continuing::copy);
  }

  /** What is still being typed belongs to what is asked about. */
  private void leave() {
    models.text().leave();
    models.rows().leave();
  }

  private void withOpen(Consumer<ProductNow> does) {
    ProductNow product = products.current().get();
    if (product != null) {
      does.accept(product);
    }
  }
}
