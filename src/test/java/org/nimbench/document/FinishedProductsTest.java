package org.nimbench.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nimbench.ExampleWorkspace;
import org.nimbench.desk.Desk;
import org.nimbench.products.Product;
import org.nimbench.products.Products;
import org.nimbench.products.Release;
import org.nimbench.products.Section;
import org.nimbench.store.Workspace;
import org.nimbench.study.Studies;
import org.nimbench.work.Progress;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Northvale's finished products as they leave: Word that needs no repair, PDF for everyone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class FinishedProductsTest {
  /** Text of a Word file; the instructions of its fields are none. */
  private static final Pattern TEXT = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>");

  @TempDir private static Path folder = Path.of("");
  private Workspace workspace;
  private Products products;

  @BeforeAll
  void open() {
    workspace = Workspace.openToWrite(ExampleWorkspace.finishedTo(folder), ExampleWorkspace.CLOCK);
    Studies studies =
        new Studies(
            workspace,
            ExampleWorkspace.CLOCK,
            new Desk(workspace, ExampleWorkspace.CLOCK).events());
    products = new Products(workspace, studies, ExampleWorkspace.CLOCK);
  }

  @AfterAll
  void close() {
    workspace.close();
  }

  @ParameterizedTest
  @CsvSource({
    "sa-2025-02, PARTNER",
    "ta-2025-01, PARTNER",
    "pp-2025-01, PARTNER",
    "pl-2025-02, PARTNER",
    "ps-2025-01, PUBLIC"
  })
  void aFinishedProductMeetsTheStandardsInBothFormats(String id, Release release) throws Exception {
    Path word = folder.resolve(id + ".docx");
    Path pdf = folder.resolve(id + ".pdf");
    products.export(id, List.of(word, pdf), release, Progress.SILENT);
    Map<String, String> parts = WordSchemaTest.parts(word);
    WordSchemaTest.assertValid(parts);
    assertThat(parts.get("word/settings.xml")).doesNotContain("updateFields");
    assertThat(parts.get("word/styles.xml")).contains("<w:lang w:val=\"en-GB\"");
    assertThat(parts.get("docProps/core.xml")).contains("<dc:language>en-GB</dc:language>");
    assertThat(PdfStandardsTest.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(PdfStandardsTest.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    String inWord = wordsOf(parts);
    String inPdf = wordsOf(pdf);
    Document tree = products.document(id, release, Progress.SILENT);
    List<String> words = DocumentWords.of(tree).stream().map(FinishedProductsTest::plain).toList();
    assertThat(words).hasSizeGreaterThan(100);
    assertThat(words).filteredOn(one -> !inWord.contains(one)).as("not in the Word file").isEmpty();
    assertThat(words).filteredOn(one -> !inPdf.contains(one)).as("not in the PDF").isEmpty();
    HeadAndFoot around = HeadAndFoot.of(tree.furniture());
    assertThat(List.of(around.organisation(), around.shortTitle(), around.release()))
        .as("words at the head and foot are whole")
        .containsExactly(
            tree.furniture().organisation(),
            tree.furniture().shortTitle(),
            tree.furniture().release());
  }

  @Test
  void theAssessmentHasItsSixteenSectionsInOrder() {
    Product product = products.product("sa-2025-02");
    assertThat(product.sections())
        .extracting(Section::key)
        .filteredOn(key -> !key.startsWith("theme-"))
        .containsExactly(
            "summary",
            "introduction",
            "method",
            "area",
            "review",
            "overall",
            "themes",
            "geography",
            "drivers",
            "community",
            "horizon",
            "priorities",
            "recommendations",
            "gaps",
            "county",
            "definitions");
  }

  private static String wordsOf(Map<String, String> parts) {
    StringBuilder held = new StringBuilder();
    parts.forEach(
        (name, xml) -> {
          if (name.startsWith("word/")) {
            TEXT.matcher(xml).results().forEach(found -> held.append(found.group(1)));
          }
        });
    return plain(held.toString());
  }

  /** What stands on the pages but for their heads and feet: a paragraph may go on over the page. */
  private static String wordsOf(Path pdf) throws IOException {
    StringBuilder words = new StringBuilder();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFTextStripper page = new PDFTextStripper();
      for (int number = 1; number <= document.getNumberOfPages(); number++) {
        page.setStartPage(number);
        page.setEndPage(number);
        words.append(plain(page.getText(document)).replaceFirst("^.*?Page\\d+of\\d+", ""));
      }
    }
    return words.toString();
  }

  /** Letters and signs alone: a line may break within a word at its hyphen. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
        .replaceAll("[\\s\u00ad]+", "");
  }
}
