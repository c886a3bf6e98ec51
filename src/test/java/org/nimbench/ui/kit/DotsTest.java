package org.nimbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class DotsTest {
  private final FxRobot robot = new FxRobot();
  private final Pane painted = new Pane();
  private ScaledRoot root;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
    root = new ScaledRoot(new StackPane(painted));
    stage.setScene(new Scene(root));
    stage.show();
  }

  @Test
  void whatIsShownLargerHasAsManyMoreDots() {
    double display = stage.getRenderScaleX();
    assertThat(Dots.of(painted)).isEqualTo(display);
    robot.interact(() -> root.factor().set(1.25));
    assertThat(Dots.of(painted)).isEqualTo(1.25 * display);
  }

  @Test
  void aPictureStandsOnWholeDotsWhereverItIsMoved() {
    robot.interact(
        () -> {
          painted.setManaged(false);
          Dots.keepWhole(painted);
          root.factor().set(1.25);
          painted.relocate(3, 7);
        });
    double display = stage.getRenderScaleX();
    for (double moved : new double[] {3, 5, 10.3}) {
      robot.interact(() -> painted.relocate(moved, moved));
      robot.interact(root::layout);
      double left = painted.localToScene(0, 0).getX() * display;
      assertThat(left).isCloseTo(Math.rint(left), within(0.02));
      assertThat(left).isCloseTo(moved * 1.25 * display, within(0.52));
    }
  }

  @Test
  void aPictureThatIsItselfDrawnSmallerStandsOnWholeDotsToo() {
    robot.interact(
        () -> {
          painted.setManaged(false);
          painted.getTransforms().setAll(new Scale(0.3, 0.3));
          Dots.keepWhole(painted);
          root.factor().set(1.25);
          painted.relocate(3.3, 7.7);
          root.layout();
        });
    double top = painted.localToScene(0, 0).getY() * stage.getRenderScaleX();
    assertThat(top).isCloseTo(Math.rint(top), within(0.02));
  }

  @Test
  void whatStandsInNoWindowHasThoseOfAPlainDisplay() {
    assertThat(Dots.of(new Pane())).isEqualTo(1);
  }
}
