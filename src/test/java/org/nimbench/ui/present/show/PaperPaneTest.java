package org.nimbench.ui.present.show;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.ui.present.MadeUpMeeting;
import org.nimbench.work.CallingThreadRunner;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class PaperPaneTest {
  private static final CallingThreadRunner NOW = new CallingThreadRunner();

  private final FxRobot robot = new FxRobot();
  private final MadeUpMeeting meeting = new MadeUpMeeting();
  private final PaperViewModel model = new PaperViewModel(new PaperShelf(meeting, NOW), NOW);
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    stage.show();
  }

  @Test
  void aPageThatWasPaintedBeforeTheWallStoodInAWindowIsSeenThere() {
    robot.interact(
        () -> {
          // Seen whole it is as wide before as after: no other picture is painted.
          model.isWide().set(false);
          model.open("pp-1", false);
          stage.setScene(new Scene(new PaperPane(model), 800, 600));
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(model.picture().get()).isNotNull();
    robot.interact(() -> stage.setScene(new Scene(new PaperPane(model), 800, 600)));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(((PaperPane) stage.getScene().getRoot()).isPainted()).isTrue();
  }
}
