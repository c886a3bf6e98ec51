package org.nimbench.start;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.nimbench.ui.kit.Gradually;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The whole program on a display, driven by the mouse and the keys of that display: every screen,
 * the palette, the wall. What is said of each is what the display shows, not what the toolkit
 * thinks it shows.
 */
final class RealWindow {
  static final List<Integer> SCREENS = List.of(1, 2, 3, 5, 7);

  /** Milliseconds from the last event until the display shows it. */
  private static final long REST = 400;

  private final DrivenProgram program;
  private final FxRobot robot;
  private final File pictures;

  private RealWindow(DrivenProgram program, File pictures) {
    this.program = program;
    this.robot = program.robot();
    this.pictures = pictures;
  }

  /** Arguments: the workspace, a folder for pictures of the display. */
  public static void main(String[] arguments) throws Exception {
    new RealWindow(DrivenProgram.open(arguments[0]), new File(arguments[1])).visit();
  }

  private void visit() throws Exception {
    for (int screen : SCREENS) {
      robot.clickOn("#rail-" + screen);
      tell("screen-" + screen);
    }
    robot.push(KeyCode.CONTROL, KeyCode.L);
    program.until(() -> robot.lookup("#palette-field").tryQuery().isPresent());
    robot.write("hotspot");
    tell("palette");
    robot.push(KeyCode.ESCAPE);
    robot.clickOn("#rail-2");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    program.until(() -> program.says("#notice"));
    robot.push(KeyCode.F5);
    program.until(() -> wall().isPresent());
    tell("wall");
    Stage wall = wall().orElseThrow();
    System.out.printf("wall %.0f x %.0f%n", wall.getWidth(), wall.getHeight());
    robot.push(KeyCode.ESCAPE);
    program.until(() -> wall().isEmpty());
    program.close();
  }

  private static Optional<Stage> wall() {
    return Window.getWindows().stream()
        .filter(each -> each.getScene().lookup("#wall") != null)
        .map(Stage.class::cast)
        .findFirst();
  }

  /** Says how much of the display one colour takes, in hundredths, and how many there are. */
  private void tell(String name) throws IOException, TimeoutException {
    program.until(() -> !Gradually.isBuilding());
    WaitForAsyncUtils.sleep(REST, TimeUnit.MILLISECONDS);
    WaitForAsyncUtils.waitForFxEvents();
    Rectangle2D all = Screen.getPrimary().getBounds();
    BufferedImage image = Shots.toAwt(robot.capture(all).getImage());
    ImageIO.write(image, "png", new File(pictures, name + ".png"));
    int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    Arrays.sort(dots);
    int colours = 0;
    int most = 0;
    for (int start = 0, end = 0; start < dots.length; start = end) {
      while (end < dots.length && dots[end] == dots[start]) {
        end++;
      }
      colours++;
      most = Math.max(most, end - start);
    }
    System.out.printf("%s %d %d%n", name, colours, most * 100L / dots.length);
  }
}
