package org.nimbench.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.work.Progress;

/**
 * How far the pages that the contents of a long document name lie from those on which LibreOffice
 * sets its headings, figures and tables.
 */
class OfficePagesTest {
  private static final int SECTIONS = 11;

  /** No entry may be further away than the next page, which a reader sees when the book is open. */
  private static final int FARTHEST = 1;

  /** Of all entries, at most one in ten: a line that fits in one program and not in the other. */
  private static final double MEAN = 0.1;

  @TempDir private Path folder = Path.of("");

  @Test
  void thePagesNamedInTheContentsOfALongDocumentAreThoseOfAnotherProgram() throws Exception {
    OfficeProgram office = OfficeProgram.in(folder);
    Document document = document();
    Path file = folder.resolve("long.docx");
    WordWriter.write(document, file, Progress.SILENT);
    Labels labels = Labels.of(document);
    PageNumbers pages = PageNumbers.of(document, labels, Progress.SILENT);
    assertThat(pages.pages()).isGreaterThanOrEqualTo(25);
    try (PDDocument pdf = Loader.loadPDF(office.convert(file, "pdf").toFile())) {
      List<String> texts = new ArrayList<>();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        texts.add(stripper.getText(pdf).replaceAll("\\s+", " "));
      }
      int sum = 0;
      int most = 0;
      for (Labels.Entry entry : labels.all()) {
        int away = Math.abs(page(texts, entry) - pages.of(entry));
        sum += away;
        most = Math.max(most, away);
      }
      double mean = (double) sum / labels.all().size();
      System.out.printf(
          "Contents of %d pages (%d in LibreOffice), %d entries: mean %.3f pages away, most %d%n",
          pages.pages(), pdf.getNumberOfPages(), labels.all().size(), mean, most);
      assertThat(most).isLessThanOrEqualTo(FARTHEST);
      assertThat(mean).isLessThanOrEqualTo(MEAN);
    }
  }

  /** The last page with an entry's words: the lists at the beginning have them too. */
  private static int page(List<String> texts, Labels.Entry entry) {
    String line = (entry.label() + " " + entry.text()).strip();
    // "1.1 Part 1" stands in "11.1 Part 11" too.
    Pattern whole = Pattern.compile("(?<![0-9.])" + Pattern.quote(line) + "(?![0-9])");
    for (int page = texts.size(); page > 0; page--) {
      if (whole.matcher(texts.get(page - 1)).find()) {
        return page;
      }
    }
    throw new AssertionError("Not printed: " + line);
  }

  private static Document document() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(SampleParts.facts());
    blocks.add(new Block.Contents("Contents", 2));
    blocks.add(new Block.ListOfCaptions("Figures", Series.FIGURE));
    blocks.add(new Block.ListOfCaptions("Tables", Series.TABLE));
    for (int i = 1; i <= SECTIONS; i++) {
      section(i, blocks);
    }
    blocks.add(SampleParts.wide());
    return SampleDocument.document("Strategic Assessment 2025", blocks);
  }

  private static void section(int i, List<Block> blocks) {
    blocks.add(new Block.Heading("s" + i, 1, String.valueOf(i), "Theme number " + i));
    blocks.add(SampleParts.box());
    for (int part = 1; part <= 3; part++) {
      String number = i + "." + part;
      blocks.add(new Block.Heading("s" + number, 2, number, "Part " + part + " of theme " + i));
      for (int paragraph = 0; paragraph < part + i % 3; paragraph++) {
        blocks.add(
            Block.Paragraph.of(
                "Recorded residential burglary fell from 412 to 347 (−16%), outside the usual"
                    + " range. The fall began in February and is seen in every ward but two, where"
                    + " the counts are too small to say. No change in recording was found, and"
                    + " nearby areas did not see the same."));
      }
      blocks.add(figure("f" + number, "Finding " + number + " of the figures", 40 + 10 * part));
    }
    Block.Table table = SampleParts.matrix();
    blocks.add(
        new Block.Table(
            "t" + i,
            "Finding " + i + " of the tables",
            table.alternativeText(),
            table.columns(),
            table.rows(),
            false,
            List.of(),
            table.stamp(),
            table.looks()));
  }

  private static Block.Figure figure(String id, String caption, double height) {
    return new Block.Figure(id, caption, "Per month", SampleDrawing.chart(height), List.of());
  }
}
