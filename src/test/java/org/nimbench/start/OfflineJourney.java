package org.nimbench.start;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The main journeys of the program, in a process in which every socket is refused; says at the end
 * how many were tried.
 */
final class OfflineJourney {
  /** Tries the network on purpose, to prove that it would be seen. */
  static final String TRY = "try";

  private static final long PATIENCE = 60;
  private static final List<Integer> SCREENS = List.of(1, 2, 3, 5, 7);

  private OfflineJourney() {}

  /** Arguments: a workspace and a folder, or {@link #TRY}. */
  public static void main(String[] arguments) {
    boolean isWhole = false;
    try {
      journey(arguments);
      isWhole = true;
    } catch (TimeoutException | InterruptedException | RuntimeException e) {
      e.printStackTrace();
    } finally {
      // The window's own threads would keep a failed journey alive.
      System.exit(isWhole ? 0 : 1);
    }
  }

  private static void journey(String[] arguments) throws TimeoutException, InterruptedException {
    if (arguments[0].equals(TRY)) {
      tryTheNetwork();
    } else {
      commands(arguments[0], Path.of(arguments[1]));
      window(arguments[0]);
    }
    NoSockets.tried().forEach(System.out::println);
    System.out.println("tried " + NoSockets.tried().size());
  }

  private static void tryTheNetwork() {
    attempt(() -> new Socket("127.0.0.1", 9).close());
    attempt(() -> new ServerSocket(0).close());
    attempt(() -> SocketChannel.open(new java.net.InetSocketAddress("127.0.0.1", 9)).close());
    attempt(() -> URI.create("http://example.invalid/").toURL().openStream().close());
    attempt(() -> java.net.InetAddress.getByName("example.invalid"));
  }

  /** Something that touches the network. */
  private interface Attempt {
    void run() throws IOException;
  }

  private static void attempt(Attempt attempt) {
    try {
      attempt.run();
    } catch (IOException | SecurityException e) {
      // Refused, which is counted where it is refused.
      System.out.println("refused " + e.getMessage());
    }
  }

  private static void commands(String workspace, Path folder) {
    run("about");
    run("create", folder.resolve("new.gpkg").toString(), "--name", "New");
    run("sets", workspace);
    run("count", workspace, "--by", "month", "--out", folder.resolve("c.csv").toString());
    String map = folder.resolve("map.png").toString();
    run("hotspot", workspace, "--method", "kde", "--bandwidth", "auto", "--out", map);
    String trend = folder.resolve("trend.svg").toString();
    run("trend", workspace, "--method", "control", "--out", trend);
    String change = folder.resolve("change.json").toString();
    run(
        "compare",
        workspace,
        "--method",
        "change",
        "--layer",
        "wards",
        "--from",
        "2024-10",
        "--to",
        "2025-10",
        "--out",
        change);
    run(
        "product",
        "new",
        workspace,
        "--type",
        "problem-profile",
        "--title",
        "Burglary",
        "--period",
        "2024-10..2025-09",
        "--crime",
        "burglary");
    String word = folder.resolve("p.docx").toString();
    String pdf = folder.resolve("p.pdf").toString();
    run("product", "export", workspace, "pp-2026-01", "--out", word, "--out", pdf);
    run("verify", workspace);
  }

  private static void run(String... words) {
    System.out.println("run " + String.join(" ", words));
    Main.main(words);
  }

  /** Opens the workspace, looks at every screen, opens the palette and the help, and closes. */
  private static void window(String workspace) throws TimeoutException, InterruptedException {
    Thread program = new Thread(() -> Main.main(new String[] {"open", workspace}), "program");
    program.start();
    FxRobot robot = new FxRobot();
    WaitForAsyncUtils.waitFor(
        PATIENCE,
        TimeUnit.SECONDS,
        () ->
            robot.lookup("#map-title").tryQuery().stream()
                .anyMatch(title -> !((Labeled) title).getText().isEmpty()));
    for (int screen : SCREENS) {
      robot.clickOn("#rail-" + screen);
      WaitForAsyncUtils.waitForFxEvents();
      WaitForAsyncUtils.sleep(700, TimeUnit.MILLISECONDS);
    }
    for (KeyCode code : List.of(KeyCode.L, KeyCode.ESCAPE, KeyCode.F1, KeyCode.ESCAPE)) {
      if (code == KeyCode.L) {
        robot.push(KeyCode.CONTROL, code);
      } else {
        robot.push(code);
      }
      WaitForAsyncUtils.waitForFxEvents();
    }
    System.out.println("seen " + SCREENS.size());
    Platform.runLater(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    program.join(TimeUnit.SECONDS.toMillis(PATIENCE));
  }
}
