package org.nimbench.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import org.nimbench.kernel.Words;
import org.nimbench.settings.RecentWorkspace;
import org.nimbench.settings.Settings;
import org.nimbench.ui.kit.command.Command;
import org.nimbench.ui.kit.command.CommandBook;
import org.nimbench.ui.kit.command.CommandMenu;
import org.nimbench.ui.shell.StartViewModel;

/** The workspaces opened before, in the File menu and the palette. */
final class RecentCommands {
  private static final int RANK = 20;
  private static final int SHOWN = 5;

  private final CommandBook book;
  private final Consumer<Path> open;
  private List<Path> listed = List.of();
  private Runnable takeOut = () -> {};

  RecentCommands(CommandBook book, Consumer<Path> open) {
    this.book = book;
    this.open = open;
  }

  /** Keeps the commands as the settings list the workspaces. */
  void follow(ObjectProperty<Settings> settings) {
    settings.addListener((observed, before, now) -> list(now.recent()));
    list(settings.get().recent());
  }

  private void list(List<RecentWorkspace> recent) {
    List<Path> files = recent.stream().limit(SHOWN).map(RecentWorkspace::file).toList();
    if (files.equals(listed)) {
      return;
    }
    listed = files;
    takeOut.run();
    List<Command> commands = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      Path file = files.get(i);
      commands.add(
          Command.everywhere(
                  "file.recent." + (i + 1),
                  CommandMenu.FILE,
                  Words.text("ui.command.recent", recent.get(i).name()),
                  "",
                  () -> open.accept(file))
              .withNote(StartViewModel.listedPath(file))
              .withIcon("mdi2h-history")
              .at(RANK));
    }
    takeOut = book.add(commands);
  }
}
