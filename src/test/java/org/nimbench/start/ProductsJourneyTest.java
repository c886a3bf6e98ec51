package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.store.Workspace;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Writing a profile of Northvale: outline, live numbers, figures, shelf and pages. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ProductsJourneyTest {
  private OpenWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window = new OpenWindow(stage);
  }

  private void begin() throws Exception {
    window.openExample();
    window.until(() -> window.words("#map-title").startsWith("All crime hotspots, Northvale"));
    window.click("#map-add");
    window.click("#product-make");
    window.until(() -> window.words("#notice").startsWith("Added to "));
    window.click("#rail-5");
    window.until(() -> window.isSeen("#export-word"));
  }

  @Test
  void theTextOfAProductThatIsBegunWhereNoneWasHasTheKeyboard() throws Exception {
    window.openExample();
    window.click("#rail-5");
    window.until(() -> window.isSeen("#empty-next"));
    window.click("#empty-next");
    window.robot().type(KeyCode.ESCAPE);
    window.until(() -> "empty-next".equals(keyboard()));
    window.robot().type(KeyCode.SPACE);
    window.click("#product-make");
    window.until(() -> window.isSeen("#section-text"));
    window.until(() -> "section-text".equals(keyboard()));
  }

  private String keyboard() {
    return window.stage().getScene().getFocusOwner().getId();
  }

  @Test
  void aProfileIsWrittenBesideItsFiguresAndPages() throws Exception {
    begin();
    window.until(() -> window.words("#page-words").startsWith("Page "));
    window.picture("20-products");
    assertThat(window.words("#open-summary")).startsWith("Still open: ");
    window.click("#section-text");
    window.robot().push(KeyCode.CONTROL, KeyCode.END);
    window.robot().write("\nPolice recorded {{");
    window.until(() -> window.isSeen("#live-offers"));
    window.picture("21-products-offers");
    window.robot().type(KeyCode.ENTER);
    window.robot().write(" offences.");
    window.until(() -> !window.isSeen("#live-offers"));
    window.click("#outline");
    window.untilFiles(() -> committed().contains("Police recorded {{"));
    assertThat(committed()).as("the author of the settings").contains("H. Ashdene");
    window.picture("22-products-written");
    window.size(1093, 574);
    window.picture("23-products-small");
    window.size(1366, 728);
    window.click("#open-list");
    window.picture("24-products-open-list");
    window.click("#look");
    window.picture("25-products-dark");
    window.click("#look");
  }

  @Test
  void whereAFigureCameFromIsReadBesideItAndItsRecordsAreSaved() throws Exception {
    begin();
    window.until(() -> window.robot().lookup(".nb-figure-origin").tryQuery().isPresent());
    window.click(".nb-figure-origin");
    window.until(() -> window.isSeen("#origin"));
    window.picture("26-products-origin");
    List<String> lines =
        window.robot().lookup("#origin .label").queryAllAs(Labeled.class).stream()
            .map(Labeled::getText)
            .toList();
    assertThat(lines).anyMatch(words -> words.startsWith("Records: "));
    assertThat(lines).anyMatch(words -> words.startsWith("Method: "));
    assertThat(lines).anyMatch(words -> words.matches("Import \\d+: .*stored"));
    window.click("#origin-rows");
    window.untilFiles(this::isSaved);
  }

  /** Whether the records that were saved are written whole. */
  private boolean isSaved() {
    try (Stream<Path> files = Files.list(window.home())) {
      for (Path file : files.filter(one -> one.toString().endsWith(".csv")).toList()) {
        if (Files.readString(file).contains("count")) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String committed() {
    try (Workspace kept = Workspace.openToRead(window.home().resolve("Northvale.gpkg"))) {
      return kept.documents("product").get(0).json();
    }
  }
}
