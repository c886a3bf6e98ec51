package org.nimbench.ui.shell;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Tips;
import org.nimbench.ui.kit.command.Command;
import org.nimbench.ui.kit.command.CommandBook;

/** An icon for a command that may come and go; it is there while the book has the command. */
final class CommandButton {
  private CommandButton() {}

  static Node of(CommandBook book, CommandRunner runner, String id, String icon) {
    Button button = Buttons.icon(icon, id, () -> book.find(id).ifPresent(runner::run));
    button.setId(id.replace('.', '-'));
    StringProperty reason = new SimpleStringProperty("");
    Tips.tell(button, "");
    StackPane frame = Buttons.explained(button, reason);
    ListChangeListener<Command> follow =
        change -> {
          // The book changes often while a workspace opens, the command seldom.
          Optional<Command> found = book.find(id);
          if (found.orElse(null) != button.getUserData()) {
            follow(found, button, frame, reason);
          }
        };
    // The book outlives the button, so it holds it weakly; the button keeps its own listener.
    frame.getProperties().put(CommandButton.class, follow);
    book.all().addListener(new WeakListChangeListener<>(follow));
    follow(book.find(id), button, frame, reason);
    return frame;
  }

  private static void follow(
      Optional<Command> found, Button button, StackPane frame, StringProperty reason) {
    button.setUserData(found.orElse(null));
    frame.setVisible(found.isPresent());
    frame.setManaged(found.isPresent());
    button.disableProperty().unbind();
    reason.unbind();
    button.accessibleTextProperty().unbind();
    if (found.isPresent()) {
      Command command = found.get();
      button.disableProperty().bind(command.whyNot().map(why -> !why.isEmpty()));
      reason.bind(
          command
              .whyNot()
              .flatMap(
                  why ->
                      why.isEmpty()
                          ? command.words().map(w -> hint(w, command))
                          : command.whyNot()));
      button.accessibleTextProperty().bind(command.words());
    }
  }

  private static String hint(String words, Command command) {
    return command.keys().isEmpty()
        ? words
        : Words.text("ui.command.hint", words, KeyWords.first(command.keys()));
  }
}
