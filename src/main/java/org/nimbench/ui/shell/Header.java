package org.nimbench.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import org.nimbench.kernel.Words;
import org.nimbench.settings.Look;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Told;
import org.nimbench.ui.kit.command.CommandBook;

/** Along the top: menus, the workspace with its last save, the search field, undo and redo. */
final class Header extends HBox {
  private final ShellViewModel model;

  Header(
      ShellViewModel model,
      CommandBook book,
      CommandRunner runner,
      ObservableValue<Boolean> narrow) {
    this.model = model;
    getStyleClass().addAll("nb-header", "nb-zone");
    setAccessibleText(Words.text("ui.header.name"));
    setAlignment(Pos.CENTER_LEFT);
    getChildren()
        .addAll(
            left(book, runner, narrow),
            Labels.spring(),
            middle(),
            Labels.spring(),
            search(book, runner),
            CommandButton.of(book, runner, "edit.undo", "mdi2u-undo"),
            CommandButton.of(book, runner, "edit.redo", "mdi2r-redo"),
            look());
  }

  private HBox left(CommandBook book, CommandRunner runner, ObservableValue<Boolean> narrow) {
    MenuBar bar = new MenuBar();
    bar.setId("menus");
    bar.setAccessibleText(Words.text("ui.menu.name"));
    MenuButton folded = new MenuButton("", Icons.tool("mdi2m-menu"));
    folded.setId("menus-folded");
    folded.setAccessibleText(Words.text("ui.menu.name"));
    folded.getStyleClass().add("nb-folded-menu");
    new Menus(book, runner).fill(bar.getMenus(), folded.getItems(), model.step());
    HBox left = new HBox(logo(), Labels.of(Words.text("ui.shell.program"), "nb-program"));
    left.setAlignment(Pos.CENTER_LEFT);
    left.setMinWidth(USE_PREF_SIZE);
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
            Told.whole(Labels.bound(model.workspace(), "nb-workspace")),
            Told.whole(Labels.bound(model.savedWords(), "nb-muted")));
    middle.setAlignment(Pos.CENTER);
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

  /** Looks like a field; the palette that it opens has the real one. */
  private static Button search(CommandBook book, CommandRunner runner) {
    Label prompt = Labels.of(Words.text("ui.palette.prompt"), "nb-muted");
    prompt.setMinWidth(USE_PREF_SIZE);
    HBox inside =
        new HBox(
            8,
            Icons.tool("mdi2m-magnify"),
            prompt,
            Labels.spring(),
            Labels.key(KeyWords.first(ShellCommands.FIND_KEYS)));
    inside.setAlignment(Pos.CENTER_LEFT);
    Button search = new Button();
    search.setId("find");
    search.setGraphic(inside);
    search.getStyleClass().add("nb-find");
    search.setAccessibleText(Words.text("ui.palette.name"));
    search.setOnAction(event -> book.find(ShellCommands.FIND).ifPresent(runner::run));
    inside.prefWidthProperty().bind(search.widthProperty().subtract(20));
    return search;
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
