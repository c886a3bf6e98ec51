package org.nimbench.ui.products.outline;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.products.Prescribed;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Tips;

/**
 * The contents that the law prescribes with what each lacks; letters alone where there is little
 * room. Each leads to where it is put right. Nothing for products without such contents.
 */
final class LawPane extends VBox {
  private static final double ROW = 22;
  private static final double EDGE = 6;

  private final ListView<Prescribed> list = new ListView<>();
  private final HBox letters = new HBox();
  private final Label done = Labels.of("", "nb-overline");
  private final Consumer<String> goTo;

  LawPane(Consumer<String> goTo, ObservableValue<Boolean> narrow) {
    this.goTo = goTo;
    getStyleClass().add("nb-law");
    list.setId("law");
    list.setAccessibleText(Words.text("ui.products.law.name"));
    list.getStyleClass().addAll("nb-outline-list", "nb-law-list");
    list.setFixedCellSize(ROW);
    list.setCellFactory(view -> new LawCell());
    list.setOnMouseClicked(event -> choose());
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            choose();
          }
        });
    letters.getStyleClass().add("nb-law-letters");
    HBox head =
        new HBox(Labels.of(Words.text("ui.products.law"), "nb-overline"), Labels.spring(), done);
    head.getStyleClass().add("nb-outline-head");
    getChildren().addAll(head, list, letters);
    letters.visibleProperty().bind(narrow);
    letters.managedProperty().bind(narrow);
    list.visibleProperty().bind(narrow.map(isNarrow -> !isNarrow));
    list.managedProperty().bind(list.visibleProperty());
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  private void choose() {
    Prescribed one = list.getSelectionModel().getSelectedItem();
    if (one != null) {
      goTo.accept(one.section());
    }
  }

  void show(List<Prescribed> contents) {
    setVisible(!contents.isEmpty());
    if (list.getItems().equals(contents)) {
      return;
    }
    list.getItems().setAll(contents);
    double height = contents.size() * ROW + EDGE;
    list.setMinHeight(height);
    list.setPrefHeight(height);
    list.setMaxHeight(height);
    done.setText(
        Words.text(
            "ui.products.outline.done",
            contents.stream().filter(Prescribed::isComplete).count(),
            contents.size()));
    letters.getChildren().setAll(contents.stream().map(this::letter).toList());
  }

  private Button letter(Prescribed one) {
    Button button = Buttons.plain("", one.letter(), () -> goTo.accept(one.section()));
    button.getStyleClass().add("nb-law-letter");
    if (!one.isComplete()) {
      button.getStyleClass().add("nb-law-lacks");
    }
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(words(one));
    Tips.tell(button, words(one));
    return button;
  }

  /** What is prescribed and what it lacks. */
  static String words(Prescribed one) {
    return one.isComplete()
        ? Words.text("ui.products.law.complete", one.letter(), one.title())
        : Words.text(
            "ui.products.law.lacks", one.letter(), one.title(), String.join("\n", one.lacking()));
  }
}
