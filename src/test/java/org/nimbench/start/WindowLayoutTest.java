package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Nothing overlaps, nothing is cut, everything has a name: on each screen, at each size. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class WindowLayoutTest {
  private OpenWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window = new OpenWindow(stage);
  }

  @Test
  void everythingStandsInItsPlaceAtEverySize() throws Exception {
    checkAt("start");
    window.openExample();
    window.click("#map");
    window.until(() -> window.words("#selection-words").contains("selected: "));
    checkAt("map");
    window.click("#rail-3");
    window.until(() -> window.isSeen("#chart #mark-5"));
    checkAt("trends");
    window.click("#rail-2");
    window.settle();
    window.click("#map-add");
    window.settle();
    window.click("#product-make");
    window.until(() -> window.words("#notice").startsWith("Added"));
    window.click("#rail-5");
    window.settle();
    checkAt("products");
  }

  private void checkAt(String screen) throws IOException {
    for (double[] size : new double[][] {{1366, 728}, {1093, 574}, {1920, 1040}}) {
      window.size(size[0], size[1]);
      window.picture("layout-" + screen + "-" + (int) size[0]);
      assertThat(window.faults()).as(screen + " at " + size[0]).isEmpty();
    }
    window.size(1366, 728);
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
}
