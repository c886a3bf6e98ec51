package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A newcomer's way, counted in clicks: five to a hotspot map, eight to a Word file. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ClicksJourneyTest {
  private static final int TO_THE_MAP = 5;
  private static final int TO_WORD = 8;

  /** The system's own dialog for a file takes one more: its Save. */
  private static final int FILE_DIALOG = 1;

  private OpenWindow window;
  private int clicks;

  @Start
  void start(Stage stage) throws IOException {
    window = new OpenWindow(stage);
  }

  private void click(String node) {
    window.click(node);
    clicks++;
  }

  @Test
  void fromTheStartScreenToAHotspotMapAndToAWordFile() throws Exception {
    click("#start-example");
    window.until(() -> window.words("#map-title").contains("hotspots, Northvale"));
    window.until(() -> window.isSeen("#legend"));
    assertThat(clicks).isLessThanOrEqualTo(TO_THE_MAP);

    click("#map-add");
    window.until(() -> window.isSeen("#product-make"));
    click("#product-make");
    window.until(() -> window.words("#notice").startsWith("Added to "));
    click("#rail-5");
    window.until(() -> window.isSeen("#export-word"));
    click("#export-word");
    window.until(() -> window.words("#notice").matches("Written: .*docx"));
    assertThat(clicks + FILE_DIALOG).isLessThanOrEqualTo(TO_WORD);
    try (Stream<Path> files = Files.list(window.home())) {
      List<Path> written = files.filter(file -> file.toString().endsWith(".docx")).toList();
      assertThat(written).singleElement().satisfies(file -> assertThat(file).isNotEmptyFile());
    }
  }
}
