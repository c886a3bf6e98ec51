package org.nimbench.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.command.Command;
import org.nimbench.ui.kit.command.CommandMenu;

/** The sheet of all keys, made from the book. */
final class KeysCard extends VBox {
  private static final double COLUMN = 270;

  KeysCard(List<Command> commands) {
    getStyleClass().add("nb-keys");
    FlowPane groups = new FlowPane(24, 16);
    groups.setPrefWrapLength(3 * COLUMN + 3 * 24);
    for (CommandMenu menu : CommandMenu.values()) {
      List<Command> its =
          commands.stream()
              .filter(command -> command.menu() == menu && !command.keys().isEmpty())
              .toList();
      if (!its.isEmpty()) {
        groups.getChildren().add(group(menu, its));
      }
    }
    ScrollPane scroll = new ScrollPane(groups);
    scroll.setFitToWidth(true);
    scroll.setAccessibleText(Words.text("ui.keys.title"));
    getChildren()
        .addAll(
            Labels.of(Words.text("ui.keys.title"), "nb-heading"),
            Labels.paragraph(Words.text("ui.keys.note"), "nb-muted"),
            scroll);
  }

  private static VBox group(CommandMenu menu, List<Command> commands) {
    VBox group = new VBox(4, Labels.of(Menus.title(menu), "nb-section-title"));
    group.setPrefWidth(COLUMN);
    for (Command command : commands) {
      List<Node> row = new ArrayList<>();
      row.add(Labels.paragraph(command.title(), "nb-plain"));
      row.add(Labels.spring());
      KeyWords.read(command.keys()).forEach(keys -> row.add(Labels.key(keys)));
      HBox line = new HBox(4, row.toArray(Node[]::new));
      line.setAlignment(Pos.CENTER_LEFT);
      group.getChildren().add(line);
    }
    return group;
  }
}
