package org.nimbench.start;

import java.util.List;
import javafx.beans.value.ObservableValue;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.command.Command;
import org.nimbench.ui.kit.command.CommandMenu;
import org.nimbench.ui.kit.command.Deeds;

/** Undo and redo, with what would be undone in their words. */
final class UndoCommands {
  private static final int FIRST = 10;
  private static final int LONGEST = 60;

  private UndoCommands() {}

  static List<Command> of(Deeds deeds) {
    return List.of(
        Command.everywhere("edit.undo", CommandMenu.EDIT, "", "Shortcut+Z", deeds::undo)
            .called(deeds.undoWords().map(what -> words(Words.text("ui.command.undo"), what)))
            .unless(why(deeds.undoWords(), Words.text("ui.command.undo.none")))
            .withIcon("mdi2u-undo")
            .at(FIRST),
        Command.everywhere(
                "edit.redo", CommandMenu.EDIT, "", "Shortcut+Y Shortcut+Shift+Z", deeds::redo)
            .called(deeds.redoWords().map(what -> words(Words.text("ui.command.redo"), what)))
            .unless(why(deeds.redoWords(), Words.text("ui.command.redo.none")))
            .withIcon("mdi2r-redo")
            .at(FIRST));
  }

  private static ObservableValue<String> why(ObservableValue<String> words, String none) {
    return words.map(what -> what.isEmpty() ? none : "");
  }

  private static String words(String verb, String what) {
    if (what.isEmpty()) {
      return verb;
    }
    String whole = Words.text("ui.command.undo.what", verb, what);
    return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST - 1).strip() + "…";
  }
}
