package org.nimbench.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.SetKey;

class RefusalReportTest {
  private static final LocalDateTime WHEN = LocalDateTime.of(2026, 1, 31, 14, 2);

  @Test
  void theLetterSaysColumnRuleHitsLinesExamplesAndWhatToDo() {
    assertThat(report("NV_CRIME_2025Q2.csv").text())
        .isEqualTo(
            """
            Refused: NV_CRIME_2025Q2.csv

            Information set: police-crime
            Supplier: Wendshire Police
            Refused on 31 January 2026 at 14:02
            Rows looked at: 20,000
            Nothing of the file was stored. What was found, each with what to do:

            1. Column Officer
               A title or rank with a surname.
               20,000 of 20,000 values
               First in lines: 2, 3, 4, 5, 6
               Masked examples: P* S****
               Leave names of people out.
            """);
  }

  @Test
  void theJsonHoldsTheSame() {
    JsonNode tree = Formats.read(report("in\\NV.csv").json(), RefusalReport.FORMAT, "the report");
    assertThat(tree.path("file").asText()).isEqualTo("NV.csv");
    assertThat(tree.path("when").asText()).isEqualTo("2026-01-31T14:02");
    JsonNode finding = tree.path("findings").get(0);
    assertThat(finding.path("column").asInt()).isEqualTo(2);
    assertThat(finding.path("rule").asText()).isEqualTo("titled-name");
    assertThat(finding.path("verdict").asText()).isEqualTo("REFUSE");
    assertThat(finding.path("lines")).hasSize(5);
    assertThat(finding.path("examples").get(0).asText()).isEqualTo("P* S****");
  }

  @Test
  void neitherRepeatsAValue() {
    RefusalReport report = report("complaint of Mrs Jones.csv");
    assertThat(report.text() + report.json() + report)
        .doesNotContain("Smith")
        .doesNotContain("Jones");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "John_Smith.csv; J***_S****.c**",
        "john-smith.csv; j***-s****.c**",
        "JohnSmith_2025.csv.gz; J********_****.c**.g*",
        "Statement of John A Smith.docx; S******** o* J*** * S****.d***",
        "Smith, John.csv; S****, J***.c**",
        "PC_Featherstone.xlsx; P*_F***********.x***",
        "case_9434765919.zip; c***_**********.z**",
        "crime.csv, John_Smith.csv, fire.csv; crime.csv, J***_S****.c**, fire.csv",
        "crime.zip › John_Smith › Sheet1; crime.zip › J***_S**** › Sheet1"
      })
  void aPersonsNameInTheNameOfAFileIsMaskedPartByPart(String file, String masked) {
    RefusalReport report = report(file);
    assertThat(report.file()).isEqualTo(masked);
    assertThat(RefusalReport.read(report.json(), "the report")).isEqualTo(report);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NV_CRIME_2025Q2.csv",
        "2025-09-wendshire-street.csv",
        "Northvale_Police_Crime_20251231.xlsx",
        "Victoria_Street.csv"
      })
  void theNameOfAFileThatGivesNobodyAwayStays(String file) {
    assertThat(report(file).file()).isEqualTo(file);
  }

  @Test
  void everyRuleHasWordsAndSaysWhatToDo() {
    for (Rule rule : Rule.values()) {
      assertThat(rule.inWords()).isNotBlank();
      assertThat(rule.toDo()).isNotBlank();
      assertThat(Rule.of(rule.key())).contains(rule);
    }
    assertThat(Rule.of("of-a-newer-version")).isEmpty();
  }

  private static RefusalReport report(String file) {
    List<Finding> findings =
        Planted.column("Officer", GateUse.OTHER, Planted.CRIME, Planted.ROWS, row -> "PC Smith");
    return new RefusalReport(
        file, SetKey.POLICE_CRIME, "Wendshire Police", WHEN, Planted.ROWS, findings);
  }
}
