package org.nimbench.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.work.Progress;

/** What a screen reader is given: the structure of the PDF, in its order. */
class ReadingOrderTest {
  @TempDir private static Path folder = Path.of("");

  /** Each element's type and the words under it, blanks made one. */
  private static final List<String> ELEMENTS = new ArrayList<>();

  private static final List<String> ALTERNATIVES = new ArrayList<>();
  private static final Map<PDPage, Map<Integer, String>> WORDS = new HashMap<>();

  @BeforeAll
  static void read() throws IOException {
    Path file = folder.resolve("profile.pdf");
    PdfWriter.write(SampleDocument.profile(), file, Progress.SILENT);
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      for (PDPage page : pdf.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> words = new HashMap<>();
        extractor.getMarkedContents().forEach(content -> gather(content, words));
        WORDS.put(page, words);
      }
      walk(pdf.getDocumentCatalog().getStructureTreeRoot(), null);
    }
  }

  private static void gather(PDMarkedContent content, Map<Integer, String> words) {
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition position) {
        text.append(position.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        gather(inner, words);
      }
    }
    words.merge(content.getMCID(), text.toString(), String::concat);
  }

  private static String walk(PDStructureNode node, @Nullable PDPage page) {
    StringBuilder text = new StringBuilder();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        int place = ELEMENTS.size();
        ELEMENTS.add("");
        String words = walk(element, element.getPage() == null ? page : element.getPage());
        words = element.getActualText() == null ? words : element.getActualText();
        ELEMENTS.set(
            place, element.getStructureType() + " " + words.replaceAll("\\s+", " ").strip());
        if (element.getAlternateDescription() != null) {
          ALTERNATIVES.add(element.getAlternateDescription());
        }
        text.append(words);
      } else if (kid instanceof Integer id && page != null) {
        text.append(WORDS.getOrDefault(page, Map.of()).getOrDefault(id, ""));
      } else if (kid instanceof PDMarkedContentReference reference) {
        text.append(
            WORDS
                .getOrDefault(reference.getPage(), Map.of())
                .getOrDefault(reference.getMCID(), ""));
      }
    }
    return text.toString();
  }

  @Test
  void aSentenceIsReadAsItStandsWithItsValuesAndReferences() {
    assertThat(ELEMENTS)
        .contains(
            "P Tools are stolen in the afternoon from vans left all day. Of 141 thefts, 58 (41%)"
                + " are on 1% of the area (Figure 1). Confidence: high on place and time, low on"
                + " who.");
  }

  @Test
  void headingsCaptionsStampsAndEntriesOfContentsBeginWithTheirNumberOrLabel() {
    assertThat(ELEMENTS)
        .contains(
            "Link Figure 2 Two car parks hold 58 of 141 thefts (41%) 3",
            "H1 Thefts from vehicles, Ryehaven",
            "H2 1 Scanning",
            "H3 2.1 Where",
            "H4 Who was described",
            "Caption Figure 2 Two car parks hold 58 of 141 thefts (41%)",
            "Link 2.1 Where 2")
        .anyMatch(element -> element.startsWith("P Source Set 1, police recorded crime;"))
        .anyMatch(element -> element.startsWith("BlockQuote Maen nhw’n dod yn y prynhawn"));
  }

  @Test
  void tablesHaveHeadingsOfColumnsAndRows() {
    int table = ELEMENTS.indexOf("TH Ryehaven Quay");
    assertThat(ELEMENTS.subList(table, table + 5))
        .containsExactly("TH Ryehaven Quay", "TD 58", "TD 94", "TD +62%", "TD Above 95% limit");
    assertThat(ELEMENTS).contains("TH Before");
  }

  @Test
  void theHeadingsOfATableOverThreePagesAreReadOnce() {
    assertThat(ELEMENTS).contains("TH Street", "TH Apr").doesNotContain("TH StreetStreetStreet");
  }

  @Test
  void listsHaveLabelsAndBodies() {
    int item =
        ELEMENTS.indexOf("LI 1. Thefts rose from 412 to 467 (+13%); outside the usual range.");
    assertThat(ELEMENTS.get(item + 1)).isEqualTo("Lbl 1.");
    assertThat(ELEMENTS.get(item + 2)).startsWith("LBody Thefts rose from 412");
  }

  @Test
  void picturesHaveTheirAlternativeTextsAndTheMarkingIsNotReadOnEveryPage() {
    assertThat(ALTERNATIVES).contains(SampleDrawing.ALTERNATIVE);
    assertThat(String.join("\n", ELEMENTS)).doesNotContain("Page 1 of 6");
  }
}
