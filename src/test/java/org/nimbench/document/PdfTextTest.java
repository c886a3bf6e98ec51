package org.nimbench.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.work.Progress;

/** What the tree says stands in the PDF as text, in pictures too. */
class PdfTextTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void everyWordOfTheTreeStandsInThePdf() throws IOException {
    Document document = SampleDocument.profile();
    String text = text(write(document));
    for (String words : DocumentWords.of(document)) {
      for (String word : words.split(" ")) {
        assertThat(text).contains(word);
      }
    }
    for (String words : DocumentWords.inside(SampleDrawing.plan())) {
      assertThat(text).contains(words);
    }
  }

  @Test
  void noCharacterThatDocumentsNeedIsDropped() throws IOException {
    String text = text(write(SampleDocument.profile()));
    for (String character : SampleDocument.HARD_CHARACTERS.split(" ")) {
      assertThat(text).contains(character);
    }
  }

  @Test
  void aCharacterThatTheFaceLacksIsShownAsMissingNotLeftOut() throws IOException {
    Document document =
        SampleDocument.document("Faces", List.of(Block.Paragraph.of("before \u4E2D after")));
    assertThat(text(write(document))).contains("before # after");
  }

  @Test
  void everyPageCarriesTheMarkingTwiceAndItsNumber() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(write(SampleDocument.profile()).toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(pdf);
        assertThat(text.split("OFFICIAL-SENSITIVE", -1)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(text).contains("Page " + page + " of " + pdf.getNumberOfPages());
        assertThat(text).contains("Northvale tasking and co-ordination group");
      }
    }
  }

  @Test
  void theHeadingRowIsRepeatedOnEachPageOfALongTable() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(write(SampleDocument.profile()).toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      int pages = 0;
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(pdf);
        if (text.contains("Street number")) {
          assertThat(text).contains("Street Apr May Jun Jul Aug Sep Oct");
          pages++;
        }
      }
      assertThat(pages).isEqualTo(3);
    }
  }

  @Test
  void headingsFiguresAndTablesAreBookmarksInTheirOrder() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(write(SampleDocument.assessment()).toFile())) {
      List<String> titles = new ArrayList<>();
      collect(pdf.getDocumentCatalog().getDocumentOutline(), "", titles);
      assertThat(titles)
          .containsExactly(
              "Strategic Assessment 2025",
              "1 Executive summary",
              " Table 1 Headline figures, twelve months to 30 September 2025",
              " Table 2 Domestic abuse and violence score highest",
              " 1.1 The area",
              "  Figure 1 Burglary has been below average",
              "2 Themes",
              "A Data quality statement",
              " Figure A1 Burglary has been below average",
              " Table A1 Only Ryehaven Quay lies beyond the limits of the group",
              "B Ward profile",
              " Table B1 Marketside is high on three rates",
              "C Definitions and sources");
    }
  }

  private static void collect(PDOutlineNode node, String indent, List<String> titles) {
    for (PDOutlineItem item : node.children()) {
      titles.add(indent + item.getTitle());
      collect(item, indent + " ", titles);
    }
  }

  @Test
  void thePropertiesNameTitleProgramAndDateAndNoOtherMoment() throws IOException {
    Path file = write(SampleDocument.profile());
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("Thefts from vehicles, Ryehaven");
      assertThat(pdf.getDocumentInformation().getCreator()).startsWith("Nimbench");
      assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo(SampleDocument.MADE);
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
    }
  }

  @Test
  void theSameDocumentGivesTheSameBytes() throws IOException {
    byte[] first = Files.readAllBytes(write(SampleDocument.profile()));
    byte[] second = Files.readAllBytes(write(SampleDocument.profile()));
    assertThat(second).isEqualTo(first);
  }

  @Test
  void aDrawingsPageIsAsLargeAsTheDrawing() throws IOException {
    Path file = folder.resolve("plan.pdf");
    PdfWriter.writeDrawing(SampleDrawing.plan(), file);
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      // Half a point: the page is set in whole dots of a twentieth of a pixel.
      assertThat((double) pdf.getPage(0).getMediaBox().getWidth())
          .isCloseTo(160 / 25.4 * 72, within(0.5));
      assertThat((double) pdf.getPage(0).getMediaBox().getHeight())
          .isCloseTo(96 / 25.4 * 72, within(0.5));
      assertThat(new PDFTextStripper().getText(pdf)).contains("Millracequay");
    }
  }

  private Path write(Document document) {
    Path file = folder.resolve("document.pdf");
    PdfWriter.write(document, file, Progress.SILENT);
    return file;
  }

  private static String text(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(pdf);
    }
  }
}
