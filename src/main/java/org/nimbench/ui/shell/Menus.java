package org.nimbench.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

/**
 * The menus, made from the one book. All stand from the beginning, each in its place; one that has
 * nothing to offer is off.
 */
final class Menus {
  private static final int TEN = 10;

  private final CommandBook book;
  private final CommandRunner runner;
  private final List<Filled> filled = new ArrayList<>();

  Menus(CommandBook book, CommandRunner runner) {
    this.book = book;
    this.runner = runner;
  }

  /** Fills a menu bar and a folded menu now and whenever the book or the step changes. */
  void fill(ObservableList<Menu> bar, ObservableList<MenuItem> folded, ObservableValue<?> step) {
    for (CommandMenu which : CommandMenu.values()) {
      bar.add(add(which));
      folded.add(add(which));
    }
    // Many commands come at once when a workspace opens: menus are filled once, one after another.
    Soon renewing =
        new Soon(
            () ->
                Gradually.build(
                    filled.stream()
                        .filter(one -> !one.isAsTheBook())
                        .map(one -> (Runnable) one::renew)
                        .toList()));
    book.all().addListener((ListChangeListener<Command>) change -> renewing.ask());
    step.addListener(
        (observed, before, now) -> filled.forEach(one -> one.menu.getItems().forEach(this::reach)));
  }

  private Menu add(CommandMenu which) {
    Filled made = new Filled(which);
    made.renew();
    filled.add(made);
    return made.menu;
  }

  private List<Command> commands(CommandMenu which) {
    return book.all().stream()
        .filter(command -> command.menu() == which)
        .sorted(Comparator.comparingInt(command -> command.look().rank()))
        .toList();
  }

  /** One menu with what stands in it. */
  private final class Filled {
    private final CommandMenu which;
    private final Menu menu;
    private List<Command> shown = List.of();

    /** What its items follow. */
    private Subscription ticks = Subscription.EMPTY;

    Filled(CommandMenu which) {
      this.which = which;
      this.menu = new Menu(title(which));
      menu.setId("menu-" + which.name().toLowerCase(Locale.ROOT));
    }

    boolean isAsTheBook() {
      return shown.equals(commands(which));
    }

    /** Nothing of a workspace that was closed is held. */
    void renew() {
      ticks.unsubscribe();
      ticks = Subscription.EMPTY;
      shown = commands(which);
      menu.getItems().setAll(items(shown, this));
      menu.setDisable(shown.isEmpty());
    }
  }

  private List<MenuItem> items(List<Command> commands, Filled menu) {
    List<MenuItem> items = new ArrayList<>();
    int before = 0;
    for (Command command : commands) {
      int ten = command.look().rank() / TEN;
      if (ten != before && !items.isEmpty()) {
        items.add(new SeparatorMenuItem());
      }
      before = ten;
      items.add(item(command, menu));
    }
    return items;
  }

  /** Gives a command the keys that call it where the window stands now. */
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

  private MenuItem item(Command command, Filled menu) {
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
      menu.ticks = menu.ticks.and(ticked.subscribe(tick::setSelected));
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
