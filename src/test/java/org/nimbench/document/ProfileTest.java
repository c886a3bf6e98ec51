package org.nimbench.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;
import org.nimbench.RealData;
import org.nimbench.cli.CommandLineDoor;
import org.nimbench.cli.Surroundings;
import org.nimbench.products.Products;
import org.nimbench.products.Release;
import org.nimbench.store.Workspace;
import org.nimbench.study.Events;
import org.nimbench.study.Studies;
import org.nimbench.work.Progress;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * The problem profile made and exported by two commands: Word that needs no repair, PDF for
 * everyone.
 */
class ProfileTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void northvalesProfileIsValidInBothFormats() throws Exception {
    profileIsValid(ExampleWorkspace.copyTo(folder), "2024-10..2025-09");
  }

  @Test
  void surreysProfileIsValidInBothFormats() throws Exception {
    Path police = RealData.file("police-uk/surrey-2020-08-to-2024-12.zip");
    Path areas = RealData.file("boundaries/surrey_lsoa2011_merged.geojson");
    Path workspace = folder.resolve("surrey.gpkg");
    run("create", workspace, "--name", "Surrey");
    run("areas", workspace, "--layer", "lsoa", areas, "--vintage", "2011");
    run("import", workspace, "--set", "police-crime", police);
    profileIsValid(workspace, "2024-01..2024-12");
  }

  private void profileIsValid(Path workspace, String period) throws Exception {
    Path word = folder.resolve("profile.docx");
    Path pdf = folder.resolve("profile.pdf");
    run(
        "product",
        "new",
        workspace,
        "--type",
        "problem-profile",
        "--title",
        "Burglary",
        "--period",
        period,
        "--crime",
        "burglary");
    run("product", "export", workspace, "pp-2025-01", "--out", word, pdf);

    Map<String, String> parts = WordSchemaTest.parts(word);
    WordSchemaTest.assertValid(parts);
    assertThat(parts.get("word/settings.xml")).doesNotContain("updateFields");
    assertThat(parts.get("word/document.xml"))
        .contains("SEQ Figure")
        .contains("SEQ Table")
        .contains("PAGEREF")
        .contains("w:tblHeader");
    assertThat(PdfStandardsTest.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(PdfStandardsTest.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    everyWordIsFound(workspace, pdf);
  }

  private static void everyWordIsFound(Path workspace, Path pdf) throws IOException {
    String text;
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      text = words(document);
    }
    try (Workspace open = Workspace.openToRead(workspace)) {
      Studies studies = new Studies(open, ExampleWorkspace.CLOCK, Events.NONE);
      Document tree =
          new Products(open, studies, ExampleWorkspace.CLOCK)
              .document("pp-2025-01", Release.PARTNER, Progress.SILENT);
      List<String> words = DocumentWords.of(tree);
      assertThat(words).hasSizeGreaterThan(500);
      assertThat(words).allSatisfy(word -> assertThat(text).contains(squeezed(word)));
    }
  }

  /** What stands on the pages but for their heads and feet: a paragraph may go on over the page. */
  private static String words(PDDocument document) throws IOException {
    StringBuilder words = new StringBuilder();
    PDFTextStripper page = new PDFTextStripper();
    for (int number = 1; number <= document.getNumberOfPages(); number++) {
      page.setStartPage(number);
      page.setEndPage(number);
      words.append(squeezed(page.getText(document)).replaceFirst("^.*?Page\\d+of\\d+", ""));
    }
    return words.toString();
  }

  /** Letters and signs alone: a line may break within a word at its hyphen. */
  private static String squeezed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\u00ad]+", "");
  }

  private void run(Object... words) {
    StringWriter err = new StringWriter();
    Surroundings surroundings =
        new Surroundings(
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            Map.of("NIMBENCH_HOME", folder.resolve("home").toString()),
            ExampleWorkspace.CLOCK,
            request -> 1);
    String[] arguments = List.of(words).stream().map(Object::toString).toArray(String[]::new);
    assertThat(new CommandLineDoor(surroundings).run(arguments)).as(err.toString()).isZero();
  }
}
