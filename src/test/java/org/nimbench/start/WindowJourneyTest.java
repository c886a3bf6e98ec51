package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.kernel.Program;
import org.nimbench.settings.SettingsFile;
import org.nimbench.ui.kit.Fonts;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WindowJourneyTest {
  @TempDir static Path home;
  private Window window;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    Fonts.load();
    Clock clock = Clock.fixed(Instant.parse("2025-11-04T14:02:00Z"), Program.ZONE);
    window =
        new Window(
            shown,
            new Window.Parts(
                new MadeUpDoor(home.resolve("Northvale.gpkg")),
                new SettingsFile(home.resolve("settings.json")),
                clock,
                null));
    window.show();
  }

  @Test
  void fromStartToMap(FxRobot robot) throws Exception {
    Thread.sleep(800);
    Shots.take(robot, stage, "01-start");
    robot.clickOn("#start-example");
    Thread.sleep(2500);
    Shots.take(robot, stage, "02-map");
    robot.clickOn("#look");
    Thread.sleep(1000);
    Shots.take(robot, stage, "03-dark");
    assertThat(robot.lookup("#map").tryQuery()).isPresent();
  }
}
