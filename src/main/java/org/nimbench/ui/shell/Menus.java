package org.nimbench.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.nimbench.ui.kit.Gradually;
import org.nimbench.ui.kit.Soon;
import org.nimbench.ui.kit.command.Command;
import org.nimbench.ui.kit.command.CommandBook;
import org.nimbench.ui.kit.command.CommandMenu;

/** The menus, made from the one book; a menu that would be empty is not there. */
final class Menus {
  private static final int TEN = 10;

  private final CommandBook book;
  private final CommandRunner runner;

  /** What the items that stand in the menus now follow. */
  private Subscription ticks = Subscription.EMPTY;

  Menus(CommandBook book, CommandRunner runner) {
    this.book = book;
    this.runner = runner;
  }

  /** Fills a menu bar or a folded menu now and whenever the book or the step changes. */
  void fill(ObservableList<Menu> bar, ObservableList<MenuItem> folded, ObservableValue<?> step) {
    Map<CommandMenu, Menu> ofBar = new EnumMap<>(CommandMenu.class);
    Map<CommandMenu, Menu> ofFolded = new EnumMap<>(CommandMenu.class);
    // Many commands come at once when a workspace opens; the menus are made once, in two pieces.
    Soon renewing =
        new Soon(
            () -> {
              ticks.unsubscribe();
              ticks = Subscription.EMPTY;
              put(menus(ofBar), bar);
              Gradually.build(List.of(() -> put(menus(ofFolded), folded)));
            });
    book.all().addListener((ListChangeListener<Command>) change -> renewing.ask());
    step.addListener(
        (observed, before, now) -> {
          ofBar.values().forEach(this::reach);
          ofFolded.values().forEach(this::reach);
        });
    put(menus(ofBar), bar);
    put(menus(ofFolded), folded);
  }

  /** A bar is built anew only where other menus stand in it: that is not done at a glance. */
  private static void put(List<Menu> menus, ObservableList<? super Menu> place) {
    if (!place.equals(menus)) {
      place.setAll(menus);
    }
  }

  /** The menus with their items as they are now; each menu is made once. */
  private List<Menu> menus(Map<CommandMenu, Menu> made) {
    List<Menu> menus = new ArrayList<>();
    for (CommandMenu which : CommandMenu.values()) {
      List<Command> commands =
          book.all().stream()
              .filter(command -> command.menu() == which)
              .sorted(Comparator.comparingInt(command -> command.look().rank()))
              .toList();
      if (!commands.isEmpty()) {
        menus.add(made.computeIfAbsent(which, Menus::empty));
      }
      // A menu that stands nowhere now holds nothing of a workspace that was closed.
      Menu kept = made.get(which);
      if (kept != null) {
        kept.getItems().setAll(items(commands));
      }
    }
    return menus;
  }

  private static Menu empty(CommandMenu which) {
    Menu menu = new Menu(title(which));
    menu.setId("menu-" + which.name().toLowerCase(Locale.ROOT));
    return menu;
  }

  private List<MenuItem> items(List<Command> commands) {
    List<MenuItem> items = new ArrayList<>();
    int before = 0;
    for (Command command : commands) {
      int ten = command.look().rank() / TEN;
      if (ten != before && !items.isEmpty()) {
        items.add(new SeparatorMenuItem());
      }
      before = ten;
      items.add(item(command));
    }
    return items;
  }

  /** Gives each command the keys that call it where the window stands now. */
  private void reach(Menu menu) {
    menu.getItems().forEach(this::reach);
  }

  private void reach(MenuItem item) {
    if (item.getUserData() instanceof Command command) {
      List<KeyCombination> keys = KeyWords.combinations(command);
      boolean isReached = !keys.isEmpty() && runner.isWithinReach(command);
      item.setAccelerator(isReached ? keys.get(0) : null);
    }
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
    item.setUserData(command);
    reach(item);
    item.setOnAction(
        event -> {
          // A menu is filled a moment after its workspace was closed.
          book.find(command.id()).filter(command::equals).ifPresent(runner::run);
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
