package org.nimbench.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Screen;
import org.nimbench.ui.kit.command.Command;
import org.nimbench.ui.kit.command.CommandMenu;

/** The commands that the window itself has, whatever is open. */
final class ShellCommands {
  static final String FIND = "view.find";
  static final String FIND_KEYS = "Shortcut+L Shortcut+Shift+P";
  private static final int FIRST = 10;
  private static final int STEPS = 20;
  private static final int LAST = 90;

  private ShellCommands() {}

  /** What the window can do without a workspace. */
  record Deeds(Runnable find, Runnable keys, Runnable next, Runnable previous) {}

  static List<Command> always(Deeds deeds) {
    return List.of(
        Command.everywhere(
                FIND, CommandMenu.VIEW, Words.text("ui.command.find"), FIND_KEYS, deeds.find())
            .withIcon("mdi2m-magnify")
            .at(FIRST),
        Command.everywhere(
                "view.zone.next",
                CommandMenu.VIEW,
                Words.text("ui.command.zone.next"),
                "F6",
                deeds.next())
            .at(LAST),
        Command.everywhere(
                "view.zone.previous",
                CommandMenu.VIEW,
                Words.text("ui.command.zone.previous"),
                "Shift+F6",
                deeds.previous())
            .at(LAST),
        Command.everywhere(
                "help.keys",
                CommandMenu.HELP,
                Words.text("ui.command.keys"),
                "Shortcut+Slash",
                deeds.keys())
            .withIcon("mdi2k-keyboard-outline")
            .at(FIRST));
  }

  /** Going to each step that is built. */
  static List<Command> steps(List<Screen> screens, ShellViewModel model) {
    List<Command> commands = new ArrayList<>();
    for (Screen screen : screens) {
      commands.add(
          Command.everywhere(
                  "view.step." + screen.step(),
                  CommandMenu.VIEW,
                  Words.text("ui.command.step", screen.title()),
                  "Shortcut+" + screen.step(),
                  () -> model.goTo(screen.step()))
              .withIcon(screen.icon())
              .at(STEPS));
    }
    return commands;
  }
}
