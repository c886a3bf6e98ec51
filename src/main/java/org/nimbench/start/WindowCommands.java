package org.nimbench.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import org.nimbench.kernel.Words;
import org.nimbench.settings.Look;
import org.nimbench.ui.kit.command.Command;
import org.nimbench.ui.kit.command.CommandMenu;
import org.nimbench.ui.shell.ShellViewModel;

/** What can be done whatever is open: files, the look, help. */
final class WindowCommands {
  private static final int OPEN = 10;
  private static final int CLOSE = 80;
  private static final int QUIT = 90;
  private static final int LOOK = 40;

  private WindowCommands() {}

  /**
   * What the window does.
   *
   * @param make asks for a name and makes a workspace
   * @param open asks for a workspace file and opens it
   * @param example opens Northvale
   * @param close goes back to the start screen
   * @param quit ends the program
   * @param about shows version, licence and notices
   */
  record Deeds(
      Runnable make,
      Runnable open,
      Runnable example,
      Runnable close,
      Runnable quit,
      Runnable about) {}

  static List<Command> of(Deeds deeds, ShellViewModel model) {
    List<Command> commands = new ArrayList<>(files(deeds, model));
    commands.add(look(Look.LIGHT, Words.text("ui.look.light"), model));
    commands.add(look(Look.DARK, Words.text("ui.look.dark"), model));
    commands.add(look(Look.PROJECTOR, Words.text("ui.look.projector"), model));
    commands.add(
        Command.everywhere(
                "help.about", CommandMenu.HELP, Words.text("ui.menu.about"), "", deeds.about())
            .withIcon("mdi2i-information-outline")
            .at(QUIT));
    return commands;
  }

  private static List<Command> files(Deeds deeds, ShellViewModel model) {
    ObservableValue<String> closed =
        model.isOpen().map(isOpen -> isOpen ? "" : Words.text("ui.command.closed"));
    return List.of(
        Command.everywhere(
                "file.new", CommandMenu.FILE, Words.text("ui.menu.new"), "Shortcut+N", deeds.make())
            .withIcon("mdi2f-file-plus-outline")
            .at(OPEN),
        Command.everywhere(
                "file.open",
                CommandMenu.FILE,
                Words.text("ui.menu.open"),
                "Shortcut+O",
                deeds.open())
            .withIcon("mdi2f-folder-open-outline")
            .at(OPEN),
        Command.everywhere(
                "file.example",
                CommandMenu.FILE,
                Words.text("ui.menu.example"),
                "",
                deeds.example())
            .withIcon("mdi2p-play")
            .at(OPEN),
        Command.everywhere(
                "file.close",
                CommandMenu.FILE,
                Words.text("ui.menu.close"),
                "Shortcut+W",
                deeds.close())
            .unless(closed)
            .at(CLOSE),
        Command.everywhere(
                "file.quit",
                CommandMenu.FILE,
                Words.text("ui.menu.quit"),
                "Shortcut+Q",
                deeds.quit())
            .at(QUIT));
  }

  private static Command look(Look look, String words, ShellViewModel model) {
    return Command.everywhere(
            "view.look." + look.name().toLowerCase(Locale.ROOT),
            CommandMenu.VIEW,
            Words.text("ui.command.look", words),
            "",
            () -> model.look().set(look))
        .ticked(model.look().map(now -> now == look))
        .withIcon("mdi2t-theme-light-dark")
        .at(LOOK);
  }
}
