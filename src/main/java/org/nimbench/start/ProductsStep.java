package org.nimbench.start;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Gradually;
import org.nimbench.ui.kit.OnDemand;

/** The products step: products with their text, or the priorities, one at a time. */
final class ProductsStep extends VBox {
  /** What the step shows. */
  enum Part {
    TEXT,
    PRIORITIES
  }

  private final StackPane content = new StackPane();
  private final OnDemand<? extends Node> text;
  private final Supplier<List<Runnable>> ahead;
  private final Supplier<? extends Node> priorities;
  private Part shown = Part.TEXT;
  private final Map<Part, ToggleButton> buttons = new LinkedHashMap<>();

  /**
   * The step, with its text shown.
   *
   * @param text the products with their text
   * @param ahead pieces that make what is costly of them, before they are shown first
   * @param priorities the other part
   */
  ProductsStep(
      OnDemand<? extends Node> text,
      Supplier<List<Runnable>> ahead,
      Supplier<? extends Node> priorities) {
    this.text = text;
    this.ahead = ahead;
    this.priorities = priorities;
    HBox tabs = new HBox();
    tabs.setAlignment(Pos.BOTTOM_LEFT);
    tabs.setAccessibleText(Words.text("ui.priorities.tabs"));
    tabs.getStyleClass().addAll("nb-step-tabs", "nb-zone");
    ToggleGroup group = new ToggleGroup();
    for (Part part : List.of(Part.values())) {
      tabs.getChildren().add(button(part, group));
    }
    VBox.setVgrow(content, Priority.ALWAYS);
    getChildren().addAll(tabs, content);
    select(Part.TEXT);
    // The first part is made when the step is looked at.
    sceneProperty()
        .addListener(
            (observed, was, now) -> {
              if (now != null && content.getChildren().isEmpty()) {
                show(shown);
              }
            });
  }

  private ToggleButton button(Part part, ToggleGroup group) {
    ToggleButton button =
        new ToggleButton(
            part == Part.TEXT
                ? Words.text("ui.priorities.tab.text")
                : Words.text("ui.priorities.command.show"));
    button.setId(part == Part.TEXT ? "step-text" : "step-priorities");
    button.getStyleClass().add("nb-tab");
    button.setToggleGroup(group);
    button.setOnAction(event -> show(part));
    buttons.put(part, button);
    return button;
  }

  /** Shows one of the parts. */
  void show(Part part) {
    select(part);
    if (part == Part.TEXT && !text.isMade()) {
      content.getChildren().clear();
      List<Runnable> pieces = new ArrayList<>(ahead.get());
      pieces.add(this::showPart);
      Gradually.build(pieces.stream().map(this::ifLookedAt).toList());
    } else {
      showPart();
    }
    // The toolkit gives a keyboard that lost its place to the first of the tabs, whichever is
    // shown.
    Platform.runLater(this::keepKeyboard);
  }

  private void select(Part part) {
    buttons.forEach((one, button) -> button.setSelected(one == part));
    shown = part;
  }

  /** Whoever goes on meanwhile, or closes the workspace, needs none of it. */
  private Runnable ifLookedAt(Runnable piece) {
    return () -> {
      if (getScene() != null && shown == Part.TEXT) {
        piece.run();
      }
    };
  }

  private void showPart() {
    content.getChildren().setAll(shown == Part.TEXT ? text.get() : priorities.get());
  }

  private void keepKeyboard() {
    if (buttons.values().stream().anyMatch(Node::isFocused)) {
      buttons.values().stream()
          .filter(ToggleButton::isSelected)
          .forEach(ToggleButton::requestFocus);
    }
  }
}
