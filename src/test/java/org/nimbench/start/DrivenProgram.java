package org.nimbench.start;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The whole program with a workspace, in a process of its own, and a robot beside it. What fails on
 * the robot's thread ends the process: the window would stay open, and the test would wait.
 */
final class DrivenProgram {
  private static final long PATIENCE = 150;

  private final FxRobot robot = new FxRobot();
  private final Thread program;

  private DrivenProgram(String workspace) {
    program = new Thread(() -> Main.main(new String[] {"open", workspace}), "program");
  }

  /** Opens a workspace and waits until its map is there. */
  static DrivenProgram open(String workspace) throws TimeoutException {
    Thread.currentThread()
        .setUncaughtExceptionHandler(
            (thread, trouble) -> {
              trouble.printStackTrace();
              Runtime.getRuntime().halt(1);
            });
    DrivenProgram opened = new DrivenProgram(workspace);
    opened.program.start();
    // Not asked on the window's thread, which is not there yet.
    waitFor(() -> Window.getWindows().stream().anyMatch(Window::isShowing));
    opened.until(() -> opened.says("#map-title"));
    return opened;
  }

  FxRobot robot() {
    return robot;
  }

  /** Whether a label or a button has words. */
  boolean says(String node) {
    return robot
        .lookup(node)
        .tryQuery()
        .map(each -> !((Labeled) each).getText().isEmpty())
        .orElse(false);
  }

  /** Waits until nothing is being built: what is clicked before may be taken away. */
  void settle() {
    Rest.await(PATIENCE);
  }

  /** Waits until something holds on the window's thread. */
  void until(Callable<Boolean> holds) throws TimeoutException {
    waitFor(() -> WaitForAsyncUtils.asyncFx(holds).get());
  }

  private static void waitFor(Callable<Boolean> holds) throws TimeoutException {
    WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, holds);
  }

  /** Closes every window and waits until the program ends by itself. */
  void close() throws InterruptedException {
    Platform.runLater(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    program.join();
  }
}
