package org.nimbench.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.work.Progress;

/** Words that lead into a table stay on its page, and the heading above them with them. */
class LeadsTest {
  private static final String NOTE = "Rows are in the order of the text.";
  private static final String SECOND = "Made with one version.";

  @TempDir private Path folder = Path.of("");

  @Test
  void aNoteBeforeATableIsKeptWithItInWordAndSoIsTheNoteBeforeThat() throws Exception {
    Path file = folder.resolve("kept.docx");
    List<Block> blocks = new ArrayList<>(lines(3));
    blocks.addAll(register(20));
    WordWriter.write(SampleDocument.document("Profile", blocks), file, Progress.SILENT);
    try (XWPFDocument word = new XWPFDocument(Files.newInputStream(file))) {
      for (String words : List.of(NOTE, SECOND)) {
        XWPFParagraph paragraph = paragraph(word, words);
        assertThat(paragraph.getCTPPr().isSetKeepNext()).as(words).isTrue();
        assertThat(paragraph.getCTPPr().isSetKeepLines()).as(words).isTrue();
      }
      assertThat(paragraph(word, "Line 1.").getCTPPr().isSetKeepNext()).isFalse();
      assertThat(
              word.getStyles()
                  .getStyle(paragraph(word, "Register").getStyle())
                  .getCTStyle()
                  .getPPr()
                  .isSetKeepNext())
          .isTrue();
    }
  }

  @Test
  void whereverThePageEndsHeadingNotesAndFirstRowStandOnOnePageOfThePdf() throws IOException {
    for (int rows : List.of(4, 40)) {
      int apart = 0;
      for (int before = 22; before <= 34; before++) {
        List<Block> blocks = new ArrayList<>(lines(before));
        blocks.addAll(register(rows));
        List<String> pages = pages(SampleDocument.document("Profile", blocks));
        int page = pageOf(pages, NOTE);
        assertThat(pageOf(pages, "Register")).as("%d lines", before).isEqualTo(page);
        assertThat(pageOf(pages, SECOND)).as("%d lines", before).isEqualTo(page);
        assertThat(pageOf(pages, "Row 1 ")).as("%d lines", before).isEqualTo(page);
        apart += pageOf(pages, "Line " + before + ".") == page ? 0 : 1;
      }
      assertThat(apart).as("the page ended in the midst of them").isBetween(3, 12);
    }
  }

  @Test
  void anIntroductionAndReadersCommentsLeadIntoTheirTableToo() {
    Block remark = new Block.Remark("J. March", SampleDocument.MADE, "Say why.");
    Block table = table(3);
    List<Block> blocks = List.of(Block.Paragraph.of("Options:"), remark, table);
    assertThat(leading(blocks)).containsExactly(0, 1);
  }

  @Test
  void aNoteBelowATableAndAStampBelowAFigureStayWithThem() {
    Block stamp = new Block.Paragraph(Block.Role.STAMP, List.of(new Inline.Text("Source")));
    assertThat(leading(List.of(table(3), note(NOTE), table(3), stamp, table(3)))).isEmpty();
  }

  @Test
  void wordsBeforeOtherWordsLeadIntoNothing() {
    assertThat(leading(List.of(Block.Paragraph.of("One."), Block.Paragraph.of("Two.")))).isEmpty();
  }

  private static List<Integer> leading(List<Block> blocks) {
    return IntStream.range(0, blocks.size())
        .filter(i -> Leads.intoTable(blocks, i))
        .boxed()
        .toList();
  }

  private static List<Block> lines(int count) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading("text", 2, "", "Text"));
    IntStream.rangeClosed(1, count).forEach(i -> blocks.add(Block.Paragraph.of("Line " + i + ".")));
    return blocks;
  }

  private static List<Block> register(int rows) {
    return List.of(
        new Block.Heading("register", 2, "B", "Register"), note(NOTE), note(SECOND), table(rows));
  }

  private static Block note(String words) {
    return new Block.Paragraph(Block.Role.NOTE, List.of(new Inline.Text(words)));
  }

  private static Block.Table table(int rows) {
    List<Block.Column> columns =
        Collections.nCopies(2, new Block.Column("Heading", Block.Align.START, 0.5));
    List<List<String>> cells =
        IntStream.rangeClosed(1, rows).mapToObj(i -> List.of("Row " + i + " of all", "x")).toList();
    return new Block.Table("rows", "", "Rows", columns, cells, false, List.of(), List.of());
  }

  private List<String> pages(Document document) throws IOException {
    Path file = folder.resolve("pages.pdf");
    PdfWriter.write(document, file, Progress.SILENT);
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      List<String> pages = new ArrayList<>();
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(pdf));
      }
      return pages;
    }
  }

  private static int pageOf(List<String> pages, String words) {
    return IntStream.range(0, pages.size())
        .filter(i -> pages.get(i).contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("Not printed: " + words));
  }

  private static XWPFParagraph paragraph(XWPFDocument word, String words) {
    return word.getParagraphs().stream()
        .filter(paragraph -> paragraph.getText().endsWith(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("Not written: " + words));
  }
}
