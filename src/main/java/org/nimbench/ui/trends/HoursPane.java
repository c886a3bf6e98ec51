package org.nimbench.ui.trends;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Week;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.ui.kit.Labels;

/**
 * Days of the week by hours of the day: the further from the ground, the more. What the mouse is
 * on, or the arrow keys came to, is told below; before that, where most are.
 */
final class HoursPane extends VBox {
  /** Every so many hours stand above the columns. */
  private static final int LABELLED = 3;

  private final GridPane grid = new GridPane();
  private final Region[][] cells = new Region[Hours.DAYS][Hours.HOURS];
  private final List<Label> heads = new ArrayList<>();
  private final Label cautions = Labels.paragraph("", "nb-caption");
  private final Label told = Labels.of("", "nb-caption");
  private final Label none = Labels.paragraph("", "nb-empty-words");
  private final VBox empty = new VBox(none);
  private @Nullable Hours hours;
  private int day;
  private int column;

  HoursPane() {
    super(4);
    none.setId("hours-none");
    empty.setAlignment(Pos.CENTER);
    empty.getStyleClass().add("nb-empty");
    VBox.setVgrow(empty, Priority.ALWAYS);
    grid.setId("hours-grid");
    grid.getStyleClass().add("nb-hours");
    grid.setFocusTraversable(true);
    VBox.setVgrow(grid, Priority.ALWAYS);
    told.setId("hours-told");
    told.setWrapText(true);
    told.setMinHeight(USE_PREF_SIZE);
    cautions.setId("hours-cautions");
    cautions.setMinHeight(USE_PREF_SIZE);
    cautions.managedProperty().bind(cautions.visibleProperty());
    cautions.visibleProperty().bind(cautions.textProperty().isNotEmpty());
    getStyleClass().add("nb-hours-pane");
    setMinSize(0, 0);
    fill();
    grid.setOnKeyPressed(this::move);
    grid.setOnMouseExited(left -> rest());
    getChildren().setAll(empty);
  }

  private void fill() {
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(USE_PREF_SIZE);
    grid.getColumnConstraints().add(names);
    RowConstraints above = new RowConstraints();
    above.setMinHeight(USE_PREF_SIZE);
    grid.getRowConstraints().add(above);
    for (int at = 0; at < Hours.HOURS; at++) {
      ColumnConstraints wide = new ColumnConstraints();
      wide.setPercentWidth(100.0 / (Hours.HOURS + 2));
      grid.getColumnConstraints().add(wide);
      if (at % LABELLED == 0) {
        Label head = Labels.of("", "nb-caption");
        heads.add(head);
        grid.add(head, at + 1, 0, LABELLED, 1);
      }
    }
    for (int row = 0; row < Hours.DAYS; row++) {
      RowConstraints high = new RowConstraints();
      high.setVgrow(Priority.ALWAYS);
      grid.getRowConstraints().add(high);
      Label name = Labels.of(Week.shortDay(DayOfWeek.of(row + 1)), "nb-caption");
      name.setMinWidth(USE_PREF_SIZE);
      grid.add(name, 0, row + 1);
      for (int at = 0; at < Hours.HOURS; at++) {
        grid.add(cell(row, at), at + 1, row + 1);
      }
    }
  }

  private Region cell(int row, int at) {
    Region cell = new Region();
    cell.getStyleClass().add("nb-hour");
    cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    cell.setOnMouseEntered(entered -> point(row, at));
    cells[row][at] = cell;
    return cell;
  }

  /** Shows what was counted, or why nothing could be. */
  void show(Charts.Chart now) {
    Evidence evidence = now.evidence();
    Problem problem = now.problem();
    if (evidence == null) {
      hours = null;
      none.setText(problem == null ? "" : problem.what());
      getChildren().setAll(empty);
      return;
    }
    Hours found = Hours.of((Result.Table) evidence.result(), evidence.recipe().filter());
    hours = found;
    shade(found);
    cautions.setText(String.join(" ", evidence.telling().cautionsInWords()));
    grid.setAccessibleText(Words.text("ui.trend.hours.name", found.inWords()));
    getChildren().setAll(grid, told, cautions);
    rest();
  }

  private void shade(Hours found) {
    for (int i = 0; i < heads.size(); i++) {
      heads.get(i).setText(Week.hour(found.hour(i * LABELLED)));
    }
    int most = found.most();
    for (int row = 0; row < Hours.DAYS; row++) {
      for (int at = 0; at < Hours.HOURS; at++) {
        int shade = found.shade(row, found.hour(at), most);
        cells[row][at].getStyleClass().setAll("nb-hour", "nb-hour-" + shade);
      }
    }
  }

  private void rest() {
    mark(false);
    if (hours != null) {
      told.setText(hours.inWords());
    }
  }

  private void point(int toDay, int toColumn) {
    mark(false);
    day = toDay;
    column = toColumn;
    mark(true);
    if (hours != null) {
      String words = hours.told(day, hours.hour(column));
      told.setText(words);
      grid.setAccessibleText(words);
    }
  }

  private void mark(boolean isOn) {
    cells[day][column].getStyleClass().remove("nb-hour-chosen");
    if (isOn) {
      cells[day][column].getStyleClass().add("nb-hour-chosen");
    }
  }

  private void move(KeyEvent pressed) {
    KeyCode key = pressed.getCode();
    if (key.isArrowKey()) {
      int down = key == KeyCode.DOWN ? 1 : key == KeyCode.UP ? -1 : 0;
      int right = key == KeyCode.RIGHT ? 1 : key == KeyCode.LEFT ? -1 : 0;
      point(
          Math.max(0, Math.min(Hours.DAYS - 1, day + down)),
          Math.max(0, Math.min(Hours.HOURS - 1, column + right)));
      pressed.consume();
    }
  }
}
