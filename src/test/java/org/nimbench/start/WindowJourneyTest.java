package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.kernel.Figures;
import org.nimbench.settings.Look;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Journeys through the window without a display; their pictures are kept. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class WindowJourneyTest {
  private OpenWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window = new OpenWindow(stage);
  }

  @Test
  void fromTheStartScreenToAnExportedProfile() throws Exception {
    window.picture("01-start");
    window.openExample();
    window.until(() -> window.words("#map-title").startsWith("All crime hotspots, Northvale"));
    window.picture("02-map");

    window.focus("#bandwidth-slider");
    for (int i = 0; i < 20; i++) {
      window.robot().type(KeyCode.RIGHT);
    }
    window.until(() -> window.words("#stamp-method").contains("bandwidth 500 m"));
    window.picture("03-wider-bandwidth");

    window.click("#map");
    window.until(() -> window.words("#selection-words").contains("selected: "));
    window.until(() -> !window.words("#trend-selected").isEmpty());
    String inside = window.words("#trend-selected").replaceAll("\\D", "");
    assertThat(window.words("#selection-words"))
        .as("map and trend count the same incidents")
        .startsWith(Figures.count(Long.parseLong(inside)) + " of ");
    window.picture("04-area-filters-trend");

    window.robot().drag("#month-2024-11").dropTo("#month-2025-02");
    window.until(() -> window.words("#map-title").contains("November 2024 to February 2025"));
    window.picture("05-months-filter-map");

    window.click("#look");
    window.until(() -> window.settings().load().look() == Look.DARK);
    window.picture("06-dark");

    window.click("#map-add");
    window.picture("07-new-product");
    window.click("#product-make");
    window.until(() -> window.words("#notice").equals("Added to All crime in Northvale"));
    window.click("#rail-5");
    window.picture("08-product");
    window.click("#export-word");
    window.until(() -> window.words("#notice").startsWith("Written: "));
    assertThat(window.home().resolve("All crime in Northvale.docx")).isNotEmptyFile();
  }

  @Test
  void theSelectionIsLetGoOrBecomesTheFilter() throws TimeoutException {
    window.openExample();
    window.click("#map");
    window.until(() -> window.words("#selection-words").contains("selected: "));
    window.robot().type(KeyCode.ESCAPE);
    window.until(() -> window.words("#selection-words").equals("Nothing selected"));

    window.click("#map");
    window.until(() -> window.words("#selection-words").contains("selected: "));
    window.click("#selection-filter");
    window.until(() -> window.isSeen("#filter-reset"));
    assertThat(window.words("#selection-words")).isEqualTo("Nothing selected");
    window.click("#filter-reset");
    window.until(() -> !window.isSeen("#filter-reset"));
  }

  @Test
  void theKeyboardMovesTheMapAndChangesItsMode() throws Exception {
    window.openExample();
    window.click("#map-home");
    window.focus("#map");
    String scale = window.words("#map-scale");
    window.robot().type(KeyCode.PLUS);
    window.until(() -> !window.words("#map-scale").equals(scale));
    window.robot().type(KeyCode.HOME);
    window.until(() -> window.words("#map-scale").equals(scale));
    window.robot().type(KeyCode.G);
    window.until(() -> window.words("#stamp-method").startsWith("Counts in square cells"));
    window.picture("09-grid");
    window.robot().type(KeyCode.D);
    window.until(() -> !window.isSeen("#bandwidth-slider"));
    window.picture("10-dots");
  }

  @Test
  void thePanelsOfTheFilterChangeIt() throws Exception {
    window.openExample();
    window.click("#filter-what");
    window.picture("11-filter-type");
    window.click("Vehicle crime");
    window.until(() -> window.words("#map-title").startsWith("Vehicle crime"));
    window.click("#filter-where");
    window.picture("12-filter-area");
    window.click("Wards");
    window.click(".nb-drop-down .text-field");
    window.robot().write("wharf");
    window.click("Wharfside (Wards)");
    window.until(() -> !window.isSeen(".nb-drop-down"));
    window.click("#filter-when");
    window.picture("13-filter-period");
    window.robot().type(KeyCode.ESCAPE);
    window.until(() -> !window.isSeen(".nb-drop-down"));
  }

  @Test
  void aFileThatIsNoWorkspaceIsRefusedInPlainWords() throws Exception {
    window.answerWith(Files.writeString(window.home().resolve("holiday.gpkg"), "sun"));
    window.click("#start-open");
    window.until(() -> window.isSeen(".nb-problem"));
    window.picture("14-refused");
    window.robot().type(KeyCode.ESCAPE);
    window.until(() -> !window.isSeen(".nb-problem"));
  }
}
