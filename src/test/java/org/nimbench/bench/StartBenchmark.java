package org.nimbench.bench;

import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Window;
import org.nimbench.start.Main;

/**
 * Times the start of the program to the window and to the answered map of Northvale, from the start
 * of the Java process; then ends it. Needs a display.
 *
 * <p>Run it by hand on the packaged program: {@code java -XX:SharedArchiveFile=target/nimbench.jsa
 * -cp target/nimbench.jar:target/test-classes org.nimbench.bench.StartBenchmark}.
 */
final class StartBenchmark {
  private static final long POLL_MILLISECONDS = 10;

  private StartBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    Thread program = new Thread(() -> Main.main(new String[] {"open", "--example"}), "program");
    program.setDaemon(true);
    program.start();
    print("window", () -> Window.getWindows().stream().anyMatch(Window::isShowing));
    print("map", StartBenchmark::isMapAnswered);
    System.exit(0);
  }

  private static void print(String what, BooleanSupplier reached) throws Exception {
    while (!onToolkit(reached)) {
      TimeUnit.MILLISECONDS.sleep(POLL_MILLISECONDS);
    }
    long start = ManagementFactory.getRuntimeMXBean().getStartTime();
    System.out.printf("%s after %d ms%n", what, System.currentTimeMillis() - start);
  }

  private static boolean onToolkit(BooleanSupplier question) throws Exception {
    CompletableFuture<Boolean> answer = new CompletableFuture<>();
    try {
      Platform.runLater(() -> answer.complete(question.getAsBoolean()));
    } catch (IllegalStateException e) {
      // The toolkit has not started yet.
      return false;
    }
    return answer.get(1, TimeUnit.MINUTES);
  }

  private static boolean isMapAnswered() {
    for (Window window : Window.getWindows()) {
      Node stamp = window.getScene() == null ? null : window.getScene().lookup("#stamp-method");
      if (stamp instanceof Labeled words && words.getText().contains("bandwidth")) {
        return true;
      }
    }
    return false;
  }
}
