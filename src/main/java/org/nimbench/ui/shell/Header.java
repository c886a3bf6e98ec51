package org.nimbench.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import org.nimbench.kernel.Words;
import org.nimbench.settings.Look;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;

/** Along the top: menus, the workspace with its last save, light or dark. */
final class Header extends StackPane {
  private final ShellViewModel model;
  private final Commands commands;

  Header(ShellViewModel model, Commands commands, ObservableValue<Boolean> narrow) {
    this.model = model;
    this.commands = commands;
    getStyleClass().add("nb-header");
    HBox left = left(narrow);
    HBox middle = middle();
    HBox right = new HBox(look());
    right.setAlignment(Pos.CENTER_RIGHT);
    right.setMaxWidth(USE_PREF_SIZE);
    getChildren().addAll(middle, left, right);
    StackPane.setAlignment(left, Pos.CENTER_LEFT);
    StackPane.setAlignment(right, Pos.CENTER_RIGHT);
  }

  private HBox left(ObservableValue<Boolean> narrow) {
    MenuBar bar = new MenuBar(file(), view(), help());
    bar.setAccessibleText(Words.text("ui.menu.name"));
    MenuButton folded = new MenuButton("", Icons.tool("mdi2m-menu"));
    folded.getItems().setAll(file(), view(), help());
    folded.setAccessibleText(Words.text("ui.menu.name"));
    folded.getStyleClass().add("nb-folded-menu");
    HBox left = new HBox(logo(), Labels.of(Words.text("ui.shell.program"), "nb-program"));
    left.setAlignment(Pos.CENTER_LEFT);
    left.setMaxWidth(USE_PREF_SIZE);
    left.setPickOnBounds(false);
    Runnable fold =
        () -> {
          left.getChildren().removeAll(bar, folded);
          left.getChildren().add(narrow.getValue() ? folded : bar);
        };
    narrow.addListener((observed, before, now) -> fold.run());
    fold.run();
    return left;
  }

  private HBox middle() {
    HBox middle =
        new HBox(
            9,
            Labels.bound(model.workspace(), "nb-workspace"),
            Labels.bound(model.savedWords(), "nb-muted"));
    middle.setAlignment(Pos.CENTER);
    middle.setMaxWidth(USE_PREF_SIZE);
    middle.visibleProperty().bind(model.isOpen());
    return middle;
  }

  /** A line that rises and falls: the monthly count on a blue ground. */
  private static Node logo() {
    SVGPath line = new SVGPath();
    line.setContent("M4 14 L7.5 7.5 L10.5 12 L13 6.5 L16 11");
    line.getStyleClass().add("nb-logo-line");
    StackPane logo = new StackPane(line);
    logo.getStyleClass().add("nb-logo");
    return logo;
  }

  private Menu file() {
    Menu menu = new Menu(Words.text("ui.menu.file"));
    menu.getItems()
        .addAll(
            item(Words.text("ui.menu.open"), "Shortcut+O", commands.open()),
            item(Words.text("ui.menu.example"), "", commands.example()),
            item(Words.text("ui.menu.close"), "Shortcut+W", commands.close()),
            item(Words.text("ui.menu.quit"), "Shortcut+Q", commands.quit()));
    menu.getItems().get(2).disableProperty().bind(model.isOpen().not());
    return menu;
  }

  private Menu view() {
    Menu menu = new Menu(Words.text("ui.menu.view"));
    ToggleGroup group = new ToggleGroup();
    menu.getItems()
        .addAll(
            look(Words.text("ui.look.light"), Look.LIGHT, group),
            look(Words.text("ui.look.dark"), Look.DARK, group));
    return menu;
  }

  private RadioMenuItem look(String words, Look look, ToggleGroup group) {
    RadioMenuItem item = new RadioMenuItem(words);
    item.setToggleGroup(group);
    item.setSelected(model.look().get() == look);
    item.setOnAction(event -> model.look().set(look));
    model.look().addListener((observed, before, now) -> item.setSelected(now == look));
    return item;
  }

  private Menu help() {
    Menu menu = new Menu(Words.text("ui.menu.help"));
    menu.getItems().add(item(Words.text("ui.menu.about"), "", commands.about()));
    return menu;
  }

  private static MenuItem item(String words, String keys, Runnable action) {
    MenuItem item = new MenuItem(words);
    if (!keys.isEmpty()) {
      item.setAccelerator(KeyCombination.keyCombination(keys));
    }
    item.setOnAction(event -> action.run());
    return item;
  }

  private Button look() {
    Button button =
        Buttons.icon(
            "mdi2w-weather-night",
            Words.text("ui.look.switch"),
            () -> model.look().set(model.look().get().other()));
    button.setId("look");
    button
        .graphicProperty()
        .bind(
            model
                .look()
                .map(
                    look ->
                        Icons.tool(
                            look == Look.DARK
                                ? "mdi2w-white-balance-sunny"
                                : "mdi2w-weather-night")));
    return button;
  }
}
