package org.nimbench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.nimbench.ExampleWorkspace;
import org.nimbench.kernel.Program;
import org.nimbench.settings.Look;
import org.nimbench.settings.RecentWorkspace;
import org.nimbench.settings.Settings;
import org.nimbench.settings.SettingsFile;
import org.nimbench.ui.kit.FileChoice;
import org.nimbench.ui.kit.Fonts;
import org.nimbench.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The window on some workspace, and what a journey needs to drive it. */
final class OpenWindow {
  /** Seconds that a slow machine may take for one step; nothing is measured by it. */
  private static final long PATIENCE = 90;

  /** The window of the journey before, in the same process; null for none. */
  private static @Nullable Window last;

  private final Stage stage;
  private final Path home;
  private final FxRobot robot = new FxRobot();
  private final Window window;
  private Path toOpen;

  /** On a copy of Northvale, with the engine that the program has. */
  OpenWindow(Stage stage) throws IOException {
    this(
        stage,
        home -> {
          ExampleWorkspace.copyTo(home);
          return new WorkspaceFiles(home, ExampleWorkspace.CLOCK);
        });
  }

  /**
   * On whatever opens workspaces.
   *
   * @param door makes it for the journey's own data folder
   */
  OpenWindow(Stage stage, Function<Path, WorkspaceDoor> door) throws IOException {
    this.stage = stage;
    this.home = Files.createTempDirectory("window");
    this.toOpen = home.resolve("holiday.gpkg");
    WorkspaceDoor opens = door.apply(home);
    Path file = home.resolve("Northvale.gpkg");
    Path gone = home.resolve("gone.gpkg");
    settings()
        .save(
            Settings.STANDARD
                .withFolder(home.toString())
                .withAuthor("H. Ashdene")
                .withOpened(
                    new RecentWorkspace(
                        gone, "Ashcombe peer review", Instant.parse("2025-03-11T10:00:00Z")))
                .withOpened(
                    new RecentWorkspace(file, "Northvale", Instant.parse("2025-11-03T16:20:00Z"))));
    Fonts.load();
    if (last != null) {
      // Nothing of it runs on beside this one.
      last.close();
    }
    // The journeys of one run share a stage; each begins at the size of the real screen.
    if (stage.getWidth() != 1366 || stage.getHeight() != 728) {
      stage.setWidth(1366);
      stage.setHeight(728);
    }
    this.window =
        new Window(
            stage,
            new Window.Parts(
                opens,
                settings(),
                Clock.fixed(Instant.parse("2025-11-04T14:02:00Z"), Program.ZONE),
                new AnsweredFiles()));
    last = window;
    window.show();
  }

  SettingsFile settings() {
    return new SettingsFile(home.resolve("settings.json"));
  }

  Path home() {
    return home;
  }

  FxRobot robot() {
    return robot;
  }

  /** Opens the example and waits until its map is painted. */
  void openExample() throws TimeoutException {
    robot.clickOn("#start-example");
    until(() -> !words("#map-title").isEmpty());
    settle();
  }

  /** The file that the next question for one to open is answered with. */
  void answerWith(Path file) {
    toOpen = file;
  }

  /** Does a command as a menu or the palette would; fails if it cannot be done now. */
  void run(String command) {
    String[] whyNot = {""};
    robot.interact(() -> whyNot[0] = window.commands().run(command));
    if (!whyNot[0].isEmpty()) {
      throw new AssertionError(command + ": " + whyNot[0]);
    }
    settle();
  }

  /** Lets files go over the window, as when they are dragged there and dropped. */
  void drop(Path... files) {
    robot.interact(() -> shell().dropped(List.of(files)));
    settle();
  }

  Shell shell() {
    return (Shell) stage.getScene().getRoot().getChildrenUnmodifiable().get(0);
  }

  /** Why a command cannot be done now; empty where it can. Nothing is done. */
  String whyNot(String command) {
    return window.commands().all().stream()
        .filter(each -> each.id().equals(command))
        .map(each -> each.whyNot().getValue())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no command " + command));
  }

  /** Shows what nobody foresaw, as the program does; the toolkit's thread is the journeys' too. */
  void watchFaults() {
    robot.interact(window::watchFaults);
  }

  void look(Look look) {
    run("view.look." + look.name().toLowerCase(Locale.ROOT));
  }

  void click(String node) {
    robot.clickOn(node);
  }

  void focus(String node) {
    robot.interact(() -> robot.lookup(node).query().requestFocus());
  }

  /** What a label or button says. */
  String words(String node) {
    Optional<Node> found = robot.lookup(node).tryQuery();
    return found.map(each -> ((Labeled) each).getText()).orElse("");
  }

  boolean isSeen(String node) {
    return robot.lookup(node).tryQuery().map(each -> isSeen(each)).orElse(false);
  }

  static boolean isSeen(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** Waits until something holds; it is asked on the window's thread, which may change nodes. */
  void until(Supplier<Boolean> holds) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        PATIENCE, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(holds::get).get());
    settle();
  }

  /** Waits until files hold something; the window goes on meanwhile. */
  void untilFiles(Supplier<Boolean> hold) throws TimeoutException {
    WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, hold::get);
    settle();
  }

  /** Lets building, painting and layout come to rest. */
  void settle() {
    Rest.await(PATIENCE);
  }

  void size(double width, double height) {
    robot.interact(
        () -> {
          stage.setWidth(width);
          stage.setHeight(height);
        });
    settle();
  }

  Stage stage() {
    return stage;
  }

  /** What is wrong with what the window shows now. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    robot.interact(() -> faults.addAll(WindowFaults.of(stage.getScene())));
    return faults;
  }

  void picture(String name) throws IOException {
    settle();
    Shots.take(robot, stage, name);
  }

  /** Answers every question for a file with one in the journey's own folder. */
  private final class AnsweredFiles implements FileChoice {
    @Override
    public Optional<Path> toOpen(String title, List<Sort> sorts) {
      return Optional.of(toOpen);
    }

    @Override
    public Optional<Path> toSave(String title, String suggested, List<Sort> sorts) {
      return Optional.of(home.resolve(suggested));
    }
  }
}
