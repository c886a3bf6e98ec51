package org.nimbench.ui.products.writing;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.nimbench.kernel.Words;
import org.nimbench.products.LiveToken;
import org.nimbench.products.TextReader;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;

/** Paragraph style, bold, italic, list, cite a figure, live number; how many are live and stale. */
final class WritingToolbar extends HBox {
  private final TextViewModel model;
  private final Label live = Labels.of("", "nb-caption");
  private final Label stale = Labels.of("", "nb-caption", "nb-count-stale");

  WritingToolbar(TextViewModel model, TextCommands commands, Runnable liveNumber) {
    this.model = model;
    getStyleClass().add("nb-writing-bar");
    setAlignment(Pos.CENTER_LEFT);
    MenuButton cite = new MenuButton(Words.text("ui.products.cite"));
    cite.setGraphic(Icons.tool("mdi2f-format-quote-close"));
    cite.setId("cite-figure");
    cite.setAccessibleText(Words.text("ui.products.cite"));
    cite.setOnShowing(event -> cite.getItems().setAll(citations(commands)));
    cite.getItems().setAll(new MenuItem(""));
    Button number =
        Buttons.plain("mdi2c-card-text-outline", Words.text("ui.products.live"), liveNumber);
    number.setId("live-number");
    number.getStyleClass().add("nb-flat");
    cite.getStyleClass().add("nb-flat");
    getChildren()
        .addAll(
            styles(commands),
            Buttons.icon("mdi2f-format-bold", Words.text("ui.products.bold"), commands::bold),
            Buttons.icon("mdi2f-format-italic", Words.text("ui.products.italic"), commands::italic),
            Buttons.icon(
                "mdi2f-format-list-bulleted", Words.text("ui.products.bullets"), commands::bullets),
            cite,
            number,
            Labels.spring(),
            live,
            stale);
    model.text().addListener((observed, before, now) -> count());
    model.reader().addListener((observed, before, now) -> count());
    count();
  }

  private static MenuButton styles(TextCommands commands) {
    MenuButton styles = new MenuButton(Words.text("ui.products.style"));
    styles.setId("paragraph-style");
    styles.setAccessibleText(Words.text("ui.products.style.name"));
    styles
        .getItems()
        .addAll(
            item("ui.products.style", () -> commands.line("")),
            item("ui.products.style.heading", () -> commands.line("# ")),
            item("ui.products.style.smaller", () -> commands.line("## ")),
            item("ui.products.style.quote", () -> commands.line("> ")),
            item("ui.products.style.numbers", () -> commands.line("1. ")));
    return styles;
  }

  private static MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(Words.text(key));
    item.setOnAction(event -> action.run());
    return item;
  }

  private List<MenuItem> citations(TextCommands commands) {
    TextReader reader = model.reader().get();
    Map<String, String> labels = reader == null ? Map.of() : reader.labels();
    return labels.entrySet().stream()
        .filter(entry -> entry.getKey().matches("e\\d+"))
        .map(
            entry -> {
              MenuItem item = new MenuItem(entry.getValue() + "  " + reader.title(entry.getKey()));
              item.setOnAction(event -> commands.insert("{{ref " + entry.getKey() + "}}"));
              return item;
            })
        .toList();
  }

  private void count() {
    List<LiveToken> tokens = model.tokens();
    long old = tokens.stream().filter(t -> t.kind() == LiveToken.Kind.STALE).count();
    long values = tokens.stream().filter(t -> t.kind() == LiveToken.Kind.VALUE).count() + old;
    live.setText(Words.text("ui.products.count.live", values));
    stale.setText(Words.text("ui.products.count.stale", old));
    stale.setVisible(old > 0);
    stale.setManaged(old > 0);
  }
}
