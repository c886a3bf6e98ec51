package org.nimbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
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
  void whatStandsInNoWindowHasThoseOfAPlainDisplay() {
    assertThat(Dots.of(new Pane())).isEqualTo(1);
  }
}
