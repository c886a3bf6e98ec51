package org.nimbench.ui.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.measures.Reading;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class AreaTableTest {
  private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
  private static final int AREAS = 300;
  private static final double WIDE = 620;
  private static final double HIGH = 400;

  private final FxRobot robot = new FxRobot();
  private final List<List<AreaRow>> picked = new ArrayList<>();
  private AreaTable table;

  @Start
  void start(Stage stage) {
    table = new AreaTable(picked::add);
    StackPane place = new StackPane(table);
    // Whatever size the stage of all tests has.
    place.setMinSize(WIDE, HIGH);
    place.setMaxSize(WIDE, HIGH);
    Scene scene = new Scene(new StackPane(place));
    scene.getStylesheets().setAll("data:text/css,.nb-area-table{-fx-fixed-cell-size:20px;}");
    stage.setScene(scene);
    stage.show();
  }

  private static List<AreaRow> rows(double strongest) {
    return IntStream.range(0, AREAS)
        .mapToObj(
            i ->
                new AreaRow(
                    "E0" + i, "Ward " + i, i, i + 2L, "2%", strongest - i / 100.0, Reading.USUAL))
        .toList();
  }

  /** Each piece comes with a picture of its own: the bar of the first row after each of them. */
  private List<Rectangle> show(List<AreaRow> rows) {
    List<Runnable> pieces = new ArrayList<>();
    List<Rectangle> bars = new ArrayList<>();
    robot.interact(() -> pieces.addAll(table.show(rows, () -> true)));
    for (Runnable piece : pieces) {
      robot.interact(piece);
      robot.interact(table.getScene().getRoot()::layout);
      if (!table.getItems().isEmpty()) {
        bars.add(firstBar());
      }
    }
    return bars;
  }

  private List<TableRow<?>> seen() {
    List<TableRow<?>> seen = new ArrayList<>();
    for (Node row : robot.from(table).lookup(".table-row-cell").queryAll()) {
      if (row instanceof TableRow<?> one && !one.isEmpty() && one.isVisible()) {
        seen.add(one);
      }
    }
    return seen;
  }

  private Rectangle firstBar() {
    return robot
        .from(table)
        .lookup((Node node) -> node instanceof TableCell<?, ?> cell && cell.getIndex() == 0)
        .lookup((Node node) -> node instanceof Rectangle)
        .query();
  }

  @Test
  void rowsThatComePieceByPieceStandInTheirOrderWithBarsOfTheirFinalLength() {
    List<AreaRow> rows = rows(4);
    List<Rectangle> bars = show(rows);
    assertThat(table.getItems()).isEqualTo(rows);
    assertThat(bars)
        .as("drawn with the first rows, and once")
        .hasSizeGreaterThan(4)
        .containsOnly(bars.get(0));
    double whole = firstBar().getWidth();
    assertThat(whole).as("the strongest has the whole half").isEqualTo(20);
    show(rows(2));
    assertThat(table.getItems().get(0).z()).isEqualTo(2);
    assertThat(firstBar().getWidth()).isEqualTo(whole);
  }

  /** Empty ones too: a table makes them for all its room. */
  private long cells() {
    return robot.from(table).lookup((Node node) -> node instanceof TableCell).queryAll().size();
  }

  @Test
  void noPieceMakesMoreThanTheCellsOfAFewRows() {
    List<Runnable> pieces = new ArrayList<>();
    robot.interact(() -> pieces.addAll(table.show(rows(4), () -> true)));
    long before = cells();
    for (Runnable piece : pieces) {
      robot.interact(piece);
      robot.interact(table.getScene().getRoot()::layout);
      long now = cells();
      assertThat(now - before).isLessThanOrEqualTo(5L * table.getColumns().size());
      before = now;
    }
    assertThat(before).as("the whole of its room is filled").isGreaterThan(15L * 7);
    assertThat(table.getHeight()).isEqualTo(HIGH);
  }

  @Test
  void moreAreasThanAreSelectedOneByOneAreColouredAndLoseItAgain() {
    List<AreaRow> rows = rows(4);
    show(rows);
    List<String> all = rows.stream().map(AreaRow::code).toList();
    Rectangle bar = firstBar();
    robot.interact(() -> table.mark(all));
    robot.interact(table::layout);
    assertThat(seen()).isNotEmpty().allMatch(row -> row.getPseudoClassStates().contains(MARKED));
    assertThat(table.getSelectionModel().getSelectedItems()).isEmpty();
    robot.interact(() -> table.mark(List.of()));
    assertThat(seen()).isNotEmpty().noneMatch(row -> row.getPseudoClassStates().contains(MARKED));
    robot.interact(table::layout);
    assertThat(firstBar()).as("no row was made anew").isSameAs(bar);
    robot.interact(() -> table.mark(List.of("E01")));
    assertThat(table.getSelectionModel().getSelectedItems())
        .extracting(AreaRow::code)
        .containsExactly("E01");
    assertThat(picked).as("what was marked from outside is not told back").isEmpty();
  }
}
