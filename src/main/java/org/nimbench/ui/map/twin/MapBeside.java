package org.nimbench.ui.map.twin;

import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
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
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Official;
import org.nimbench.ui.kit.Selection;
import org.nimbench.ui.kit.StampLines;

/**
 * A screen with its table twin at its right, when it is asked for; Esc takes it away. The panel
 * stands where the inspector does, which is hidden meanwhile, so that the map hardly moves. Where
 * there is no room for both, the table alone is shown, with title, stamp and marking of its own.
 */
public final class MapBeside extends StackPane {
  /** What a map needs beside the table; less, and the table takes all the room. */
  private static final double LEAST_MAP = 700;

  private static final double PANEL = 408;
  private static final double INSPECTOR = 304;
  private static final String COVERED = "nb-covered";

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
    this.panel =
        new VBox(
            head(copyTable),
            alone(Official.head(Labels.bound(told(now -> now.telling().title()), "nb-map-title"))),
            table,
            alone(
                Official.foot(
                    told(now -> StampLines.source(now.stamp())),
                    told(now -> StampLines.method(now.stamp())),
                    "twin-method")));
    panel.getStyleClass().add("nb-beside");
    // It gives way to what is told around it.
    table.setPrefHeight(100);
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
    widthProperty().addListener((observed, before, now) -> arrange());
    evidence.addListener((observed, before, now) -> show());
    selection.place().addListener((observed, before, now) -> follow());
  }

  private ObservableValue<String> told(Function<Evidence, String> words) {
    return evidence.map(words).orElse("");
  }

  /** What is seen where the map, which says the same, is not. */
  private Node alone(Node part) {
    part.visibleProperty().bind(screen.visibleProperty().not());
    part.managedProperty().bind(part.visibleProperty());
    return part;
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
      follow();
    }
  }

  /** Marks the rows of what is selected. */
  private void follow() {
    if (isShown()) {
      table.mark(rows.in(selection.place().get()));
    }
  }

  /** Letting go of the rows that are selected lets go of them all. */
  private void pick(List<MapTable.Row> chosen) {
    MapTable.Row last = table.last();
    if (chosen.isEmpty()) {
      selection.place().set(null);
    } else if (last != null) {
      selection.place().set(rows.place(chosen, last));
    }
  }

  private boolean isShown() {
    return getChildren().contains(panel);
  }

  private void arrange() {
    boolean isRoom = getWidth() - PANEL >= LEAST_MAP;
    boolean isBeside = isShown() && isRoom;
    screen.setVisible(!isShown() || isRoom);
    getStyleClass().remove(COVERED);
    if (isBeside) {
      getStyleClass().add(COVERED);
    }
    setMargin(screen, new Insets(0, isBeside ? PANEL - INSPECTOR : 0, 0, 0));
    panel.setMaxWidth(isBeside ? PANEL : Double.MAX_VALUE);
  }

  private void hide() {
    getChildren().remove(panel);
    arrange();
    screen.requestFocus();
  }

  /** Shows the table, or hides it if it is there. */
  public void toggle() {
    if (isShown()) {
      hide();
    } else {
      getChildren().add(panel);
      arrange();
      show();
      table.requestFocus();
    }
  }
}
