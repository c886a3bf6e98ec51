package org.nimbench.ui.products.themes;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.products.Theme;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.InWords;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Scrolled;

/** The themes of a product as a list: rename, move, remove, and one more. */
public final class ThemesCard extends VBox {
  private final ThemesViewModel model;
  private final VBox list = new VBox();
  private final ComboBox<Theme> which = new ComboBox<>();
  private final TextField name = new TextField();

  /** Its own: what is bound to the model goes with the card, and the model keeps it not. */
  private final ObjectProperty<List<Theme>> offered = new SimpleObjectProperty<>(List.of());

  private @Nullable Theme leaving;

  /** A card over its model. */
  public ThemesCard(ThemesViewModel model) {
    this.model = model;
    getStyleClass().addAll("nb-new-product", "nb-themes-card");
    list.setId("themes");
    ScrollPane scroll = Scrolled.down(list, Words.text("ui.products.themes"));
    scroll.getStyleClass().add("nb-themes-list");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    which.setId("theme-which");
    which.setAccessibleText(Words.text("ui.products.themes.which"));
    which.setPromptText(Words.text("ui.products.themes.which"));
    which.setConverter(InWords.of(Theme::name));
    which.setMaxWidth(Double.MAX_VALUE);
    which
        .valueProperty()
        .addListener((observed, before, now) -> name.setText(now == null ? "" : now.name()));
    name.setId("theme-name");
    name.setAccessibleText(Words.text("ui.products.themes.name"));
    name.setPromptText(Words.text("ui.products.themes.name"));
    Button add = Buttons.plain("mdi2p-plus", Words.text("ui.products.themes.add"), this::add);
    add.setId("theme-add");
    add.setMinWidth(USE_PREF_SIZE);
    add.disableProperty().bind(which.valueProperty().isNull());
    HBox.setHgrow(which, Priority.ALWAYS);
    HBox.setHgrow(name, Priority.ALWAYS);
    which.setMinWidth(0);
    name.setMinWidth(0);
    HBox row = new HBox(8, which, name, add);
    row.setAlignment(Pos.CENTER_LEFT);
    getChildren()
        .addAll(
            Labels.of(Words.text("ui.products.themes"), "nb-heading"),
            Labels.paragraph(Words.text("ui.products.themes.what"), "nb-muted"),
            scroll,
            Labels.of(Words.text("ui.products.themes.more"), "nb-form-label"),
            row);
    offered.addListener((observed, before, now) -> offer(now));
    offered.bind(model.offered());
    offer(offered.get());
    refresh();
  }

  private void offer(List<Theme> themes) {
    which.getItems().setAll(themes);
    which.setDisable(themes.isEmpty());
  }

  private void add() {
    Theme chosen = which.getValue();
    if (chosen != null) {
      which.setValue(null);
      model.add(chosen, name.getText(), this::refresh);
      name.clear();
    }
  }

  /** Shows the themes as they are now. */
  public void refresh() {
    list.getChildren().clear();
    List<Theme> themes = model.themes();
    for (int i = 0; i < themes.size(); i++) {
      list.getChildren().add(line(themes.get(i), i, themes.size()));
    }
    if (themes.isEmpty()) {
      list.getChildren().add(Labels.paragraph(Words.text("ui.products.themes.none"), "nb-muted"));
    }
  }

  private Node line(Theme theme, int at, int count) {
    TextField called = new TextField(theme.name());
    called.setId("theme-name-" + theme.key());
    called.setAccessibleText(Words.text("ui.products.themes.name.of", theme.name()));
    // Enter renames, and builds the list anew; the field loses the keyboard then.
    String[] asked = {theme.name()};
    Runnable rename =
        () -> {
          if (!called.getText().equals(asked[0])) {
            asked[0] = called.getText();
            model.rename(theme, called.getText(), this::refresh);
          }
        };
    called.setOnAction(event -> rename.run());
    called
        .focusedProperty()
        .addListener(
            (observed, before, now) -> {
              if (!now) {
                rename.run();
              }
            });
    HBox.setHgrow(called, Priority.ALWAYS);
    called.setMinWidth(0);
    Button up =
        tool(
            "mdi2c-chevron-up",
            Words.text("ui.products.themes.up", theme.name()),
            () -> move(theme, -1));
    up.setId("theme-up-" + theme.key());
    up.setDisable(at == 0);
    Button down =
        tool(
            "mdi2c-chevron-down",
            Words.text("ui.products.themes.down", theme.name()),
            () -> move(theme, 1));
    down.setDisable(at == count - 1);
    Button out =
        tool(
            "mdi2t-trash-can-outline",
            Words.text("ui.products.themes.remove", theme.name()),
            () -> ask(theme));
    out.setId("theme-remove-" + theme.key());
    Label number = Labels.of(String.valueOf(at + 1), "nb-outline-number", "nb-muted");
    number.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(6, number, called, up, down, out);
    row.setAlignment(Pos.CENTER_LEFT);
    VBox line = new VBox(6, row);
    line.getStyleClass().add("nb-theme-line");
    if (theme.equals(leaving)) {
      line.getChildren().add(told(theme));
    }
    return line;
  }

  private void move(Theme theme, int by) {
    model.move(theme, by, this::refresh);
  }

  private void ask(Theme theme) {
    leaving = theme.equals(leaving) ? null : theme;
    refresh();
    Node sure = lookup("#theme-remove-do");
    if (sure != null) {
      sure.requestFocus();
    }
  }

  /** What taking it away does, before it is done. */
  private Node told(Theme theme) {
    VBox told = new VBox(4);
    told.getStyleClass().add("nb-theme-told");
    model
        .effects(theme)
        .forEach(words -> told.getChildren().add(Labels.paragraph(words, "nb-body")));
    Button keep = Buttons.plain("", Words.text("ui.products.themes.keep"), () -> ask(theme));
    Button sure =
        Buttons.plain(
            "mdi2t-trash-can-outline",
            Words.text("ui.products.themes.remove.do"),
            () -> {
              leaving = null;
              model.remove(theme, this::refresh);
            });
    sure.setId("theme-remove-do");
    HBox row = new HBox(8, keep, sure);
    row.setAlignment(Pos.CENTER_RIGHT);
    told.getChildren().add(row);
    return told;
  }

  private static Button tool(String icon, String name, Runnable action) {
    return Buttons.icon(icon, name, action);
  }
}
