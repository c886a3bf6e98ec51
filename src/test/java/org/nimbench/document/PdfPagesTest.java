package org.nimbench.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.work.Progress;

class PdfPagesTest {
  private static final int COLUMNS = 200;

  @Test
  void thePagesAreThoseOfTheFile(@TempDir Path folder) throws IOException {
    Document document = SampleDocument.assessment();
    Path file = folder.resolve("sample.pdf");
    PdfWriter.write(document, file, Progress.SILENT);
    try (PdfPages pages = PdfPages.of(document, null, Progress.SILENT);
        PDDocument written = Loader.loadPDF(Files.readAllBytes(file).clone())) {
      assertThat(pages.count()).isEqualTo(written.getNumberOfPages());
      PdfPages.Page first = pages.page(1, COLUMNS);
      assertThat(first.columns()).isBetween(COLUMNS - 1, COLUMNS + 1);
      assertThat((double) first.columns() / first.rows()).isBetween(0.70, 0.72);
      assertThat(Arrays.stream(first.argb()).distinct().count())
          .as("colours on a page with words")
          .isGreaterThan(10);
    }
  }

  @Test
  void pagesSetWithAGuessAreTheSame() {
    Document document = SampleDocument.assessment();
    try (PdfPages before = PdfPages.of(document, null, Progress.SILENT);
        PdfPages again = PdfPages.of(document, before, Progress.SILENT)) {
      assertThat(again.count()).isEqualTo(before.count());
      for (int page = 1; page <= before.count(); page++) {
        assertThat(again.page(page, COLUMNS).argb())
            .as("page %d", page)
            .isEqualTo(before.page(page, COLUMNS).argb());
      }
    }
  }

  @Test
  void anUnknownPlaceIsOnTheFirstPage() {
    try (PdfPages pages = PdfPages.of(SampleDocument.assessment(), null, Progress.SILENT)) {
      assertThat(pages.pageOf("nowhere")).isEqualTo(1);
    }
  }
}
