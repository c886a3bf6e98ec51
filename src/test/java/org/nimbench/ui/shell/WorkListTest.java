package org.nimbench.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.kernel.Problem;
import org.nimbench.settings.Look;
import org.nimbench.ui.kit.RunningWorkViewModel;
import org.nimbench.work.BackgroundRunner;
import org.nimbench.work.Outcome;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The panel of everything that runs, on real work. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class WorkListTest {
  private static final long PATIENCE = 40;

  private final FxRobot robot = new FxRobot();
  private final RunningWorkViewModel running = new RunningWorkViewModel(Platform::runLater);
  private final ExecutorService workers = Executors.newFixedThreadPool(2);
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final BackgroundRunner runner =
      new BackgroundRunner(workers, Platform::runLater, running, fault -> {});

  @Start
  void start(Stage stage) {
    ShellViewModel model = new ShellViewModel(new SimpleObjectProperty<>(Look.LIGHT));
    BorderPane root = new BorderPane();
    root.setBottom(new StatusBar(model, running));
    stage.setScene(new Scene(root, 1366, 728));
    stage.show();
  }

  @AfterEach
  void endAll() throws InterruptedException {
    running.cancel();
    workers.shutdown();
    assertThat(workers.awaitTermination(PATIENCE, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void eachPieceOfWorkHasItsOwnProgressAndItsOwnCancel() throws TimeoutException {
    start("Reading a file", 25);
    start("Making a map", 75);
    until(() -> running.all().size() == 2 && robot.lookup("#work-all").query().isVisible());
    until(() -> robot.lookup("#work-cancel").query().getParent().isVisible());
    assertThat(robot.lookup("#work-all").<Labeled>query().getText()).isEqualTo("2 running");
    robot.clickOn("#work-all");
    until(() -> shares().equals(List.of(0.25, 0.75)));
    assertThat(titles()).containsExactly("Cancel: Reading a file", "Cancel: Making a map");

    robot.clickOn(cancels().get(0));
    until(() -> stopped.getCount() == 0);
    until(() -> titles().equals(List.of("Cancel: Making a map")));
    assertThat(shares()).containsExactly(0.75);
    assertThat(robot.lookup("#work-all").query().isVisible()).isFalse();
  }

  /** Work that goes on until it is stopped. */
  private void start(String title, int done) {
    runner.start(
        title,
        progress -> {
          progress.at(done, 100, title);
          while (true) {
            progress.check();
            WaitForAsyncUtils.sleep(5, TimeUnit.MILLISECONDS);
          }
        },
        new Outcome<>() {
          @Override
          public void done(Object result) {
            throw new AssertionError("It never ends by itself");
          }

          @Override
          public void failed(Problem problem) {
            throw new AssertionError(problem.inOneLine());
          }

          @Override
          public void stopped() {
            stopped.countDown();
          }
        });
  }

  private List<Double> shares() {
    return List.copyOf(robot.lookup(".nb-work-list .progress-bar").queryAllAs(ProgressBar.class))
        .stream()
        .map(ProgressBar::getProgress)
        .toList();
  }

  private List<Hyperlink> cancels() {
    return List.copyOf(robot.lookup(".nb-work-list .hyperlink").queryAllAs(Hyperlink.class));
  }

  private List<String> titles() {
    return cancels().stream().map(Hyperlink::getAccessibleText).toList();
  }

  private void until(BooleanSupplier holds) throws TimeoutException {
    WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, holds::getAsBoolean);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
