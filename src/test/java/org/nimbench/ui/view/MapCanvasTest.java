package org.nimbench.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.kernel.Box;
import org.nimbench.settings.Look;
import org.nimbench.work.CallingThreadRunner;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class MapCanvasTest {
  private static final Box PLACE = new Box(445_000, 312_000, 455_000, 320_000);
  private static final double WIDE = 301;
  private static final double HIGH = 203;
  private static final double LARGER = 1.8;

  private final FxRobot robot = new FxRobot();
  private Pane outside;
  private MapCanvas map;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
    outside = new Pane();
    stage.setScene(new Scene(outside, 800, 600));
    stage.show();
    map = new MapCanvas(new CallingThreadRunner());
    map.resize(WIDE, HIGH);
    map.show(
        new MapContents(
            new GroundShapes(new Scenery(null, PLACE, List.of(), List.of())),
            MapMode.DOTS,
            null,
            Places.NONE,
            null,
            false,
            "",
            Look.LIGHT),
        PLACE);
  }

  private MapPainter.Picture shown() {
    MapPainter.Picture shown = map.picture().get();
    assertThat(shown).isNotNull();
    return shown;
  }

  @Test
  void aMapThatIsShownLargerIsPaintedInTheDotsItIsShownIn() {
    double display = stage.getRenderScaleX();
    assertThat(shown().scale()).as("in no window").isEqualTo(1);
    robot.interact(
        () -> {
          Group lens = new Group(map);
          lens.getTransforms().add(new Scale(LARGER, LARGER));
          outside.getChildren().setAll(lens);
        });
    assertThat(shown().scale()).isEqualTo(LARGER * display);
    assertThat(shown().width()).isEqualTo((int) Math.ceil(WIDE * LARGER * display));
    assertThat(shown().height()).isEqualTo((int) Math.ceil(HIGH * LARGER * display));
  }
}
