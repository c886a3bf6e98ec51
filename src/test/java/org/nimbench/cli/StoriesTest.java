package org.nimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;

/** What the analyst wants of products, told on Northvale and done with commands alone. */
class StoriesTest {
  private static final String ASSESSMENT = "sa-2025-02";

  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  @SuppressWarnings("NullAway.Init")
  private Path file;

  @SuppressWarnings("NullAway.Init")
  private Terminal terminal;

  @BeforeEach
  void northvaleWithItsProducts() {
    file = ExampleWorkspace.finishedTo(folder);
    terminal = new Terminal(folder);
  }

  private Terminal.Ran done(Object... words) {
    Terminal.Ran ran = terminal.run(words);
    assertThat(ran.code()).as("%s %s", ran.out(), ran.err()).isZero();
    return ran;
  }

  /** Writes a product as PDF and Word; the words of both, white space made one. */
  private Written written(String id, Object... more) throws IOException {
    Path pdf = folder.resolve(id + ".pdf");
    Path word = folder.resolve(id + ".docx");
    Object[] words = new Object[8 + more.length];
    System.arraycopy(
        new Object[] {"product", "export", file, id, "--out", pdf, "--out", word}, 0, words, 0, 8);
    System.arraycopy(more, 0, words, 8, more.length);
    done(words);
    try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(pdf.toFile())) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      return new Written(document.getNumberOfPages(), text, word);
    }
  }

  private record Written(int pages, String text, Path word) {
    String part(String name) throws IOException {
      try (ZipFile zip = new ZipFile(word.toFile())) {
        return new String(
            zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
      }
    }

    String wordText() throws IOException {
      return part("word/document.xml").replaceAll("<[^>]+>", "").replaceAll("\\s+", " ");
    }
  }

  /** Story 5. */
  @Nested
  class BuildTheStrategicAssessment {
    @Test
    void itIsCompleteAndHasMapsChartsTablesAndLiveSentencesOnMoreThan25Pages() throws IOException {
      assertThat(done("product", "check", file, ASSESSMENT).out()).contains("Nothing is missing");
      Written written = written(ASSESSMENT);
      assertThat(written.pages()).isGreaterThanOrEqualTo(25);
      for (String words :
          List.of(
              "7,706",
              "from 70 to 38 (−46%)",
              "from 193 to 240 (+24%)",
              "Figure 1",
              "Table 1",
              "Recommended: violence, burglary and anti-social behaviour.")) {
        assertThat(written.text()).contains(words);
      }
      assertThat(written.wordText()).contains("7,706").contains("from 70 to 38 (−46%)");
      assertThat(written.part("word/document.xml"))
          .contains("TOC \\h")
          .contains("w:tblHeader")
          .contains("SEQ Figure")
          .contains("descr=\"");
      assertThat(written.part("word/header1.xml")).contains("OFFICIAL");
      assertThat(written.part("word/footer1.xml")).contains("OFFICIAL");
    }

    @Test
    void aMissingConsultationTableIsReportedBeforeExport() throws IOException {
      backToDraft();
      Path none = Files.writeString(folder.resolve("none.json"), "[]");
      done("product", "rows", file, ASSESSMENT, "--section", "community", none);
      assertThat(done("product", "check", file, ASSESSMENT).out())
          .contains("Matters people who live or work here consider priorities")
          .contains("Deliberate fires");
    }

    @Test
    void changingTheEndMonthRefreshesChartsKeepsTheTextAndLeavesTheFrozenOne() {
      backToDraft();
      done("product", "freeze", file, ASSESSMENT, "e1", "--label", "as at 14/10/2025");
      String told =
          done(
                  "rollforward",
                  file,
                  "--to",
                  "2024-07..2025-06",
                  "--product",
                  ASSESSMENT,
                  "--in-place",
                  "--json")
              .out();
      assertThat(told).contains("\"frozen\"").contains("as at 14/10/2025");
      assertThat(told).contains("\"followed\"").doesNotContain("\"untouched\" : true");
    }

    private void backToDraft() {
      done(
          "product",
          "review",
          file,
          ASSESSMENT,
          "--state",
          "draft",
          "--by",
          "J. Marsh",
          "--note",
          "to try what follows");
    }

    @Test
    void lastYearsAssessmentCanBeCloned() {
      String told = done("product", "clone", file, "sa-2025-01", "--title", "Again").out();
      assertThat(told).contains("sa-2025-03");
    }
  }

  /** Story 7. */
  @Nested
  class WriteAProblemProfileAndKeepItsActivityRecord {
    @Test
    void itIsOfficialSensitiveAndTellsOutputFromResult() throws IOException {
      Written written = written("pp-2025-01");
      assertThat(written.text())
          .contains("OFFICIAL-SENSITIVE")
          .contains("Output: what was done")
          .contains("Result: what it changed")
          .contains("The problem by five Ws and H")
          .contains("Operation Lantern begins")
          .contains("from 70 to 38 (−46%)");
      assertThat(written.wordText()).contains("Record of activity").contains("84 gates up");
    }
  }

  /** The two products that no story of domain 6 names here, from the same door. */
  @Test
  void thePackForTheMeetingAndThePlanAreWrittenToo() throws IOException {
    assertThat(written("ta-2025-01").text())
        .contains("What needs a decision")
        .contains("2025/09-02")
        .contains("Overdue");
    assertThat(written("pl-2025-02").text())
        .contains("no more than 3,260 by September 2026")
        .contains("On target");
    for (String id : List.of("ta-2025-01", "pl-2025-02", "pp-2025-01")) {
      assertThat(done("product", "check", file, id).out()).contains("Nothing is missing");
    }
  }

  /** Story 10. */
  @Nested
  class PublishASummaryAndAnswerWhereANumberCameFrom {
    @Test
    void theSummaryIsWrittenForThePublicWithoutNamesOfOwners() throws IOException {
      Written written = written("ps-2025-01", "--release", "public");
      assertThat(written.text()).contains("PUBLIC").contains("7,706").contains("call 101");
      assertThat(written.text()).doesNotContain("Marsh").doesNotContain("Kaye");
    }

    @Test
    void aNumberOfTheSummaryLeadsToItsQuestionItsImportsAndItsDay() throws IOException {
      JsonNode list = done("product", "list", file, "--json").json();
      assertThat(list.toString()).contains("ps-2025-01");
      Written partner = written("ps-2025-01");
      assertThat(partner.text())
          .as("the register of evidence names figure, question, records and hash")
          .contains("e1 All crime by month Monthly counts 7,706")
          .contains("Wendshire Police")
          .contains("as at 14/10/2025");
      JsonNode sets = done("sets", file, "--json").json();
      assertThat(sets.toString()).contains("2025-10-14");
      assertThat(done("product", "figure", file, "ps-2025-01", "e1").out())
          .contains("14/10/2025")
          .contains("--from 2024-10-01")
          .contains("ps-2025-01.pdf");
      JsonNode again =
          done(
                  "count",
                  file,
                  "--by",
                  "type",
                  "--type",
                  "all-crime",
                  "--from",
                  "2024-10-01",
                  "--to",
                  "2025-09-30",
                  "--json")
              .json();
      assertThat(again.toString()).as("asked again, it is the same number").contains("7706");
    }

    @Test
    void aProfileOfASubjectCannotBePublished() {
      Terminal.Ran ran =
          terminal.run(
              "product",
              "export",
              file,
              "sp-2025-01",
              "--confirm-subject",
              "--release",
              "public",
              "--out",
              folder.resolve("sp.pdf"));
      assertThat(ran.code()).isNotZero();
      assertThat(Files.exists(folder.resolve("sp.pdf"))).isFalse();
    }
  }
}
