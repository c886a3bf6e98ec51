package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.store.Workspace;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Before and after, and rates by area, on Northvale with the real engine. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ChangeJourneyTest {
  private OpenWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window = new OpenWindow(stage);
  }

  @Test
  void twoYearsSideBySideWithTheirDifferenceGoIntoAProduct() throws Exception {
    window.openExample();
    window.click("Change");
    window.until(() -> window.words("#change-stamp").contains("before Oct 2023"));
    window.picture("30-change");
    assertThat(window.words("#change-after-count"))
        .isNotEqualTo(window.words("#change-before-count"));

    window.size(1093, 574);
    window.picture("31-change-narrow");
    window.size(1366, 728);
    window.click("#look");
    window.picture("32-change-dark");
    window.click("#look");

    window.click("Swipe");
    window.picture("33-change-swipe");
    window.click("Change only");
    window.picture("34-change-only");

    window.click("#change-add");
    window.settle();
    window.click("#product-make");
    window.until(() -> window.words("#notice").startsWith("Added to "));
    window.until(
        () -> {
          try (Workspace kept = Workspace.openToRead(window.home().resolve("Northvale.gpkg"))) {
            return kept.documents("evidence").stream()
                .anyMatch(one -> one.json().contains("hotspot.change"));
          }
        });
  }

  @Test
  void ratesByAreaAreAMapOfTheirOwn() throws Exception {
    window.openExample();
    window.click("Areas");
    window.until(() -> window.words("#map-title").contains("by area"));
    window.picture("35-areas");
  }
}
