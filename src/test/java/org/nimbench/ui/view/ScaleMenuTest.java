package org.nimbench.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.work.CallingThreadRunner;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ScaleMenuTest {
  private ScaleMenu menu;

  @Start
  void start(Stage stage) {
    menu = new ScaleMenu(new MapCanvas(new CallingThreadRunner()));
    stage.show();
  }

  @Test
  void withoutAMapADashStandsForItsScale() {
    assertThat(menu.isDisabled()).isTrue();
    assertThat(menu.getText()).isEqualTo("–");
    assertThat(menu.getAccessibleText()).isEqualTo("Scale: no map to show yet");
  }

  /** The parts of a screen come one after the other: the map may stand before its menu. */
  @Test
  void aMenuThatComesAfterTheMapTellsTheScaleThatIsThere(FxRobot robot) {
    Viewport seen = new Viewport(445_000, 312_000, 10, 800, 600);
    robot.interact(
        () -> {
          MapCanvas canvas = new MapCanvas(new CallingThreadRunner());
          canvas.look(seen);
          menu = new ScaleMenu(canvas);
        });
    assertThat(menu.isDisabled()).isFalse();
    assertThat(menu.getText())
        .isEqualTo(Words.text("ui.map.scale", Figures.count(seen.roundScale())));
    assertThat(menu.getAccessibleText()).contains(menu.getText());
  }
}
