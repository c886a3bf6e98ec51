package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.kernel.Words;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A language two fifths longer than British cuts nothing on any screen. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class PseudoLanguageTest {
  private OpenWindow window;

  @Start
  void start(Stage stage) throws IOException {
    Words.speak(Words.Speech.PSEUDO);
    window = new OpenWindow(stage);
  }

  @AfterEach
  void backToBritish() {
    Words.speak(Words.Speech.BRITISH);
  }

  @Test
  void nothingIsCutOnAnyScreen() throws Exception {
    walk(Tour.STOPS);
  }

  @Test
  void nothingIsCutInWhatOpensOverAScreenOrIsEmpty() throws Exception {
    try (Details details = new Details()) {
      walk(details.stops());
    }
  }

  @Test
  void nothingIsCutFromAPlanToItsApprovalAndToThePublic() throws Exception {
    walk(ProductStops.STOPS);
  }

  private void walk(List<Tour.Stop> stops) throws Exception {
    List<String> faults = new ArrayList<>();
    for (Tour.Stop stop : stops) {
      stop.way().go(window);
      // A stop may leave the window small; longer words are promised at the size of the laptop.
      if (window.stage().getWidth() != 1366) {
        window.size(1366, 728);
      }
      List<String> found = window.faults();
      if (!found.isEmpty()) {
        window.picture("pseudo-" + stop.name());
      }
      found.forEach(fault -> faults.add(stop.name() + ": " + fault));
    }
    assertThat(faults).isEmpty();
  }
}
