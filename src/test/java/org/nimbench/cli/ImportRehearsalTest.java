package org.nimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Workspace;

/** What files hold is told before a row is stored, and a refusal says what the supplier must do. */
@SuppressWarnings("NullAway.Init")
class ImportRehearsalTest {
  private static final String HEADINGS =
      "Crime No,Offence Date,Offence Code,Offence,Easting,Northing,Street,Remarks\n";

  @TempDir Path folder;
  private Terminal terminal;
  private Path workspace;

  @BeforeEach
  void make() {
    terminal = new Terminal(folder.resolve("home"));
    workspace = folder.resolve("town.gpkg");
    terminal.run("create", workspace, "--name", "Town");
  }

  /** Sixty rows of July to September 2025, in British dates. */
  private Path crime(String name, String street) throws IOException {
    StringBuilder text = new StringBuilder(HEADINGS);
    for (int i = 0; i < 60; i++) {
      text.append("45/").append(i).append("/25,");
      text.append(String.format("%02d/%02d/2025", i % 28 + 1, 7 + i % 3));
      text.append(i == 7 ? ",XX99,Something new," : ",28E,Burglary,");
      text.append(458_900 + i).append(',').append(304_500 + i).append(',');
      text.append(i == 33 ? street : "Mill Lane").append(i == 33 ? ",seen" : ",").append('\n');
    }
    return Files.writeString(folder.resolve(name), text);
  }

  private Terminal.Ran rehearse(Path file, Object... more) {
    Object[] words = new Object[8 + more.length];
    Object[] first = {
      "import", workspace, "--set", "2", "--supplier", "Town Police", "--dry-run", file
    };
    System.arraycopy(first, 0, words, 0, 8);
    System.arraycopy(more, 0, words, 8, more.length);
    return terminal.run(words);
  }

  @Test
  void aRehearsalTellsWhatTheFileHoldsAndChangesNoByte() throws IOException {
    Path file = crime("crime.csv", "High Street");
    byte[] before = Files.readAllBytes(workspace);
    Terminal.Ran ran = rehearse(file, "--reason", "test");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out())
        .contains("nothing was stored")
        .contains("Set 2 Recorded crime")
        .contains("crime.csv: 60 rows")
        .containsPattern("Crime No +src_key +100.0%")
        .containsPattern("Remarks +– left out +1.7%")
        .contains("Offence Date: 60 dates, read day first")
        .contains("can be read both ways")
        .contains("Places in metres (British National Grid): 60 of 60 rows")
        .contains("Unmapped: 1 ×")
        .contains("Period really covered: Jul 2025 – Sep 2025, 3 months");
    assertThat(Files.readAllBytes(workspace)).isEqualTo(before);
    assertThat(terminal.run("sets", workspace, "--json").json().path("batches")).isEmpty();
  }

  @Test
  void theSameAsJsonKeepsTheLedgersNames() throws IOException {
    JsonNode tree =
        rehearse(crime("crime.csv", "High Street"), "--reason", "test", "--json").json();
    assertThat(tree.path("read").asInt()).isEqualTo(60);
    assertThat(tree.path("stored").asInt()).isEqualTo(60);
    assertThat(tree.path("batch").isNull()).isTrue();
    JsonNode seen = tree.path("inspection");
    assertThat(seen.path("looksLike").asText()).isEqualTo("police-crime");
    assertThat(seen.path("refused").asBoolean()).isFalse();
    JsonNode table = seen.path("tables").path(0);
    assertThat(table.path("columns").path(7).path("as").asText()).isEmpty();
    assertThat(table.path("columns").path(7).path("filled").asInt()).isEqualTo(1);
    JsonNode dates = table.path("dates").path(0);
    assertThat(dates.path("order").asText()).isEqualTo("DAY_FIRST");
    // 28 rows have a day up to 12; of three of them the day is the month.
    // none.
    assertThat(dates.path("bothWays").asInt()).isEqualTo(25);
    assertThat(dates.path("dayFirst").asInt()).isEqualTo(32);
    assertThat(table.path("places").path(0).path("given").asInt()).isEqualTo(60);
  }

  @Test
  void aRehearsalOfAFileThatWouldBeRefusedSaysSoMaskedAndKeepsNothing() throws IOException {
    Path file = crime("crime.csv", "Mill Lane jane.marsh@example.org");
    byte[] before = Files.readAllBytes(workspace);
    Path report = folder.resolve("report.json");
    Terminal.Ran ran = rehearse(file, "--reason", "test", "--report", report);
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains("would be refused").contains("Street").contains("(email)");
    assertThat(ran.out() + ran.err() + Files.readString(report)).doesNotContain("marsh");
    assertThat(report).content().contains("nimbench.refusal/1").contains("35");
    assertThat(Files.readAllBytes(workspace)).isEqualTo(before);
  }

  @Test
  void aRehearsalWithoutAProtocolTellsItInTheWordsOfTheImport() throws IOException {
    Path file = crime("crime.csv", "High Street");
    Terminal.Ran foretold = rehearse(file);
    Terminal.Ran done = terminal.run("import", workspace, "--set", "2", "--supplier", "P", file);
    assertThat(foretold.code()).isEqualTo(3);
    assertThat(foretold.out()).contains("crime.csv: 60 rows");
    assertThat(foretold.err()).contains("--reason").isEqualTo(done.err());

    Terminal.Ran unknown = rehearse(file, "--protocol", "ISP-9");
    Terminal.Ran refused =
        terminal.run(
            "import", workspace, "--set", "2", "--supplier", "P", "--protocol", "ISP-9", file);
    assertThat(unknown.code()).isEqualTo(3);
    assertThat(unknown.err()).contains("ISP-9").isEqualTo(refused.err());
    assertThat(rehearse(file, "--protocol", "ISP-9", "--reason", "renewed").code()).isZero();
  }

  @Test
  void whatTheGateAsksAboutIsAcceptedWithItsReasonAndWhatItRefusesIsNot() throws IOException {
    Path file = crime("crime.csv", "12 Mill Lane");
    Terminal.Ran asked = take(file, "--reason", "test");
    assertThat(asked.code()).isEqualTo(3);
    assertThat(asked.err()).contains("(dwelling)").contains("--accept COLUMN --reason");
    assertThat(take(file, "--accept", "Street").code()).as("without a reason").isEqualTo(2);
    assertThat(take(file, "--accept", "Remarks", "--reason", "seen").code()).isEqualTo(3);

    assertThat(rehearse(file, "--accept", "Street", "--reason", "seen").out())
        .contains("(dwelling) – accepted")
        .contains("Accepted: Street (dwelling)");
    Terminal.Ran taken = take(file, "--accept", "dwelling:Street", "--reason", "seen", "--json");
    assertThat(taken.code()).as(taken.err()).isZero();
    assertThat(taken.json().path("accepted").path("Street").asText()).isEqualTo("dwelling");
    try (Workspace open = Workspace.openToRead(workspace)) {
      assertThat(open.placeTexts(SetKey.POLICE_CRIME, 458_933, 304_533))
          .as("the number is cut off")
          .containsExactly("Mill Lane");
    }
    assertThat(lastAuditLine())
        .contains("\"accepted\":{\"Street\":\"dwelling\"}")
        .contains("\"reason\":\"seen\"");
    Path refused = crime("ni.csv", "Mill Lane");
    Files.writeString(refused, Files.readString(refused).replace("Mill Lane", "AB123456C"));
    assertThat(take(refused, "--accept", "Street", "--reason", "seen").code()).isEqualTo(3);
  }

  private String lastAuditLine() {
    try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + workspace);
        Statement query = file.createStatement();
        ResultSet line =
            query.executeQuery("SELECT detail FROM audit ORDER BY line DESC LIMIT 1")) {
      return line.getString(1);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private Terminal.Ran take(Path file, Object... more) {
    Object[] words = new Object[7 + more.length];
    Object[] first = {"import", workspace, "--set", "2", "--supplier", "Town Police", file};
    System.arraycopy(first, 0, words, 0, 7);
    System.arraycopy(more, 0, words, 7, more.length);
    return terminal.run(words);
  }

  @Test
  void theSetNeedNotBeSaidWhereTheFilesAreOfOne() throws IOException {
    Path file = crime("crime.csv", "High Street");
    Terminal.Ran taken =
        terminal.run("import", workspace, "--supplier", "P", "--reason", "test", "--json", file);
    assertThat(taken.code()).as(taken.err()).isZero();
    assertThat(taken.err()).contains("Taken for police-crime");
    Path odd = Files.writeString(folder.resolve("odd.csv"), "Day,Thing\n01/07/2025,x\n");
    Terminal.Ran unknown = terminal.run("import", workspace, "--reason", "test", odd);
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("--set");
    Path fires =
        Files.writeString(
            folder.resolve("fires.csv"),
            "IncidentNumber,DateOfCall,TimeOfCall,IncidentGroup,StopCodeDescription,"
                + "Easting_m,Northing_m\n1,01/07/2025,10:00,Fire,Secondary Fire,458900,304500\n");
    Terminal.Ran both =
        terminal.run("import", workspace, "--supplier", "P", "--reason", "test", file, fires);
    assertThat(both.code()).as("of two sets").isEqualTo(2);
  }

  @Test
  void theProposedMappingIsWrittenEditedAndUsed() throws IOException {
    Path file = crime("crime.csv", "High Street");
    Path mapping = folder.resolve("mapping.json");
    Terminal.Ran ran = rehearse(file, "--reason", "test", "--write-mapping", mapping);
    assertThat(ran.code()).as(ran.err()).isZero();
    String proposed = Files.readString(mapping);
    assertThat(proposed).contains("nimbench.mapping/1").contains("Town Police");
    Files.writeString(
        mapping, proposed.replace("\"codes\" : { }", "\"codes\" : { \"XX99\" : \"28E\" }"));
    Terminal.Ran mapped =
        terminal.run(
            "import",
            workspace,
            "--set",
            "2",
            "--supplier",
            "Town Police",
            "--reason",
            "test",
            "--mapping",
            mapping,
            "--json",
            file);
    assertThat(mapped.json().path("stored").asInt()).isEqualTo(60);
    assertThat(mapped.json().path("unmapped").asInt()).isZero();
  }

  @Test
  void aRefusedFileIsToldInADozenLinesAndLeavesItsReport() throws IOException {
    Path file = crime("crime.csv", "Mill Lane jane.marsh@example.org");
    Path report = folder.resolve("report.txt");
    Terminal.Ran ran =
        terminal.run(
            "import",
            workspace,
            "--set",
            "2",
            "--supplier",
            "Town Police",
            "--reason",
            "test",
            "--report",
            report,
            file);
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err())
        .contains("crime.csv: refused, nothing of it was stored")
        .contains("column “Street”")
        .contains("1 of 60 values, lines 35")
        .contains("Leave e-mail addresses out.")
        .doesNotContain("marsh");
    assertThat(ran.err().lines()).hasSizeLessThanOrEqualTo(12);
    assertThat(report).content().contains("Refused: crime.csv").doesNotContain("marsh");

    JsonNode kept = terminal.run("refusals", workspace, "--json").json().path("refusals");
    assertThat(kept).hasSize(1);
    assertThat(kept.path(0).path("rules")).hasToString("[\"email\"]");
    Path again = folder.resolve("again.txt");
    assertThat(terminal.run("refusals", workspace, "--out", again).code()).isZero();
    assertThat(again).hasSameTextualContentAs(report);
    assertThat(terminal.run("refusals", workspace).out())
        .contains("Refusal 1")
        .contains("Town Police");
  }

  @Test
  void rowsKeptBackAreListedWithoutAFile() throws IOException {
    Path file = crime("crime.csv", "High Street");
    Files.writeString(file, Files.readString(file).replace("01/07/2025", "41/07/2025"));
    terminal.run("import", workspace, "--set", "2", "--supplier", "P", "--reason", "test", file);
    JsonNode kept = terminal.run("quarantine", workspace, "--json").json();
    assertThat(kept.path("rows").asInt()).isPositive();
    assertThat(kept.path("list").path(0).path("raw").asText()).contains("41/07/2025");
    assertThat(terminal.run("quarantine", workspace).out()).contains("crime.csv");
  }
}
