package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
}
