package org.nimbench.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.command.Command;
import org.nimbench.ui.kit.command.CommandMenu;
import org.nimbench.ui.kit.command.KeyGroup;

/** The sheet of all keys, made from the book, in as many columns as there is room for. */
final class KeysCard extends VBox {
  private static final double COLUMN = 270;
  private static final double GAP = 28;
  private static final int MOST = 3;

  private final List<Group> groups;
  private final HBox columns = new HBox(GAP);

  /** The keys of one menu, and how many lines they take. */
  private record Group(Node node, int lines) {}

  KeysCard(List<Command> commands, List<KeyGroup> others) {
    getStyleClass().add("nb-keys");
    this.groups =
        Stream.concat(
                Stream.of(CommandMenu.values()).flatMap(menu -> group(menu, commands)),
                others.stream().map(KeysCard::group))
            .toList();
    columns.getStyleClass().add("nb-keys-columns");
    ScrollPane scroll = new ScrollPane(columns);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText(Words.text("ui.keys.title"));
    scroll.setPrefViewportWidth(MOST * COLUMN + (MOST - 1) * GAP);
    scroll.viewportBoundsProperty().addListener((o, was, now) -> fill(now.getWidth()));
    fill(MOST * COLUMN + (MOST - 1) * GAP);
    getChildren()
        .addAll(
            Labels.of(Words.text("ui.keys.title"), "nb-heading"),
            Labels.paragraph(Words.text("ui.keys.note"), "nb-muted"),
            scroll);
  }

  /** Puts the groups one below the other, each column about as long as the others. */
  private void fill(double width) {
    int count = (int) Math.max(1, Math.min(MOST, (width + GAP) / (COLUMN + GAP)));
    if (columns.getChildren().size() == count) {
      return;
    }
    List<VBox> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      VBox column = new VBox(16);
      column.setMinWidth(0);
      column.setPrefWidth(COLUMN);
      HBox.setHgrow(column, Priority.ALWAYS);
      made.add(column);
    }
    columns.getChildren().setAll(made);
    List<Integer> at = EvenColumns.of(groups.stream().map(Group::lines).toList(), count);
    for (int i = 0; i < groups.size(); i++) {
      made.get(at.get(i)).getChildren().add(groups.get(i).node());
    }
  }

  private static Stream<Group> group(CommandMenu menu, List<Command> commands) {
    // The same deed of two screens, such as pinning, is one line.
    Map<String, Command> byWords = new LinkedHashMap<>();
    commands.stream()
        .filter(command -> command.menu() == menu && !command.keys().isEmpty())
        .forEach(command -> byWords.putIfAbsent(title(command) + command.keys(), command));
    List<Command> its = List.copyOf(byWords.values());
    if (its.isEmpty()) {
      return Stream.of();
    }
    return Stream.of(
        group(
            Menus.title(menu),
            its.stream().map(each -> line(title(each), KeyWords.read(each.keys()))).toList()));
  }

  private static Group group(KeyGroup keys) {
    return group(
        keys.title(), keys.lines().stream().map(each -> line(each.words(), each.faces())).toList());
  }

  private static Group group(String title, List<Node> lines) {
    VBox group = new VBox(4, Labels.of(title, "nb-section-title"));
    group.getChildren().addAll(lines);
    return new Group(group, lines.size() + 2);
  }

  private static Node line(String words, List<String> keys) {
    List<Node> row = new ArrayList<>();
    row.add(Labels.paragraph(words, "nb-plain"));
    row.add(Labels.spring());
    keys.forEach(key -> row.add(Labels.key(key)));
    HBox line = new HBox(4, row.toArray(Node[]::new));
    line.setAlignment(Pos.CENTER_LEFT);
    line.setMinHeight(Region.USE_PREF_SIZE);
    return line;
  }

  /** What the keys do at any time, not what they would do just now. */
  private static String title(Command command) {
    return switch (command.id()) {
      case "edit.undo" -> Words.text("ui.command.undo");
      case "edit.redo" -> Words.text("ui.command.redo");
      default -> command.title();
    };
  }
}
