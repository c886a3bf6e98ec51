package org.nimbench.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.work.Progress;

/** The page numbers written into Word are those of the PDF. */
class PageNumbersTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void everyHeadingFigureAndTableStandsOnThePageThatWordIsTold() throws IOException {
    for (Document document :
        new Document[] {SampleDocument.profile(), SampleDocument.assessment()}) {
      Labels labels = Labels.of(document);
      PageNumbers pages = PageNumbers.of(document, labels, Progress.SILENT);
      Path file = folder.resolve("document.pdf");
      PdfWriter.write(document, file, Progress.SILENT);
      try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
        assertThat(pages.pages()).isEqualTo(pdf.getNumberOfPages());
        PDFTextStripper stripper = new PDFTextStripper();
        for (Labels.Entry entry : labels.all()) {
          stripper.setStartPage(pages.of(entry));
          stripper.setEndPage(pages.of(entry));
          assertThat(stripper.getText(pdf)).contains(entry.text());
        }
      }
    }
  }
}
