package org.nimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Know what is missing: the second of the stories that the program is for, check by check. */
@SuppressWarnings("NullAway.Init")
class SetsCommandTest {
  private static final Path REGISTER =
      Path.of("src/test/resources/org/nimbench/supply/register-1.json");
  private static final LocalDate TODAY = LocalDate.of(2025, 10, 5);

  @TempDir Path folder;
  private Terminal terminal;
  private Path workspace;

  @BeforeEach
  void make() {
    terminal = new Terminal(folder.resolve("home"));
    terminal.on(TODAY);
    workspace = folder.resolve("town.gpkg");
    terminal.run("create", workspace, "--name", "Northvale partnership");
    terminal.run("register", workspace, REGISTER);
  }

  private String status(String set, String quarter) {
    for (JsonNode row : terminal.run("sets", workspace, "--json").json().path("sets")) {
      for (JsonNode cell : row.path("quarters")) {
        if (row.path("key").asText().equals(set) && cell.path("quarter").asText().equals(quarter)) {
          return cell.path("status").asText();
        }
      }
    }
    throw new AssertionError(set + " " + quarter);
  }

  /** A hundred records of July to September, and 37 on twelve days of June. */
  private Path julyToSeptember() throws IOException {
    StringBuilder text = new StringBuilder("Crime No,Offence Date,Offence,Easting,Northing\n");
    for (int i = 0; i < 137; i++) {
      String day =
          i < 37
              ? String.format("%02d/06/2025", 19 + i % 12)
              : String.format("%02d/%02d/2025", i % 28 + 1, 7 + i % 3);
      text.append("45/").append(i).append("/25,").append(day);
      text.append(",Burglary,").append(458_900 + i).append(',').append(304_500 + i).append('\n');
    }
    return Files.writeString(folder.resolve("crime.csv"), text);
  }

  private Terminal.Ran importing(Object... more) throws IOException {
    Object[] words = new Object[9 + more.length];
    Object[] first = {
      "import",
      workspace,
      "--set",
      "police-crime",
      "--supplier",
      "Wendshire Police",
      "--period",
      "2025/26Q2",
      julyToSeptember()
    };
    System.arraycopy(first, 0, words, 0, 9);
    System.arraycopy(more, 0, words, 9, more.length);
    return terminal.run(words);
  }

  @Test
  void aprilToJuneIsDueOnTheLastOfSeptemberAndLateOnTheFirstOfOctober() {
    terminal.on(LocalDate.of(2025, 9, 30));
    assertThat(status("fire", "2025/26 Q1")).isEqualTo("DUE");
    assertThat(terminal.run("sets", workspace).out()).contains("2025/26 Q1 is due by 2025-09-30.");
    terminal.on(LocalDate.of(2025, 10, 1));
    assertThat(status("fire", "2025/26 Q1")).isEqualTo("LATE");
  }

  @Test
  void whatTheCouncilDoesNotHoldIsNeverLate() {
    assertThat(status("racial-incidents", "2025/26 Q1")).isEqualTo("NOT_HELD");
    assertThat(status("racial-incidents", "2023/24 Q4")).isEqualTo("LATE");
    assertThat(terminal.run("sets", workspace).out().lines())
        .anyMatch(line -> line.startsWith(" 7 racial-incidents  late      not held  not held"));
  }

  @Test
  void rowsOutsideThePeriodAreFlaggedBeforeAndWithTheImport() throws IOException {
    assertThat(importing("--dry-run").out()).contains("Out of period: 37 rows");
    Terminal.Ran ran = importing();
    assertThat(ran.out()).as(ran.err()).contains("Out of period: 37 rows");
    assertThat(importing("--json", "--dry-run").json().path("outOfPeriod").asInt()).isEqualTo(37);
    assertThat(status("police-crime", "2025/26 Q2")).isEqualTo("RECEIVED");
  }

  @Test
  void theGridIsATableOfAHundredColumnsWithSuppliersAndImportsBelow() throws IOException {
    importing();
    List<String> lines = terminal.run("sets", workspace).out().lines().toList();
    assertThat(lines.get(0)).startsWith("   Set").contains("24/25 Q1").endsWith("25/26 Q3");
    assertThat(lines.subList(0, 13)).allMatch(line -> line.length() <= 100);
    assertThat(lines.get(2)).startsWith(" 2 police-crime      late").endsWith("received  not due");
    assertThat(lines)
        .contains(" 2 police-crime      Wendshire Police")
        .anyMatch(line -> line.startsWith("Import 1: police-crime, crime.csv, Wendshire Police"));
  }

  @Test
  void thePageForTheStrategyGroupIsOnePageThatSaysWhatIsMissing() throws IOException {
    importing();
    Path page = folder.resolve("grid.pdf");
    assertThat(terminal.run("sets", workspace, "--out", page).code()).isZero();
    try (PDDocument pdf = Loader.loadPDF(page.toFile())) {
      assertThat(pdf.getNumberOfPages()).isOne();
      PDPage only = pdf.getPage(0);
      assertThat(only.getMediaBox().getWidth()).isGreaterThan(only.getMediaBox().getHeight());
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("OFFICIAL")
          .contains("As at 5 October 2025")
          .contains("Northvale partnership")
          .contains("not held")
          .contains("Wendshire Fire and Rescue");
      assertThat(pdf.getDocumentInformation().getSubject()).contains("1 of ").contains("late");
    }
  }

  @Test
  void theCellsOfThePageAreWrittenAsCsv() throws IOException {
    importing();
    Path cells = folder.resolve("grid.csv");
    assertThat(terminal.run("sets", workspace, "--out", cells).code()).isZero();
    List<String> lines = Files.readAllLines(cells);
    assertThat(lines).hasSize(1 + 12 * 8);
    assertThat(lines)
        .contains(
            "2,police-crime,\"Wendshire Police\",2025/26Q2,2025-07-01,2025-09-30,RECEIVED,"
                + "2025-12-31,100,0,2025-10-05,0,")
        .contains(
            "7,racial-incidents,\"\",2025/26Q1,2025-04-01,2025-06-30,NOT_HELD,2025-09-30,0,0,,0,");
  }

  @Test
  void anUnknownEndingIsWrongUsage() {
    Path file = folder.resolve("grid.docx");
    Terminal.Ran ran = terminal.run("sets", workspace, "--out", file);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("grid.docx");
    assertThat(file).doesNotExist();
  }
}
