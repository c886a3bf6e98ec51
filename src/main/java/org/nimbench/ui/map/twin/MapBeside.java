package org.nimbench.ui.map.twin;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Segments;
import org.nimbench.ui.kit.Selection;

/**
 * A screen with its table twin or its history over its right side, when they are asked for. The
 * canvas keeps its size, so nothing moves when the panel comes and goes; Esc takes it away.
 */
public final class MapBeside extends StackPane {
  /** What stands beside the map. */
  public enum Shown {
    NOTHING,
    TABLE,
    HISTORY
  }

  private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.NOTHING);
  private final ObservableValue<@Nullable Evidence> evidence;
  private final TwinTable table;
  private final Selection selection;
  private MapTable rows = MapTable.NONE;

  /**
   * A screen and what can stand beside it.
   *
   * @param evidence what the map shows
   * @param copyTable copies the table
   * @param copyWords copies a command line
   */
  public MapBeside(
      Node screen,
      ObservableValue<@Nullable Evidence> evidence,
      Selection selection,
      HistoryViewModel history,
      Runnable copyTable,
      Consumer<String> copyWords) {
    this.evidence = evidence;
    this.selection = selection;
    this.table = new TwinTable(this::pick);
    HistoryPane steps = new HistoryPane(history, copyWords);
    VBox panel = new VBox(head(copyTable), table);
    panel.getStyleClass().add("nb-beside");
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox.setVgrow(steps, Priority.ALWAYS);
    panel.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            shown.set(Shown.NOTHING);
            event.consume();
          }
        });
    StackPane.setAlignment(panel, Pos.CENTER_RIGHT);
    getChildren().setAll(screen);
    shown.addListener(
        (observed, before, now) -> {
          getChildren().setAll(screen);
          if (now == Shown.NOTHING) {
            screen.requestFocus();
            return;
          }
          getChildren().add(panel);
          panel.getChildren().set(1, now == Shown.TABLE ? table : steps);
          show();
          panel.getChildren().get(1).requestFocus();
        });
    evidence.addListener((observed, before, now) -> show());
  }

  private Node head(Runnable copyTable) {
    Segments<Shown> choice =
        new Segments<>(
            Words.text("ui.twin.choice"),
            List.of(Shown.TABLE, Shown.HISTORY),
            one ->
                one == Shown.TABLE
                    ? new Segments.Segment(
                        "mdi2t-table",
                        Words.text("ui.twin.table"),
                        Words.text("ui.twin.table.hint"))
                    : new Segments.Segment(
                        "mdi2h-history",
                        Words.text("ui.twin.history"),
                        Words.text("ui.twin.history.hint")),
            shown);
    Button copy = Buttons.icon("mdi2c-content-copy", Words.text("ui.twin.copy"), copyTable);
    copy.setId("twin-copy");
    Button close =
        Buttons.icon("mdi2c-close", Words.text("ui.twin.close"), () -> shown.set(Shown.NOTHING));
    close.setId("twin-close");
    HBox head = new HBox(4, choice, Labels.spring(), copy, close);
    head.getStyleClass().add("nb-toolbar");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private void show() {
    Evidence now = evidence.getValue();
    if (shown.get() == Shown.TABLE) {
      rows = now == null ? MapTable.NONE : MapTable.of(now);
      table.show(rows);
    }
  }

  private void pick(MapTable.Row row) {
    if (!row.code().isEmpty()) {
      selection
          .place()
          .set(
              Selection.Place.of(
                  new AreaChoice(rows.layer(), List.of(row.code())), row.cells().get(0)));
    }
  }

  /** Shows one of the two, or hides it if it is there. */
  public void toggle(Shown wanted) {
    shown.set(shown.get() == wanted ? Shown.NOTHING : wanted);
  }
}
