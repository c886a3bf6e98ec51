package org.nimbench.ui.map.twin;

import java.util.List;
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
import org.nimbench.ui.kit.Selection;

/**
 * A screen with its table twin over its right side, when it is asked for. The canvas keeps its
 * size, so nothing moves when the panel comes and goes; Esc takes it away.
 */
public final class MapBeside extends StackPane {
  private final VBox panel;
  private final Node screen;
  private final ObservableValue<@Nullable Evidence> evidence;
  private final TwinTable table;
  private final Selection selection;
  private MapTable rows = MapTable.NONE;

  /**
   * A screen and what can stand over it.
   *
   * @param evidence what the map shows
   * @param copyTable copies the table
   */
  public MapBeside(
      Node screen,
      ObservableValue<@Nullable Evidence> evidence,
      Selection selection,
      Runnable copyTable) {
    this.screen = screen;
    this.evidence = evidence;
    this.selection = selection;
    this.table = new TwinTable(this::pick);
    this.panel = new VBox(head(copyTable), table);
    panel.getStyleClass().add("nb-beside");
    VBox.setVgrow(table, Priority.ALWAYS);
    panel.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            hide();
            event.consume();
          }
        });
    StackPane.setAlignment(panel, Pos.CENTER_RIGHT);
    getChildren().setAll(screen);
    evidence.addListener((observed, before, now) -> show());
  }

  private Node head(Runnable copyTable) {
    Button copy = Buttons.icon("mdi2c-content-copy", Words.text("ui.twin.copy"), copyTable);
    copy.setId("twin-copy");
    Button close = Buttons.icon("mdi2c-close", Words.text("ui.twin.close"), this::hide);
    close.setId("twin-close");
    HBox head =
        new HBox(
            4, Labels.of(Words.text("ui.twin.name"), "nb-strong"), Labels.spring(), copy, close);
    head.getStyleClass().add("nb-toolbar");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private void show() {
    Evidence now = evidence.getValue();
    if (isShown()) {
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

  private boolean isShown() {
    return getChildren().contains(panel);
  }

  private void hide() {
    getChildren().remove(panel);
    screen.requestFocus();
  }

  /** Shows the table, or hides it if it is there. */
  public void toggle() {
    if (isShown()) {
      hide();
    } else {
      getChildren().add(panel);
      show();
      table.requestFocus();
    }
  }
}
