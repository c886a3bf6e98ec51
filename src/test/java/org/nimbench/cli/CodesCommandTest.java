package org.nimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init")
class CodesCommandTest {
  private static final String HEADINGS = "set,code,label,as,valid_from,valid_to\n";

  @TempDir Path folder;
  private Terminal terminal;
  private Path workspace;

  @BeforeEach
  void make() {
    terminal = new Terminal(folder.resolve("home"));
    workspace = folder.resolve("town.gpkg");
    terminal.run("create", workspace, "--name", "Town");
  }

  private Path table(String rows) throws IOException {
    return Files.writeString(folder.resolve("codes.csv"), HEADINGS + rows);
  }

  private JsonNode imported(Object... more) throws IOException {
    Path file = folder.resolve("a.csv");
    Files.writeString(
        file,
        "Crime No,Offence Date,Offence Code,Offence,Easting,Northing\n"
            + "45/1/25,31/03/2025,XX99,Something new,458900,304500\n"
            + "45/2/25,01/04/2025,XX99,Something new,458901,304501\n");
    List<Object> words = new ArrayList<>(List.of("import", workspace, "--set", "2"));
    words.addAll(List.of("--supplier", "P", "--reason", "test", "--json", file));
    words.addAll(List.of(more));
    Terminal.Ran ran = terminal.run(words.toArray());
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran.json();
  }

  private String months(String type) throws IOException {
    Path out = folder.resolve(type + ".csv");
    Terminal.Ran ran =
        terminal.run(
            "count", workspace, "--set", "2", "--type", type, "--by", "month", "--out", out);
    assertThat(ran.code()).as(ran.err()).isZero();
    return Files.readString(out);
  }

  @Test
  void aCodeMeansWhatTheTableSaysOfTheDay() throws IOException {
    assertThat(imported("--dry-run").path("unmapped").asInt()).isEqualTo(2);
    Terminal.Ran ran =
        terminal.run(
            "codes", workspace, table("2,XX99,,28E,,2025-03-31\n2,XX99,,49,2025-04-01,\n"));
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out())
        .contains("police-crime: XX99 counts as 28E until 2025-03-31")
        .contains("police-crime: XX99 counts as 49 from 2025-04-01");
    assertThat(imported().path("unmapped").asInt()).isZero();
    assertThat(months("28E")).contains("2025-03,1").contains("2025-04,0");
    assertThat(months("49")).contains("2025-03,0").contains("2025-04,1");
    assertThat(terminal.run("verify", workspace).code()).isZero();
  }

  @Test
  void whatIsKeptIsWrittenEditedAndKeptAgain() throws IOException {
    terminal.run(
        "codes", workspace, table("2,XX99,\"New, odd\",28E,,2026-03-31\nfire,F9,,\"3a\",,\n"));
    Path out = folder.resolve("out.csv");
    terminal.run("codes", workspace, table("2,XX99,\"New, odd\",28E,,2026-03-31\n"), "--out", out);
    assertThat(out).content().contains("police-crime,\"XX99\",\"New, odd\",28E,,2026-03-31");
    Path again = folder.resolve("again.csv");
    assertThat(terminal.run("codes", workspace, out, "--out", again).code()).isZero();
    assertThat(again).hasSameTextualContentAs(out);
    assertThat(terminal.run("codes", workspace, "--json").json().path("codes")).hasSize(1);
    assertThat(terminal.run("codes", workspace, table("")).out()).contains("No codes of its own");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2,XX99,,no-such,,; no-such",
        "13,XX99,,28E,,; 13",
        "2,,,28E,,; neither code nor label",
        "2,XX99,,28E,1 April,; 1 April",
        "2,XX99,,28E,2025-04-01,2025-03-31; earlier"
      })
  void aRowThatIsWrongIsRefusedByItsLineAndNothingChanges(String row, String named)
      throws IOException {
    terminal.run("codes", workspace, table("2,YY1,,28E,,\n"));
    Terminal.Ran ran = terminal.run("codes", workspace, table("2,ZZ1,,28E,,\n" + row + "\n"));
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains("codes.csv:3").contains(named);
    assertThat(terminal.run("codes", workspace).out()).contains("YY1").doesNotContain("ZZ1");
  }

  @Test
  void aTableWithoutAColumnIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("codes.csv"), "set,code,as\n2,XX,28E\n");
    Terminal.Ran ran = terminal.run("codes", workspace, file);
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains("label");
  }
}
