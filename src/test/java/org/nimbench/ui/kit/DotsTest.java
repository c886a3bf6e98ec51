package org.nimbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Point2D;
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
    for (double step : new double[] {1, 0.5, 0.4, -0.7}) {
      for (int i = 1; i <= 40; i++) {
        double moved = 50 + i * step;
        robot.interact(() -> painted.relocate(moved, 2 * moved));
        Point2D corner = painted.localToScene(0, 0).multiply(display);
        assertThat(corner.getX()).isCloseTo(Math.rint(corner.getX()), within(0.02));
        assertThat(corner.getY()).isCloseTo(Math.rint(corner.getY()), within(0.02));
        assertThat(corner.getX()).isCloseTo(moved * 1.25 * display, within(0.52));
        assertThat(corner.getY()).isCloseTo(2 * moved * 1.25 * display, within(0.52));
      }
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
