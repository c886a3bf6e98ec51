package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What folds where the window is narrow or low. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class WindowLayoutTest {
  private OpenWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window = new OpenWindow(stage);
  }

  @Test
  void aNarrowWindowFoldsItsInspectorAndALowOneHidesTheTrend() throws Exception {
    window.openExample();
    assertThat(window.isSeen("#bandwidth-slider")).isTrue();
    assertThat(window.isSeen("#month-bars")).isTrue();
    window.size(1093, 614);
    assertThat(window.isSeen("#bandwidth-slider")).isFalse();
    assertThat(window.isSeen("#month-bars")).isTrue();
    window.click("#inspector-open");
    window.settle();
    assertThat(window.isSeen("#bandwidth-slider")).isTrue();
    window.picture("15-narrow-inspector");
    window.click("#inspector-open");
    window.size(1093, 540);
    assertThat(window.isSeen("#month-bars")).isFalse();
    window.picture("16-low");
  }

  @Test
  void aQuarterIsSeenWholeOrNotAtAllAtEveryWidth() throws Exception {
    window.openExample();
    window.run("view.step.1");
    window.until(() -> window.isSeen("#cell-12-0"));
    for (double width : List.of(1366.0, 911.0, 1280.0, 1093.0, 1920.0)) {
      window.size(width, 728);
      Bounds room = inScene(window.robot().lookup(".nb-supply .viewport").query());
      for (Node cell : window.robot().lookup(".nb-supply-cell").queryAll()) {
        Bounds bounds = inScene(cell);
        double seen =
            Math.min(bounds.getMaxX(), room.getMaxX()) - Math.max(bounds.getMinX(), room.getMinX());
        assertThat(seen < 2 || seen > bounds.getWidth() - 2)
            .as("%s at %s: %s of %s", cell.getId(), width, seen, bounds.getWidth())
            .isTrue();
      }
    }
  }

  @Test
  void theCardsOfTheStartScreenDoNotGrowWithEveryLayout() throws Exception {
    double before = inScene(window.robot().lookup("#start-new").query()).getWidth();
    window.size(911, 485);
    window.size(1920, 1040);
    window.size(1366, 728);
    assertThat(inScene(window.robot().lookup("#start-new").query()).getWidth()).isEqualTo(before);
    assertThat(inScene(window.robot().lookup(".nb-example-card").query()).getWidth())
        .isEqualTo(before);
  }

  @Test
  void theCardsOfTheStartScreenStayAsWideWhateverIsSaidToBeDone() {
    double before = inScene(window.robot().lookup("#start-new").query()).getWidth();
    Label said = window.robot().lookup(".nb-example-words .nb-caption").queryAs(Label.class);
    window
        .robot()
        .interact(
            () -> {
              said.textProperty().unbind();
              said.setText("Bringing in what a partner with a very long name has sent of late");
            });
    window.settle();
    assertThat(inScene(window.robot().lookup("#start-new").query()).getWidth()).isEqualTo(before);
  }

  @Test
  void thePrioritiesMatrixNeedsNoScrollingSidewaysOnALargeScreenScaledUp() throws Exception {
    window.openExample();
    window.run("priorities.show");
    window.until(() -> window.isSeen("#score-burglary-trend"));
    for (double width : List.of(911.0, 1280.0, 1366.0)) {
      window.size(width, width < 1000 ? 485 : 693);
      Node matrix = window.robot().lookup("#priorities-matrix").query();
      Bounds room = inScene(window.robot().lookup(".nb-matrix-scroll > .viewport").query());
      assertThat(inScene(matrix).getMaxX()).as("at %s", width).isLessThanOrEqualTo(room.getMaxX());
    }
  }

  private static Bounds inScene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}
