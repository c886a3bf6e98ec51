package org.nimbench.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.work.Progress;

/** What the tree says stands in the Word file by Word's own means. */
class WordContentTest {
  @TempDir private static Path folder = Path.of("");
  private static Path file = Path.of("");
  private static Path longFile = Path.of("");

  @BeforeAll
  static void write() {
    file = folder.resolve("profile.docx");
    longFile = folder.resolve("assessment.docx");
    WordWriter.write(SampleDocument.profile(), file, Progress.SILENT);
    WordWriter.write(SampleDocument.assessment(), longFile, Progress.SILENT);
  }

  @Test
  void headingsHaveHeadingStylesWithOutlineLevels() throws IOException {
    try (XWPFDocument word = open(file)) {
      assertThat(inStyle(word, "Heading1")).containsExactly("Thefts from vehicles, Ryehaven");
      assertThat(inStyle(word, "Heading2"))
          .containsExactly("1\tScanning", "2\tAnalysis", "3\tResponse options (SARA)");
      assertThat(inStyle(word, "Heading3")).containsExactly("2.1\tWhere", "2.2\tWhen");
      assertThat(word.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
      assertThat(
              word.getStyles().getStyle("Heading2").getCTStyle().getPPr().getOutlineLvl().getVal())
          .isEqualTo(1);
    }
  }

  @Test
  void captionsCountByThemselvesAndSayTheirNumberAlready() throws IOException {
    try (XWPFDocument word = open(file)) {
      assertThat(inStyle(word, "Caption"))
          .containsExactly(
              "Figure 1\tThefts have been above average for eight months running",
              "Figure 2\tTwo car parks hold 58 of 141 thefts (41%)",
              "Table 1\tOnly Ryehaven Quay lies beyond the limits of the group",
              "Table 2\tThefts are spread over a hundred streets");
      assertThat(codes(word))
          .contains("SEQ Figure \\* ARABIC", "SEQ Table \\* ARABIC")
          .filteredOn(code -> code.startsWith("SEQ Figure"))
          .hasSize(2);
    }
  }

  @Test
  void anAppendixCountsItsFiguresAnew() throws IOException {
    try (XWPFDocument word = open(longFile)) {
      assertThat(inStyle(word, "Caption"))
          .extracting(caption -> caption.substring(0, caption.indexOf('\t')))
          .containsExactly("Table 1", "Table 2", "Figure 1", "Figure A1", "Table A1", "Table B1");
      assertThat(codes(word)).contains("SEQ Figure \\* ARABIC \\r 1");
    }
  }

  @Test
  void everyReferenceLeadsToAPlaceThatExists() throws IOException {
    try (XWPFDocument word = open(file)) {
      String xml = word.getDocument().xmlText();
      List<String> named = all(xml, "bookmarkStart[^>]*w:name=\"([^\"]+)\"");
      List<String> wanted = all(xml, "(?:REF|PAGEREF) (_[A-Za-z0-9]+)");
      wanted.addAll(all(xml, "w:anchor=\"([^\"]+)\""));
      assertThat(named).doesNotHaveDuplicates();
      assertThat(wanted).isNotEmpty().isSubsetOf(named);
      assertThat(text(word)).contains("(41%) are on 1% of the area (Figure 1).");
      assertThat(text(word)).contains("The analysis is in Section 2;");
    }
  }

  @Test
  void contentsAreFieldsWithTheirEntriesWrittenOut() throws IOException {
    try (XWPFDocument word = open(file)) {
      assertThat(codes(word))
          .contains(
              "TOC \\h \\z \\t \"Heading 2,1,Heading 3,2\"",
              "TOC \\h \\z \\c \"Figure\"",
              "TOC \\h \\z \\c \"Table\"");
      String xml = word.getDocument().xmlText();
      assertThat(xml).contains(">Response options (SARA)</w:t>");
      assertThat(all(xml, "fldCharType=\"(begin)\"")).hasSameSizeAs(all(xml, "Type=\"(end)\""));
      assertThat(word.getSettings().getCTSettings().isSetUpdateFields()).isFalse();
    }
  }

  @Test
  void everyPictureHasItsAlternativeTextAndSizeAndAResolutionForPrint() throws IOException {
    try (XWPFDocument word = open(file)) {
      List<XWPFPicture> pictures = new ArrayList<>();
      word.getParagraphs()
          .forEach(
              paragraph ->
                  paragraph.getRuns().forEach(run -> pictures.addAll(run.getEmbeddedPictures())));
      assertThat(pictures).hasSize(2);
      assertThat(pictures.get(0).getCTPicture().getNvPicPr().getCNvPr().getDescr())
          .isEqualTo(SampleDrawing.ALTERNATIVE);
      // 160 mm at 300 dots an inch.
      int width =
          ImageIO.read(new ByteArrayInputStream(pictures.get(0).getPictureData().getData()))
              .getWidth();
      assertThat(width).isEqualTo(1890);
      assertThat(word.getDocument().xmlText()).contains("<wp:extent cx=\"5760000\"");
    }
  }

  @Test
  void tablesRepeatTheirHeadingRowAndSplitNoRow() throws IOException {
    try (XWPFDocument word = open(file)) {
      assertThat(word.getTables()).hasSize(3);
      for (XWPFTable table : word.getTables()) {
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
        assertThat(table.getCTTbl().getTblPr().getTblDescription().getVal()).isNotBlank();
        assertThat(table.getCTTbl().getTblGrid().getGridColList())
            .hasSameSizeAs(table.getRow(0).getTableCells());
      }
      assertThat(word.getTables().get(2).getNumberOfRows())
          .isEqualTo(SampleDocument.LONG_TABLE_ROWS + 1);
    }
  }

  @Test
  void everyPageCarriesTheMarkingAndItsNumber() throws IOException {
    try (XWPFDocument word = open(file)) {
      assertThat(word.getHeaderList()).hasSize(1);
      assertThat(word.getHeaderList().get(0).getText().strip())
          .isEqualTo(
              "Northvale tasking and co-ordination group\tOFFICIAL-SENSITIVE\tProblem profile"
                  + " PP-2025-07");
      XWPFFooter footer = word.getFooterList().get(0);
      assertThat(footer.getText().strip())
          .isEqualTo("PARTNER release · draft 0.2 · 07/11/2025\tOFFICIAL-SENSITIVE\tPage 1 of 6");
      assertThat(footer._getHdrFtr().xmlText()).contains(" NUMPAGES ", " PAGE ");
    }
  }

  @Test
  void everyWordOfTheTreeStandsInTheFile() throws IOException {
    try (XWPFDocument word = open(file)) {
      String text = text(word);
      for (String words : DocumentWords.of(SampleDocument.profile())) {
        assertThat(text).contains(words.strip());
      }
    }
  }

  @Test
  void listsAreListsAndEachOrderedListBeginsAtOne() throws IOException {
    try (XWPFDocument word = open(file)) {
      List<XWPFParagraph> numbered =
          word.getParagraphs().stream().filter(p -> "ListNumber".equals(p.getStyle())).toList();
      assertThat(numbered).hasSize(4).allMatch(p -> p.getNumID() != null);
      assertThat(numbered.get(3).getNumID()).isNotEqualTo(numbered.get(0).getNumID());
      assertThat(inStyle(word, "ListBullet")).hasSize(5);
    }
  }

  @Test
  void thePropertiesNameTitleProgramAndDateAndNoPerson() throws IOException {
    try (XWPFDocument word = open(file)) {
      var core = word.getProperties().getCoreProperties();
      assertThat(core.getTitle()).isEqualTo("Thefts from vehicles, Ryehaven");
      assertThat(core.getCreator()).startsWith("Nimbench");
      assertThat(Objects.requireNonNull(core.getCreated()).toInstant())
          .isEqualTo(SampleDocument.MADE);
      assertThat(Objects.requireNonNull(core.getModified()).toInstant())
          .isEqualTo(SampleDocument.MADE);
    }
  }

  @Test
  void theSameDocumentGivesTheSameBytes() throws IOException {
    Path again = folder.resolve("again.docx");
    WordWriter.write(SampleDocument.profile(), again, Progress.SILENT);
    assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(file));
  }

  private static XWPFDocument open(Path docx) throws IOException {
    try (InputStream in = Files.newInputStream(docx)) {
      return new XWPFDocument(OPCPackage.open(in));
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  private static List<String> inStyle(XWPFDocument word, String style) {
    return word.getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  private static String text(XWPFDocument word) {
    StringBuilder text = new StringBuilder();
    word.getParagraphs().forEach(p -> text.append(p.getText()).append('\n'));
    word.getTables().forEach(table -> text.append(table.getText()).append('\n'));
    text.append(all(word.getDocument().xmlText(), "<w:t xml:space=\"preserve\">([^<]*)</w:t>"));
    return text.toString();
  }

  private static List<String> codes(XWPFDocument word) {
    return all(word.getDocument().xmlText(), "<w:instrText[^>]*>([^<]*)</w:instrText>").stream()
        .map(code -> code.strip().replace("&quot;", "\""))
        .toList();
  }

  private static List<String> all(String text, String pattern) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
