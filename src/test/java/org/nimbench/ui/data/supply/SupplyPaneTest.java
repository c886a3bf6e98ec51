package org.nimbench.ui.data.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.supply.QuarterNames;
import org.nimbench.ui.kit.Gradually;
import org.nimbench.work.CallingThreadRunner;
import org.nimbench.work.Progress;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class SupplyPaneTest {
  private static final long PATIENCE = 20;

  private final FxRobot robot = new FxRobot();
  private final SupplyAnswers answers = new SupplyAnswers();
  private final SupplyViewModel model =
      new SupplyViewModel(answers, new CallingThreadRunner(), problem -> {}, notice -> {});
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    stage.show();
  }

  /** The grid in a window too narrow for all of its quarters. */
  private void showManyQuarters() throws Exception {
    answers.earlier = 20;
    robot.interact(
        () -> {
          model.open();
          stage.setScene(new Scene(new SupplyPane(model, () -> {}), 600, 500));
          stage.sizeToScene();
        });
    built();
  }

  @Test
  void anEmptyRowHasASignThatTheLegendExplainsOnceAndThatIsReadOut() throws Exception {
    SupplyLegend[] legend = new SupplyLegend[1];
    robot.interact(
        () -> {
          legend[0] = new SupplyLegend(model.held());
          model.open();
          stage.setScene(new Scene(new VBox(new SupplyPane(model, () -> {}), legend[0])));
        });
    built();
    Label row = robot.lookup(".nb-supply-nothing").queryAs(Label.class);
    assertThat(row.getText()).isEmpty();
    assertThat(row.getAccessibleText()).isEqualTo("Racial incidents: nothing received yet");
    Node key = legend[0].lookup(".nb-key-nothing");
    assertThat(((Label) key).getText()).isEqualTo("nothing received yet");
    assertThat(key.isVisible()).isTrue();
    SupplyLegend before = new SupplyLegend(new SimpleObjectProperty<>(null));
    assertThat(before.lookup(".nb-key-nothing").isVisible()).isFalse();
  }

  @Test
  void theNewestQuartersAreSeenFirst() throws Exception {
    showManyQuarters();
    assertThat(scroll().getHvalue()).isGreaterThan(0.99);
  }

  @Test
  void inAnotherWidthTheQuartersThatWereScrolledToStay() throws Exception {
    showManyQuarters();
    for (int quarter : List.of(0, 2)) {
      robot.interact(() -> scrollTo(quarter));
      for (double width : List.of(500.0, 700.0, 600.0)) {
        robot.interact(() -> stage.setWidth(width));
        built();
        assertThat(left(quarter)).as("%s at %s", quarter, width).isBetween(-1.5, 1.5);
      }
    }
    robot.interact(() -> scroll().setHvalue(1));
    robot.interact(() -> stage.setWidth(500));
    built();
    assertThat(scroll().getHvalue()).as("the newest stay the newest").isEqualTo(1);
  }

  @Test
  void overTheFirstQuarterThatIsSeenStandsItsYear() throws Exception {
    showManyQuarters();
    List<Period> quarters = answers.held(Progress.SILENT).grid().quarters();
    for (int quarter = 0; quarter < 9; quarter++) {
      int first = quarter;
      robot.interact(() -> scrollTo(first));
      assertThat(years(first))
          .as("over quarter %s", quarter)
          .containsExactly(QuarterNames.year(quarters.get(quarter)));
    }
  }

  /** The years that stand over a quarter. */
  private List<String> years(int quarter) {
    Bounds over = cell(quarter).localToScene(cell(quarter).getLayoutBounds());
    return robot.lookup(".nb-supply-year-name").queryAllAs(Label.class).stream()
        .filter(
            name -> {
              Bounds at = name.localToScene(name.getLayoutBounds());
              return at.getMinX() >= over.getMinX() - 1 && at.getMaxX() <= over.getMaxX() + 1;
            })
        .map(Label::getText)
        .toList();
  }

  private ScrollPane scroll() {
    return robot.lookup(".scroll-pane").query();
  }

  private Node cell(int quarter) {
    return robot
        .lookup("#cell-%d-%d".formatted(SetKey.PRESCRIBED.get(0).number(), quarter))
        .query();
  }

  private void scrollTo(int quarter) {
    double hidden = scroll().getContent().getLayoutBounds().getWidth() - view();
    scroll().setHvalue(cell(quarter).getBoundsInParent().getMinX() / hidden);
  }

  private double view() {
    return scroll().getViewportBounds().getWidth();
  }

  /** Where a quarter begins, from the left of what is seen. */
  private double left(int quarter) {
    Node viewport = scroll().lookup(".viewport");
    return cell(quarter).localToScene(0, 0).getX() - viewport.localToScene(0, 0).getX();
  }

  private static void built() throws Exception {
    WaitForAsyncUtils.waitFor(
        PATIENCE,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.asyncFx(() -> !Gradually.isBuilding()).get());
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void whatIsReadAgainWhileItIsStillBuiltStandsThereWholeAndOnce() throws Exception {
    robot.interact(
        () -> {
          model.open();
          SupplyPane pane = new SupplyPane(model, () -> {});
          stage.setScene(new Scene(pane));
          // What is read now equals what was read before, and is another object.
          model.open();
        });
    built();
    for (SetKey set : SetKey.PRESCRIBED) {
      if (!set.equals(SupplyAnswers.RACIAL)) {
        assertThat(robot.lookup("#cell-" + set.number() + "-0").queryAll()).hasSize(1);
      }
    }
  }
}
