package org.nimbench.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.kernel.Period;
import org.nimbench.ui.MadeUpWorkspace;
import org.nimbench.ui.kit.Gradually;
import org.nimbench.ui.kit.Selection;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.kit.filter.FilterViewModel;
import org.nimbench.work.CallingThreadRunner;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class MonthBarsTest {
  private static final int PATIENCE = 10_000;

  private final FxRobot robot = new FxRobot();
  private final MadeUpWorkspace workspace = new MadeUpWorkspace();
  private final FilterViewModel filter = new FilterViewModel(workspace.choices(), new Deeds());
  private final Selection selection = new Selection();
  private final TrendViewModel model =
      new TrendViewModel(workspace, new CallingThreadRunner(), filter, selection);

  @Start
  void start(Stage stage) {
    model.open();
    stage.setScene(new Scene(new MonthBars(model), 1200, 200));
    stage.show();
  }

  private void showAll() {
    robot.interact(() -> filter.choosePeriod(null));
    rest();
  }

  private void rest() {
    while (WaitForAsyncUtils.waitForAsyncFx(PATIENCE, Gradually::isBuilding)) {
      WaitForAsyncUtils.waitForFxEvents();
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Node slot(YearMonth month) {
    return robot.lookup("#month-" + month).query();
  }

  private static void press(Node node, KeyCode code) {
    node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private void chooseAYear() {
    filter.choosePeriod(Period.ofMonths(YearMonth.of(2024, 10), YearMonth.of(2025, 9)));
  }

  private List<MonthBar> bars() {
    return model.bars().get();
  }

  @Test
  void aKeyOnBarsThatAreGoneBrushesNothing() {
    showAll();
    Node late = slot(bars().get(30).month());
    robot.interact(
        () -> {
          late.requestFocus();
          chooseAYear();
          press(late, KeyCode.SPACE);
        });
    rest();
    assertThat(bars()).hasSize(12);
    assertThat(selection.months().get()).isNull();
  }

  @Test
  void aBrushThatWasBegunOnOtherMonthsIsForgotten() {
    showAll();
    robot.interact(
        () -> {
          slot(bars().get(29).month()).requestFocus();
          press(slot(bars().get(29).month()), KeyCode.RIGHT);
          chooseAYear();
        });
    rest();
    YearMonth first = bars().get(0).month();
    robot.interact(
        () -> {
          slot(first).requestFocus();
          press(slot(first), KeyCode.SPACE);
        });
    assertThat(selection.months().get()).isEqualTo(Period.ofMonths(first, first));
  }
}
