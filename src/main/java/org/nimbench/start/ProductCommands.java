package org.nimbench.start;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.command.Command;
import org.nimbench.ui.kit.command.CommandMenu;
import org.nimbench.ui.products.ProductDialogs;
import org.nimbench.ui.products.ProductsScreen;
import org.nimbench.ui.products.ProductsViewModel;

/** What can be done with the open product beside its text, in the one book of commands. */
final class ProductCommands {
  private final Bench bench;
  private final ProductsViewModel products;
  private final Supplier<ProductsScreen> screen;

  ProductCommands(Bench bench, ProductsViewModel products, Supplier<ProductsScreen> screen) {
    this.bench = bench;
    this.products = products;
    this.screen = screen;
  }

  List<Command> all() {
    return List.of(
        reading(
            "products.rows", "ui.products.rows.command", "Shortcut+Shift+G", ProductsScreen::rows),
        writing(
                "products.row-add",
                "ui.products.rows.add",
                "Shortcut+Shift+A",
                ProductsScreen::addRow)
            .norWhile(locked()),
        writing(
            "products.comment",
            "ui.products.comment.command",
            "Shortcut+Alt+M",
            ProductsScreen::comment),
        writing("products.review", "ui.products.review.command", "", of(ProductDialogs::review))
            .withIcon("mdi2c-check-all"),
        writing("products.themes", "ui.products.themes.command", "", of(ProductDialogs::themes))
            .norWhile(locked()),
        reading(
                "products.export",
                "ui.products.export.command",
                "Shortcut+Shift+X",
                of(ProductDialogs::export))
            .withIcon("mdi2e-export-variant"),
        reading("products.exports", "ui.products.exports.command", "", of(ProductDialogs::exports)),
        reading("products.changes", "ui.products.changes.command", "", of(ProductDialogs::changes))
            .norWhile(products.current().map(now -> products.whyNoChanges()).orElse("")),
        writing(
                "products.previous",
                "ui.products.previous.command",
                "",
                of(ProductDialogs::previous))
            .norWhile(locked()),
        writing("products.span", "ui.products.span.command", "", of(ProductDialogs::span))
            .norWhile(products.current().map(now -> products.whyNoSpan()).orElse("")),
        writing("products.copy", "ui.products.copy.command", "", of(ProductDialogs::copy)));
  }

  private static Consumer<ProductsScreen> of(Consumer<ProductDialogs> does) {
    return screen -> does.accept(screen.dialogs());
  }

  private Command reading(String id, String words, String keys, Consumer<ProductsScreen> does) {
    return Command.onScreen(
            ProductsRoom.STEP,
            id,
            CommandMenu.PRODUCT,
            Words.text(words),
            keys,
            () -> does.accept(screen.get()))
        .norWhile(none());
  }

  private Command writing(String id, String words, String keys, Consumer<ProductsScreen> does) {
    return reading(id, words, keys, does).norWhile(bench.unwritable());
  }

  private ObservableValue<String> none() {
    return products.current().map(now -> "").orElse(Words.text("ui.products.command.roll.none"));
  }

  /** Why the open product cannot be changed; empty where it can, or where none is open. */
  static ObservableValue<String> locked(ProductsViewModel products) {
    return products.current().map(now -> products.whyNot()).orElse("");
  }

  private ObservableValue<String> locked() {
    return locked(products);
  }
}
