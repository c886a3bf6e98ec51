package org.nimbench.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.util.Subscription;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.command.Command;
import org.nimbench.ui.kit.command.CommandBook;
import org.nimbench.ui.kit.command.CommandMenu;

/** The menus, made from the one book; a menu that would be empty is not there. */
final class Menus {
  private static final int TEN = 10;

  private final CommandBook book;
  private final CommandRunner runner;
  private boolean isAgreed;

  /** What the items that stand in the menus now follow. */
  private Subscription ticks = Subscription.EMPTY;

  Menus(CommandBook book, CommandRunner runner) {
    this.book = book;
    this.runner = runner;
  }

  /** Fills a menu bar or a folded menu now and whenever the book or the step changes. */
  void fill(ObservableList<Menu> bar, ObservableList<MenuItem> folded, ObservableValue<?> step) {
    Runnable fill =
        () -> {
          isAgreed = false;
          ticks.unsubscribe();
          ticks = Subscription.EMPTY;
          bar.setAll(menus());
          folded.setAll(menus());
        };
    // Many commands come at once when a workspace opens; the menus are made once.
    Runnable soon =
        () -> {
          if (!isAgreed) {
            isAgreed = true;
            Platform.runLater(fill);
          }
        };
    book.all().addListener((ListChangeListener<Command>) change -> soon.run());
    step.addListener((observed, before, now) -> soon.run());
    fill.run();
  }

  private List<Menu> menus() {
    List<Menu> menus = new ArrayList<>();
    for (CommandMenu which : CommandMenu.values()) {
      List<Command> commands =
          book.all().stream()
              .filter(command -> command.menu() == which)
              .sorted(Comparator.comparingInt(command -> command.look().rank()))
              .toList();
      if (!commands.isEmpty()) {
        menus.add(menu(which, commands));
      }
    }
    return menus;
  }

  private Menu menu(CommandMenu which, List<Command> commands) {
    Menu menu = new Menu(title(which));
    menu.setId("menu-" + which.name().toLowerCase(Locale.ROOT));
    int before = commands.get(0).look().rank() / TEN;
    for (Command command : commands) {
      int ten = command.look().rank() / TEN;
      if (ten != before) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      before = ten;
      menu.getItems().add(item(command));
    }
    return menu;
  }

  static String title(CommandMenu menu) {
    return switch (menu) {
      case FILE -> Words.text("ui.menu.file");
      case EDIT -> Words.text("ui.menu.edit");
      case VIEW -> Words.text("ui.menu.view");
      case DATA -> Words.text("ui.menu.data");
      case MAP -> Words.text("ui.menu.map");
      case TRENDS -> Words.text("ui.menu.trends");
      case PRODUCT -> Words.text("ui.menu.product");
      case PRESENT -> Words.text("ui.menu.present");
      case HELP -> Words.text("ui.menu.help");
    };
  }

  private MenuItem item(Command command) {
    ObservableValue<Boolean> ticked = command.look().ticked();
    MenuItem item = ticked == null ? new MenuItem() : new CheckMenuItem();
    item.setId("command-" + command.id());
    item.setMnemonicParsing(false);
    item.textProperty()
        .bind(
            Bindings.createStringBinding(() -> words(command), command.words(), command.whyNot()));
    item.disableProperty().bind(command.whyNot().map(why -> !why.isEmpty()));
    List<KeyCombination> keys = KeyWords.combinations(command);
    if (!keys.isEmpty() && runner.isWithinReach(command)) {
      item.setAccelerator(keys.get(0));
    }
    item.setOnAction(
        event -> {
          runner.run(command);
          if (item instanceof CheckMenuItem tick && ticked != null) {
            tick.setSelected(ticked.getValue());
          }
        });
    if (item instanceof CheckMenuItem tick && ticked != null) {
      ticks = ticks.and(ticked.subscribe(tick::setSelected));
    }
    return item;
  }

  /** A menu shows no tooltips, so what cannot be done says why in its own line. */
  private static String words(Command command) {
    return command.isPossible()
        ? command.title()
        : Words.text("ui.menu.whynot", command.title(), command.whyNot().getValue());
  }
}
