package org.nimbench.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.work.Progress;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Turned pages, matrices, panels, boxes and facts are the same in Word and PDF. */
class LongDocumentTest {
  private static final int TURNED = 7;

  @TempDir private Path folder = Path.of("");

  @Test
  void everyWordStandsInThePdfAndInTheWordFile() throws IOException {
    Document document = SampleDocument.assessment();
    try (PDDocument pdf = pdf(document);
        XWPFDocument word = word(document)) {
      String printed = squeezed(new PDFTextStripper().getText(pdf));
      String written = squeezed(word.getDocument().xmlText().replaceAll("<[^>]*>", ""));
      for (String words : DocumentWords.of(document)) {
        assertThat(printed).contains(squeezed(words));
        assertThat(written).contains(squeezed(words.replace("&", "&amp;")));
      }
    }
  }

  private static String squeezed(String words) {
    return words.replaceAll("\\s+", "");
  }

  @Test
  void aTurnedPageIsAsWideAsOthersAreHighAndCarriesMarkingAndNumber() throws IOException {
    try (PDDocument pdf = pdf(SampleDocument.assessment())) {
      assertThat(turned(pdf)).containsExactly(TURNED);
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(TURNED);
      stripper.setEndPage(TURNED);
      assertThat(stripper.getText(pdf))
          .contains("Ward profile", "Page 7 of 8")
          .containsPattern("(?s)OFFICIAL-SENSITIVE.*OFFICIAL-SENSITIVE");
    }
  }

  @Test
  void inWordATurnedSectionHasAHeadAndFootOfItsOwnWidth() throws IOException {
    try (XWPFDocument word = word(SampleDocument.assessment())) {
      var sections =
          word.getParagraphs().stream()
              .map(paragraph -> paragraph.getCTP().getPPr())
              .filter(properties -> properties.isSetSectPr())
              .map(properties -> properties.getSectPr())
              .toList();
      assertThat(sections)
          .extracting(section -> section.getPgSz().getOrient() == STPageOrientation.LANDSCAPE)
          .containsExactly(false, true);
      assertThat(sections).allMatch(section -> section.getHeaderReferenceList().size() == 1);
      assertThat(sections).allMatch(section -> section.getFooterReferenceList().size() == 1);
      assertThat(word.getHeaderList())
          .extracting(XWPFHeader::getText)
          .hasSize(2)
          .allMatch(text -> text.contains("OFFICIAL-SENSITIVE"));
    }
  }

  @Test
  void turnedPagesAtTheEndLeaveNoEmptyPageBehindThem() throws IOException {
    List<Block> blocks =
        List.of(
            new Block.Heading("one", 1, "1", "One"),
            Block.Paragraph.of("Upright."),
            SampleParts.wide(),
            new Block.Landscape(List.of(Block.Paragraph.of("Still turned."))));
    Document document = SampleDocument.document("Turned", blocks);
    try (PDDocument pdf = pdf(document);
        XWPFDocument word = word(document)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(3);
      assertThat(turned(pdf)).containsExactly(3);
      assertThat(word.getDocument().getBody().getSectPr().getPgSz().getOrient())
          .isEqualTo(STPageOrientation.LANDSCAPE);
    }
  }

  @Test
  void headingsOfGroupedColumnsRepeatAndEveryRowFillsTheGrid() throws IOException {
    try (XWPFDocument word = word(SampleDocument.assessment())) {
      List<XWPFTable> tables = word.getTables();
      XWPFTable wide = tables.get(tables.size() - 1);
      assertThat(wide.getRow(0).isRepeatHeader()).isTrue();
      assertThat(wide.getRow(1).isRepeatHeader()).isTrue();
      assertThat(wide.getRow(2).isRepeatHeader()).isFalse();
      int columns = wide.getCTTbl().getTblGrid().sizeOfGridColArray();
      assertThat(wide.getRows())
          .allSatisfy(
              row ->
                  assertThat(
                          row.getTableCells().stream()
                              .map(cell -> cell.getCTTc().getTcPr().getGridSpan())
                              .mapToInt(span -> span == null ? 1 : span.getVal().intValue())
                              .sum())
                      .isEqualTo(columns));
    }
  }

  @Test
  void aColourWithoutWordsIsRefused() {
    Block.Table table = SampleParts.matrix();
    List<List<String>> rows = new ArrayList<>(table.rows());
    List<String> first = new ArrayList<>(rows.get(0));
    first.set(2, " ");
    rows.set(0, first);
    assertThatThrownBy(
            () ->
                new Block.Table(
                    table.id(),
                    table.caption(),
                    table.alternativeText(),
                    table.columns(),
                    rows,
                    false,
                    List.of(),
                    List.of(),
                    table.looks()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("colour");
  }

  private static List<Integer> turned(PDDocument pdf) {
    List<Integer> turned = new ArrayList<>();
    int number = 0;
    for (PDPage page : pdf.getPages()) {
      number++;
      if (page.getMediaBox().getWidth() > page.getMediaBox().getHeight()) {
        turned.add(number);
      }
    }
    return turned;
  }

  private PDDocument pdf(Document document) throws IOException {
    Path file = folder.resolve("document.pdf");
    PdfWriter.write(document, file, Progress.SILENT);
    return Loader.loadPDF(file.toFile());
  }

  private XWPFDocument word(Document document) throws IOException {
    Path file = folder.resolve("document.docx");
    WordWriter.write(document, file, Progress.SILENT);
    try (InputStream in = Files.newInputStream(file)) {
      return new XWPFDocument(in);
    }
  }
}
