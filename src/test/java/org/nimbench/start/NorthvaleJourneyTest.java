package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * The whole job on the real engine: Northvale, a hotspot map, a trend, a profile as Word and PDF.
 */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class NorthvaleJourneyTest {
  private OpenWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window = new OpenWindow(stage);
  }

  @Test
  void fromNorthvaleToAnExportedProfile() throws Exception {
    window.openExample();
    window.until(() -> window.words("#map-title").startsWith("All crime hotspots, Northvale"));
    window.picture("11-northvale-map");

    window.focus("#bandwidth-slider");
    for (int i = 0; i < 10; i++) {
      window.robot().type(KeyCode.RIGHT);
    }
    window.until(() -> window.words("#stamp-method").contains("bandwidth 400 m"));

    window.robot().drag("#month-2024-11").dropTo("#month-2025-02");
    window.until(() -> window.words("#map-title").contains("November 2024 to February 2025"));
    window.picture("12-northvale-months");

    window.click("#look");
    window.picture("13-northvale-dark");
    window.click("#look");

    window.click("#map-add");
    window.click("#product-make");
    window.until(() -> window.words("#notice").startsWith("Added to "));
    window.click("#rail-5");
    window.until(() -> window.isSeen("#export-word"));
    window.picture("14-northvale-product");
    window.click("#export-word");
    window.until(() -> window.words("#notice").matches("Written: .*docx"));
    window.click("#export-pdf");
    window.until(() -> window.words("#notice").matches("Written: .*pdf"));

    Path pdf = window.home().resolve(window.words("#notice").substring("Written: ".length()));
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("OFFICIAL-SENSITIVE")
          .contains("bandwidth 400 m")
          .contains("Wendshire Police");
    }
    try (Workspace kept = Workspace.openToRead(window.home().resolve("Northvale.gpkg"))) {
      assertThat(kept.documents("product")).hasSize(1);
      assertThat(kept.verify(Progress.SILENT)).isEmpty();
    }
  }
}
