package org.nimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody changed beside the records is found. */
@SuppressWarnings("NullAway.Init")
class VerifyCommandTest {
  private static final String HEADINGS = "Crime No,Offence Date,Offence Code,Offence,Street\n";

  @TempDir Path folder;
  private Terminal terminal;
  private Path workspace;

  /**
   * An import with an unmapped word, a remembered mapping, a refusal, totals, codes, a register.
   */
  @BeforeEach
  void make() throws IOException {
    terminal = new Terminal(folder.resolve("home"));
    workspace = folder.resolve("town.gpkg");
    terminal.run("create", workspace, "--name", "Town");
    terminal.run("register", workspace, "src/test/resources/org/nimbench/supply/register-1.json");
    terminal.run(
        "codes",
        workspace,
        written("codes.csv", "set,code,label,as,valid_from,valid_to\n2,YY1,,28E,,\n"));
    taken("2", written("a.csv", HEADINGS + "45/1/25,31/03/2025,XX99,New,Mill Lane\n"), 0);
    taken("2", written("b.csv", HEADINGS + "45/2/25,31/03/2025,28E,Burglary,jo@example.org\n"), 3);
    taken(
        "11",
        written(
            "c.csv",
            "Indicator,Period from,Period to,Number,Area code\n"
                + "DRUG_TREATMENT_PERSONS,2025-04-01,2025-06-30,123,E07000000\n"),
        0);
    assertThat(terminal.run("verify", workspace).code()).isZero();
  }

  private Path written(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private void taken(String set, Path file, int code) {
    Terminal.Ran ran =
        terminal.run(
            "import", workspace, "--set", set, "--supplier", "P", "--reason", "test", file);
    assertThat(ran.code()).as(ran.err() + ran.out()).isEqualTo(code);
  }

  private void change(String sql) throws SQLException {
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + workspace);
        Statement statement = database.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isPositive();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "DELETE FROM coverage WHERE batch_id = 1; coverage",
        "INSERT INTO coverage SELECT set_id, 'P', 99, 1 FROM coverage WHERE batch_id = 1; coverage",
        "UPDATE unmapped SET records = 7; unmapped",
        "UPDATE aggregates SET period_to = '2020-01-01'; aggregates",
        "UPDATE refusals SET report = '{}'; b.csv",
        "UPDATE documents SET json = '{' WHERE kind = 'mapping'; mapping",
        "UPDATE documents SET json = '{}' WHERE kind = 'codes'; codes",
        "UPDATE documents SET json = '{}' WHERE kind = 'register'; register",
        "UPDATE batch_files SET mapping = '{}' WHERE batch_id = 1; a.csv"
      })
  void whatWasChangedIsNamed(String sql, String named) throws SQLException {
    change(sql);
    Terminal.Ran ran = terminal.run("verify", workspace);
    assertThat(ran.code()).isEqualTo(5);
    assertThat(ran.out()).contains(named).doesNotContain("Exception");
  }

  @Test
  void theWorkspaceStaysWholeWhenAnImportIsPurged() {
    Terminal.Ran ran = terminal.run("purge", workspace, "--batch", "1", "--why", "test");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(terminal.run("verify", workspace).out()).contains("is whole");
  }
}
