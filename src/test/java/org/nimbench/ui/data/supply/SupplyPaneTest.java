package org.nimbench.ui.data.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.kernel.SetKey;
import org.nimbench.ui.kit.Gradually;
import org.nimbench.work.CallingThreadRunner;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class SupplyPaneTest {
  private static final long PATIENCE = 20;

  private final FxRobot robot = new FxRobot();
  private final SupplyViewModel model =
      new SupplyViewModel(
          new SupplyAnswers(), new CallingThreadRunner(), problem -> {}, notice -> {});
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    stage.show();
  }

  @Test
  void theNewestQuartersAreSeenFirst() throws Exception {
    robot.interact(
        () -> {
          model.open();
          stage.setScene(new Scene(new SupplyPane(model, () -> {}), 600, 500));
        });
    built();
    ScrollPane scroll = robot.lookup(".scroll-pane").query();
    assertThat(scroll.getHvalue()).isGreaterThan(0.99);
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
