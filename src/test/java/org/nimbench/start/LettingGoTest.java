package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.ExampleWorkspace;
import org.nimbench.settings.Look;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A workspace that was closed, and every screen of it, leaves the memory of the window. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class LettingGoTest {
  /** Rounds of the collector; what is held by nothing goes with the first two or three. */
  private static final int ROUNDS = 12;

  /** What was there, held so that it can go. */
  private record Trace(String what, WeakReference<Object> left) {
    Trace(String what, Object thing) {
      this(what, new WeakReference<>(thing));
    }

    boolean isThere() {
      return left.get() != null;
    }
  }

  private final ConcurrentLinkedQueue<Trace> workspaces = new ConcurrentLinkedQueue<>();
  private final List<Trace> zones = new ArrayList<>();
  private OpenWindow window;
  private Set<Node> ofTheWindow;

  @Start
  void start(Stage stage) throws IOException {
    window =
        new OpenWindow(
            stage,
            home -> {
              ExampleWorkspace.copyTo(home);
              return new WatchedDoor(
                  new WorkspaceFiles(home, ExampleWorkspace.CLOCK),
                  opened -> {
                    workspaces.add(new Trace("workspace", opened));
                    return opened;
                  });
            });
  }

  @Test
  void aClosedWorkspaceAndItsScreensAreLetGoOf() throws Exception {
    ofTheWindow = zonesNow();
    for (Tour.Stop stop : Tour.STOPS) {
      stop.way().go(window);
      remember(stop.name());
    }
    window.robot().type(KeyCode.ESCAPE);
    whatTheScreensFollowChanges();
    show();
    close();
    openAndClose();
    openAndClose();
    assertThat(workspaces).hasSize(3);
    assertThat(zones).as("what was looked at").hasSizeGreaterThan(Tour.STOPS.size());
    assertThat(left()).as("what the window still holds").isEmpty();
  }

  @Test
  void theScreensOfOlderDataAreLetGoOf() throws Exception {
    ofTheWindow = zonesNow();
    window.openExample();
    window.click("#rail-1");
    remember("before");
    window.answerWith(NewMonth.in(window.home()));
    window.click("#data-add");
    window.until(() -> window.isSeen("#inspection-commit"));
    remember("inspection");
    window.click("#inspection-commit");
    window.until(() -> window.words("#notice").startsWith("Stored:"));
    window.until(() -> window.isSeen(".nb-supply-cell"));
    assertThat(zones).as("what was looked at").hasSizeGreaterThan(3);
    assertThat(left()).as("what the window still holds").isEmpty();
    assertThat(workspaces).as("the workspace stays open").allMatch(Trace::isThere);
  }

  private void whatTheScreensFollowChanges() {
    window.look(Look.DARK);
    window.size(911, 485);
    window.size(1366, 728);
    window.look(Look.LIGHT);
  }

  private void show() throws TimeoutException {
    Wall wall = new Wall(window);
    wall.start();
    zones.add(new Trace("wall", wall.stage().getScene().lookup("#wall")));
    wall.press(KeyCode.ESCAPE);
    window.until(() -> wall.others().isEmpty());
  }

  private void openAndClose() throws TimeoutException {
    window.openExample();
    remember("opened again");
    close();
  }

  private void close() throws TimeoutException {
    window.run("file.close");
    window.until(() -> window.isSeen("#start-example"));
  }

  private Set<Node> zonesNow() {
    return new HashSet<>(window.robot().lookup(".nb-zone").queryAll());
  }

  private void remember(String stop) {
    for (Node zone : zonesNow()) {
      if (!ofTheWindow.contains(zone)) {
        zones.add(new Trace(stop + ": " + zone.getStyleClass(), zone));
      }
    }
  }

  /** What the collector leaves of the screens, and of the workspaces that are closed. */
  private List<String> left() {
    // The robot's log of events keeps every node that was clicked on; it begins anew.
    FxToolkit.toolkitContext().setRegisteredStage(window.stage());
    List<Trace> traces = new ArrayList<>(zones);
    if (window.isSeen("#start-example")) {
      traces.addAll(workspaces);
    }
    for (int i = 0; i < ROUNDS && traces.stream().anyMatch(Trace::isThere); i++) {
      System.gc();
      window.settle();
    }
    return traces.stream().filter(Trace::isThere).map(Trace::what).toList();
  }
}
