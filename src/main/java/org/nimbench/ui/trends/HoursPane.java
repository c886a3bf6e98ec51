package org.nimbench.ui.trends;

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
  private final Label told = Labels.of("", "nb-caption");
  private final Label none = Labels.paragraph("", "nb-empty-words");
  private final VBox empty = new VBox(none);
  private @Nullable Hours hours;
  private int day;
  private int hour;

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
    RowConstraints heads = new RowConstraints();
    heads.setMinHeight(USE_PREF_SIZE);
    grid.getRowConstraints().add(heads);
    for (int column = 0; column < Hours.HOURS; column++) {
      ColumnConstraints wide = new ColumnConstraints();
      wide.setPercentWidth(100.0 / (Hours.HOURS + 2));
      grid.getColumnConstraints().add(wide);
      if (column % LABELLED == 0) {
        grid.add(Labels.of(Words.text("ui.trend.hours.head", column), "nb-caption"), column + 1, 0);
        GridPane.setColumnSpan(grid.getChildren().get(grid.getChildren().size() - 1), LABELLED);
      }
    }
    for (int row = 0; row < Hours.DAYS; row++) {
      RowConstraints high = new RowConstraints();
      high.setVgrow(Priority.ALWAYS);
      grid.getRowConstraints().add(high);
      Label name = Labels.of(Hours.shortDay(row), "nb-caption");
      name.setMinWidth(USE_PREF_SIZE);
      grid.add(name, 0, row + 1);
      for (int column = 0; column < Hours.HOURS; column++) {
        grid.add(cell(row, column), column + 1, row + 1);
      }
    }
  }

  private Region cell(int row, int column) {
    Region cell = new Region();
    cell.getStyleClass().add("nb-hour");
    cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    cell.setOnMouseEntered(entered -> point(row, column));
    cells[row][column] = cell;
    return cell;
  }

  /** Shows what was counted, or why nothing could be. */
  void show(Charts.Chart now) {
    Evidence evidence = now.evidence();
    Problem problem = now.problem();
    hours = evidence == null ? null : Hours.of((Result.Table) evidence.result());
    Hours found = hours;
    if (found == null) {
      none.setText(problem == null ? "" : problem.what());
      getChildren().setAll(empty);
      return;
    }
    int most = found.most();
    for (int row = 0; row < Hours.DAYS; row++) {
      for (int column = 0; column < Hours.HOURS; column++) {
        int shade = found.shade(row, column, most);
        cells[row][column].getStyleClass().setAll("nb-hour", "nb-hour-" + shade);
      }
    }
    grid.setAccessibleText(Words.text("ui.trend.hours.name", found.inWords()));
    getChildren().setAll(grid, told);
    rest();
  }

  private void rest() {
    mark(false);
    if (hours != null) {
      told.setText(hours.inWords());
    }
  }

  private void point(int toDay, int toHour) {
    mark(false);
    day = toDay;
    hour = toHour;
    mark(true);
    if (hours != null) {
      told.setText(hours.told(day, hour));
      grid.setAccessibleText(hours.told(day, hour));
    }
  }

  private void mark(boolean isOn) {
    cells[day][hour].getStyleClass().remove("nb-hour-chosen");
    if (isOn) {
      cells[day][hour].getStyleClass().add("nb-hour-chosen");
    }
  }

  private void move(KeyEvent pressed) {
    KeyCode key = pressed.getCode();
    if (key.isArrowKey()) {
      int down = key == KeyCode.DOWN ? 1 : key == KeyCode.UP ? -1 : 0;
      int right = key == KeyCode.RIGHT ? 1 : key == KeyCode.LEFT ? -1 : 0;
      point(
          Math.max(0, Math.min(Hours.DAYS - 1, day + down)),
          Math.max(0, Math.min(Hours.HOURS - 1, hour + right)));
      pressed.consume();
    }
  }
}
