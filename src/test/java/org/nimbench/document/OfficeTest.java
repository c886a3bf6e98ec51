package org.nimbench.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.work.Progress;

/**
 * Another office program, LibreOffice, reads the Word file as we meant it. Skipped, and said so,
 * where it is not installed.
 */
class OfficeTest {

  @TempDir private Path folder = Path.of("");

  private OfficeProgram office() throws IOException {
    return OfficeProgram.in(folder);
  }

  @Test
  void aFileSavedAgainHasTheSameHeadingsCaptionsTablesAndAlternativeTexts() throws Exception {
    Path file = folder.resolve("profile.docx");
    WordWriter.write(SampleDocument.profile(), file, Progress.SILENT);
    Path again = office().convert(file, "docx");
    try (XWPFDocument ours = open(file);
        XWPFDocument theirs = open(again)) {
      for (String style : List.of("heading 1", "heading 2", "heading 3", "heading 4", "caption")) {
        assertThat(inStyle(theirs, style)).isEqualTo(inStyle(ours, style)).isNotEmpty();
      }
      assertThat(cells(theirs)).isEqualTo(cells(ours)).isNotEmpty();
      assertThat(theirs.getTables()).allMatch(table -> table.getRow(0).isRepeatHeader());
      assertThat(alternatives(theirs))
          .isEqualTo(alternatives(ours))
          .contains(SampleDrawing.ALTERNATIVE);
    }
  }

  @Test
  void itsPagesAreThoseThatTheContentsName() throws Exception {
    Document document = SampleDocument.profile();
    Path file = folder.resolve("profile.docx");
    WordWriter.write(document, file, Progress.SILENT);
    Labels labels = Labels.of(document);
    PageNumbers pages = PageNumbers.of(document, labels, Progress.SILENT);
    try (PDDocument pdf = Loader.loadPDF(office().convert(file, "pdf").toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(pages.pages());
      PDFTextStripper stripper = new PDFTextStripper();
      for (Labels.Entry entry : labels.all()) {
        stripper.setStartPage(pages.of(entry));
        stripper.setEndPage(pages.of(entry));
        assertThat(stripper.getText(pdf)).as(entry.id()).contains(entry.text());
      }
    }
  }

  private static XWPFDocument open(Path docx) throws IOException {
    try (InputStream in = Files.newInputStream(docx)) {
      return new XWPFDocument(in);
    }
  }

  /** By the style's name: LibreOffice gives it another identifier. */
  private static List<String> inStyle(XWPFDocument word, String name) {
    List<String> texts = new ArrayList<>();
    for (XWPFParagraph paragraph : word.getParagraphs()) {
      String id = paragraph.getStyle();
      if (id != null && name.equalsIgnoreCase(word.getStyles().getStyle(id).getName())) {
        texts.add(paragraph.getText().strip());
      }
    }
    return texts;
  }

  private static List<String> cells(XWPFDocument word) {
    return word.getTables().stream().map(XWPFTable::getText).toList();
  }

  private static List<String> alternatives(XWPFDocument word) {
    List<String> found = new ArrayList<>();
    for (XWPFParagraph paragraph : word.getParagraphs()) {
      paragraph
          .getRuns()
          .forEach(
              run ->
                  run.getEmbeddedPictures()
                      .forEach(
                          picture ->
                              found.add(
                                  picture.getCTPicture().getNvPicPr().getCNvPr().getDescr())));
    }
    return found;
  }
}
