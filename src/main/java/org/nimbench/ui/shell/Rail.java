package org.nimbench.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Screen;
import org.nimbench.ui.kit.Tips;
import org.nimbench.ui.kit.command.CommandBook;

/** The seven steps of the analyst's cycle; at the foot help and settings. */
final class Rail extends VBox {
  private final ShellViewModel model;
  private final ToggleGroup group = new ToggleGroup();

  /** Held, for the toolkit lets go of a binding that only listeners know. */
  private final List<BooleanBinding> shown = new ArrayList<>();

  Rail(ShellViewModel model, List<Screen> screens, CommandBook book, CommandRunner runner) {
    this.model = model;
    getStyleClass().addAll("nb-rail", Zones.ZONE);
    setAccessibleText(Words.text("ui.rail.name"));
    setAlignment(Pos.TOP_CENTER);
    for (Steps.Step step : Steps.of(screens)) {
      getChildren().add(step.whyNot().isEmpty() ? built(step) : unbuilt(step));
    }
    Region spring = new Region();
    VBox.setVgrow(spring, Priority.ALWAYS);
    getChildren()
        .addAll(
            spring,
            CommandButton.of(book, runner, "help.open", "mdi2h-help-circle-outline"),
            CommandButton.of(book, runner, "view.settings", "mdi2c-cog-outline"));
  }

  private Node built(Steps.Step step) {
    ToggleButton button = button(step);
    button.setId("rail-" + step.number());
    button.setToggleGroup(group);
    StringBinding badge =
        Bindings.createStringBinding(
            () -> model.badges().getOrDefault(step.number(), ""), model.badges());
    button
        .accessibleTextProperty()
        .bind(
            badge.map(
                words ->
                    words.isEmpty()
                        ? step.title()
                        : Words.text("ui.rail.badge", step.title(), words)));
    Tips.tell(button, Words.text("ui.rail.hint", step.title(), step.number()));
    button.setOnAction(
        event -> {
          model.goTo(step.number());
          button.setSelected(true);
        });
    BooleanBinding isShown = model.step().isEqualTo(step.number()).and(model.isBeside().not());
    button.setSelected(isShown.get());
    isShown.addListener((observed, before, now) -> button.setSelected(now));
    shown.add(isShown);
    return framed(step, button, badge);
  }

  private static Node unbuilt(Steps.Step step) {
    ToggleButton button = button(step);
    button.setAccessibleText(Words.text("ui.rail.whynot", step.title(), step.whyNot()));
    button.setDisable(true);
    StackPane frame = framed(step, button, Bindings.createStringBinding(() -> ""));
    Tips.tell(frame, step.whyNot());
    return frame;
  }

  private static ToggleButton button(Steps.Step step) {
    ToggleButton button = new ToggleButton(step.title(), Icons.large(step.icon()));
    button.setContentDisplay(ContentDisplay.TOP);
    button.setWrapText(true);
    button.setTextAlignment(TextAlignment.CENTER);
    return button;
  }

  private static StackPane framed(Steps.Step step, ToggleButton button, StringBinding badge) {
    Label number = Labels.of(Integer.toString(step.number()), "nb-rail-number");
    number.setMouseTransparent(true);
    Label mark = Labels.bound(badge, "nb-rail-badge");
    mark.setMouseTransparent(true);
    mark.visibleProperty().bind(badge.isNotEmpty());
    StackPane frame = new StackPane(button, number, mark);
    frame.getStyleClass().add("nb-rail-step");
    StackPane.setAlignment(number, Pos.TOP_LEFT);
    StackPane.setAlignment(mark, Pos.TOP_RIGHT);
    return frame;
  }
}
