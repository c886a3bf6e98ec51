package org.nimbench.ui.map.twin;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.desk.Step;
import org.nimbench.kernel.Program;
import org.nimbench.kernel.Words;
import org.nimbench.study.MethodWords;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Tips;

/** The steps as a list: Enter or a double click opens one again. */
public final class HistoryPane extends VBox {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.UK).withZone(Program.ZONE);

  /** The least: it is as high as the tab has room for. */
  private static final double HEIGHT = 160;

  private final ListView<Step> list = new ListView<>();

  /** A list over its model; {@code copy} takes a command line. */
  public HistoryPane(HistoryViewModel model, Consumer<String> copy) {
    getStyleClass().add("nb-twin");
    list.setId("history");
    list.setAccessibleText(Words.text("ui.history.name"));
    list.setPlaceholder(Labels.paragraph(Words.text("ui.history.empty"), "nb-muted"));
    list.setCellFactory(made -> new StepCell());
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            open(model);
          }
        });
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            open(model);
            event.consume();
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    list.setPrefHeight(HEIGHT);
    Button again = Buttons.plain("", Words.text("ui.history.open"), () -> open(model));
    again.setId("history-open");
    Button command =
        Buttons.plain(
            "mdi2c-console",
            Words.text("ui.history.command"),
            () -> {
              Step step = list.getSelectionModel().getSelectedItem();
              if (step != null) {
                copy.accept(model.commandLine(step));
              }
            });
    command.setId("history-command");
    again.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    command.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    FlowPane buttons = new FlowPane(6, 6, again, command);
    buttons.getStyleClass().add("nb-twin-buttons");
    getChildren().addAll(list, Labels.bound(model.problem(), "nb-wrong"), buttons);
    model.steps().addListener((observed, before, now) -> list.getItems().setAll(now));
    list.getItems().setAll(model.steps().get());
  }

  private void open(HistoryViewModel model) {
    Step step = list.getSelectionModel().getSelectedItem();
    if (step != null) {
      model.open(step);
    }
  }

  private static final class StepCell extends ListCell<Step> {
    StepCell() {
      // As wide as the list: long titles end in dots, and the tooltip has them whole.
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Step step, boolean empty) {
      super.updateItem(step, empty);
      if (step == null || empty) {
        setGraphic(null);
        setText(null);
        Tips.tell(this, "");
        return;
      }
      String method = MethodWords.name(step.recipe().method());
      String set =
          step.recipe().parameters().entrySet().stream()
              .map(StepCell::setting)
              .collect(Collectors.joining(", "));
      String line = set.isEmpty() ? method : Words.text("ui.history.settings", method, set);
      setGraphic(
          new VBox(
              1,
              Labels.of(step.title(), "nb-plain"),
              Labels.of(line, "nb-caption"),
              Labels.of(WHEN.format(step.when()), "nb-caption")));
      setAccessibleText(step.title() + ", " + line);
      Tips.tell(this, step.title() + "\n" + line);
    }

    private static String setting(Map.Entry<String, String> one) {
      return Words.text("ui.history.setting", one.getKey(), one.getValue());
    }
  }
}
