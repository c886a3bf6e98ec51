package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;
import org.nimbench.ui.present.show.PaperPane;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * With very many incidents and areas the window goes on answering while it is used. The full size
 * is a million incidents: {@code -Dnimbench.journey.incidents=1000000}; without the property fewer,
 * because building the workspace takes a minute.
 */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class BigMapJourneyTest {
  private static final int INCIDENTS = Integer.getInteger("nimbench.journey.incidents", 60_000);
  private static final int AREAS = 5_000;

  /**
   * Milliseconds of the processor that one piece of work may take from the window. The aim is 100
   * on a quiet PC, and what was measured stands in docs/performance.md; on a machine that does much
   * else the same work takes several times that, and this bound still finds a computation that
   * stands on the wrong thread.
   */
  private static final double LONGEST = 500;

  /** Milliseconds that half of the steps of panning may take; the aim is 16 on a quiet PC. */
  private static final double MOVING = 50;

  private static Path built;
  private OpenWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window = new OpenWindow(stage, BigMapJourneyTest::door);
  }

  /** Not on the window's thread, which may take no more than half a minute to start. */
  @BeforeAll
  static void build(@TempDir Path folder) throws IOException {
    built = folder.resolve("Northvale.gpkg");
    BigWorkspace.build(built, INCIDENTS, AREAS, ExampleWorkspace.CLOCK);
  }

  private static WorkspaceDoor door(Path home) {
    try {
      Files.move(built, home.resolve("Northvale.gpkg"));
      return new WorkspaceFiles(home, ExampleWorkspace.CLOCK);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void lap(FxWatchdog watchdog, String what) {
    double[] lap = watchdog.lap();
    System.out.printf(
        Locale.ROOT,
        "%,d incidents, %s: the window was taken for %.0f ms at most, %.0f by the clock%n",
        INCIDENTS,
        what,
        lap[0],
        lap[1]);
    assertThat(lap[0]).as(what).isLessThanOrEqualTo(LONGEST);
  }

  /** Shows something for the first time. */
  private void visit(FxWatchdog watchdog, String what, String name) {
    window.click(what);
    window.settle();
    lap(watchdog, name);
  }

  /** The screen of the meeting, and a map and the pages of a product on the wall. */
  private void present(FxWatchdog watchdog) throws Exception {
    visit(watchdog, "#rail-2", "map again");
    window.click("#map-pin");
    watchdog.lap();
    visit(watchdog, "#rail-7", "present");
    // The products are read meanwhile; before that there is nothing to choose.
    window.until(() -> !window.robot().lookup("#present-products").query().isDisabled());
    window.click("#present-products");
    window.until(
        () -> window.robot().lookup("#present-products").queryAs(MenuButton.class).isShowing());
    window.robot().type(KeyCode.DOWN, KeyCode.ENTER);
    window.until(
        () ->
            window.robot().lookup("#present-pages").queryAs(ListView.class).getItems().size() == 2);
    window.settle();
    lap(watchdog, "a product put into the show");
    window.robot().type(KeyCode.F5);
    window.until(() -> window.robot().lookup("#wall-map").tryQuery().isPresent());
    window.settle();
    lap(watchdog, "F5");
    window.robot().type(KeyCode.RIGHT);
    window.until(
        () -> {
          Optional<PaperPane> paper = window.robot().lookup("#wall-paper").tryQuery();
          return paper.map(PaperPane::isPainted).orElse(false);
        });
    window.settle();
    lap(watchdog, "the pages of a product");
    window.robot().type(KeyCode.SPACE, KeyCode.RIGHT);
    window.settle();
    lap(watchdog, "the next page");
    window.robot().type(KeyCode.ESCAPE);
  }

  private void key(KeyCode code) {
    window.focus("#map");
    window.robot().type(code);
  }

  @Test
  void theWindowGoesOnAnswering() throws Exception {
    try (FxWatchdog watchdog = new FxWatchdog()) {
      window.openExample();
      window.until(() -> window.words("#map-title").startsWith("All crime"));
      lap(watchdog, "opened");
      window.picture("big-01-hotspots");
      watchdog.lap();
      Node map = window.robot().lookup("#map").query();
      Bounds box = map.localToScreen(map.getBoundsInLocal());
      window.robot().moveTo(box.getCenterX(), box.getCenterY());
      for (int i = 0; i < 5; i++) {
        window.robot().scroll(1, VerticalDirection.UP);
        key(KeyCode.LEFT);
      }
      for (int i = 0; i < 5; i++) {
        window.robot().scroll(1, VerticalDirection.DOWN);
      }
      key(KeyCode.HOME);
      window.settle();
      lap(watchdog, "panned and zoomed");

      PanClock clock = PanClock.of(window.robot().lookup("#map").query());
      System.out.printf(
          Locale.ROOT,
          "%,d incidents, a step of panning: %.1f ms of the window's thread (%.1f at most),"
              + " moved picture after %.1f ms (%.1f)%n",
          INCIDENTS,
          clock.work()[0],
          clock.work()[1],
          clock.moved()[0],
          clock.moved()[1]);
      assertThat(clock.work()[0]).as("moving the last picture").isLessThan(MOVING);
      key(KeyCode.HOME);
      window.settle();
      watchdog.lap();

      key(KeyCode.D);
      window.until(() -> !window.isSeen("#bandwidth-slider"));
      window.settle();
      lap(watchdog, "dots");
      window.picture("big-02-dots");
      watchdog.lap();

      window.robot().drag(map).dropBy(150, 80);
      window.until(() -> window.words("#selection-words").contains("selected: Rectangle"));
      lap(watchdog, "a rectangle brushed");
      window.picture("big-03-rectangle");
      key(KeyCode.ESCAPE);
      window.until(() -> window.words("#selection-words").equals("Nothing selected"));
      watchdog.lap();
      window.focus("#map");
      window.robot().press(KeyCode.SHIFT, KeyCode.I).release(KeyCode.SHIFT, KeyCode.I);
      window.until(() -> window.words("#selection-words").contains("areas"));
      lap(watchdog, "5,000 areas selected");
      window.picture("big-04-areas");
      watchdog.lap();
      key(KeyCode.H);
      window.until(() -> window.words("#stamp-method").startsWith("Kernel"));
      lap(watchdog, "hotspots again");
      visit(watchdog, "#rail-1", "data");
      visit(watchdog, "#rail-3", "trends");
      visit(watchdog, "#rail-2", "map again");
      window.click("#map-add");
      window.click("#product-make");
      window.settle();
      lap(watchdog, "a product made");
      visit(watchdog, "#rail-5", "products");
      window.picture("big-06-products");
      watchdog.lap();
      present(watchdog);
      visit(watchdog, "#rail-2", "map again");
      key(KeyCode.X);
      window.until(() -> !window.words("#change-stamp").isEmpty());
      lap(watchdog, "before and after");
      window.picture("big-05-change");
      watchdog.lap();
      visit(watchdog, "#filter-where", "areas of the filter");
    }
  }
}
