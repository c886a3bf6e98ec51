package org.nimbench.start;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
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

  private static final long PATIENCE = 150;
  private static final int MILLISECONDS_A_WORD = 60;
  private final FxRobot robot = new FxRobot();

  private KilledWindow() {}

  /** Arguments: what to do, the workspace. */
  public static void main(String[] arguments) {
    try {
      run(arguments);
    } catch (Exception | AssertionError trouble) {
      // The outermost door: the window would stay open, and whoever reads what is said would wait.
      trouble.printStackTrace();
      Runtime.getRuntime().halt(1);
    }
  }

  private static void run(String[] arguments) throws Exception {
    Thread program = new Thread(() -> Main.main(new String[] {"open", arguments[1]}), "program");
    program.start();
    KilledWindow window = new KilledWindow();
    window.until(() -> Window.getWindows().stream().anyMatch(Window::isShowing));
    window.until(() -> window.says("#map-title"));
    if (arguments[0].equals(TYPE)) {
      window.type();
    } else {
      window.restore();
      program.join();
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

  private void restore() throws TimeoutException {
    until(() -> robot.lookup("#restore-offer").tryQuery().isPresent());
    Node offer = robot.lookup("#restore-offer").query();
    List<String> lines =
        robot.from(offer).lookup(".label").queryAllAs(Label.class).stream()
            .map(Label::getText)
            .toList();
    say("offer " + String.join(" | ", lines));
    robot.clickOn(robot.from(offer).lookup(".button").queryAllAs(Button.class).iterator().next());
    until(() -> says("#notice"));
    robot.push(KeyCode.ESCAPE);
    say("notice " + robot.lookup("#notice").<Labeled>query().getText());
    // The screens are built anew with what was kept.
    showSection();
    until(() -> !text().isEmpty());
    say("text " + text().replace('\n', ' '));
    Platform.runLater(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
  }

  private void showSection() throws TimeoutException {
    robot.clickOn("#rail-" + ProductsRoom.STEP);
    until(() -> robot.lookup("#section-text").tryQuery().map(OpenWindow::isSeen).orElse(false));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String text() {
    return robot.lookup("#section-text").<GenericStyledArea<?, ?, ?>>query().getText();
  }

  private boolean says(String node) {
    return robot
        .lookup(node)
        .tryQuery()
        .map(each -> !((Labeled) each).getText().isEmpty())
        .orElse(false);
  }

  private void until(BooleanSupplier holds) throws TimeoutException {
    WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, holds::getAsBoolean);
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
