package org.nimbench.start;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.GenericStyledArea;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The whole program in a process that {@link WindowKillTest} kills: it opens a workspace and a
 * robot types numbered words into the section that is shown, or looks at the offer of words.
 */
final class KilledWindow {
  /** The robot types until the process is killed. */
  static final String TYPE = "type";

  /** The robot looks at the offer, takes it, reads the section and closes the window. */
  static final String RESTORE = "restore";

  private static final int MILLISECONDS_A_WORD = 60;
  private final DrivenProgram program;
  private final FxRobot robot;

  private KilledWindow(DrivenProgram program) {
    this.program = program;
    this.robot = program.robot();
  }

  /** Arguments: what to do, the workspace. */
  public static void main(String[] arguments) throws Exception {
    KilledWindow window = new KilledWindow(DrivenProgram.open(arguments[1]));
    if (arguments[0].equals(TYPE)) {
      window.type();
    } else {
      window.restore();
    }
  }

  private void type() throws TimeoutException {
    showSection();
    robot.clickOn("#section-text");
    say("typing");
    for (int word = 1; ; word++) {
      robot.write("w" + word + " ");
      WaitForAsyncUtils.waitForFxEvents();
      say("w" + word + " " + System.currentTimeMillis());
      WaitForAsyncUtils.sleep(MILLISECONDS_A_WORD, TimeUnit.MILLISECONDS);
    }
  }

  private void restore() throws Exception {
    program.until(() -> robot.lookup("#restore-offer").tryQuery().isPresent());
    Node offer = robot.lookup("#restore-offer").query();
    List<String> lines =
        robot.from(offer).lookup(".label").queryAllAs(Label.class).stream()
            .map(Label::getText)
            .toList();
    say("offer " + String.join(" | ", lines));
    robot.clickOn(robot.from(offer).lookup(".button").queryAllAs(Button.class).iterator().next());
    program.until(() -> program.says("#notice"));
    robot.push(KeyCode.ESCAPE);
    say("notice " + robot.lookup("#notice").<Labeled>query().getText());
    // The screens are built anew with what was kept.
    showSection();
    program.until(() -> !text().isEmpty());
    say("text " + text().replace('\n', ' '));
    program.close();
  }

  private void showSection() throws TimeoutException {
    program.settle();
    robot.clickOn("#rail-" + ProductsRoom.STEP);
    program.until(
        () -> robot.lookup("#section-text").tryQuery().map(OpenWindow::isSeen).orElse(false));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String text() {
    return robot.lookup("#section-text").<GenericStyledArea<?, ?, ?>>query().getText();
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
