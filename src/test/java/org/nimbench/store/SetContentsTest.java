package org.nimbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;
import org.nimbench.SentFile;
import org.nimbench.SentRow;
import org.nimbench.kernel.DatePrecision;
import org.nimbench.kernel.DateSpan;
import org.nimbench.kernel.SetKey;

/** Which sets say days and hours is known at once, however many records say the month alone. */
class SetContentsTest {
  private static final SetKey ASB = SetKey.parse("la-asb");
  private static final SetKey ADMISSIONS = SetKey.parse("admissions");
  private static final SetKey NOISE = SetKey.parse("custom:noise");
  private static final LocalDate DAY = LocalDate.of(2025, 5, 2);

  private final Path file;

  SetContentsTest(@TempDir Path folder) {
    file = folder.resolve("w.gpkg");
  }

  @Test
  void recordsThatSayNoDayAreNotGoneThrough() throws SQLException {
    three();
    List<String> steps = plan(SetContents.sql(Schema.CURRENT));
    assertThat(steps).anyMatch(step -> step.contains("incidents_with_day (set_id=?)"));
    assertThat(steps).anyMatch(step -> step.contains("incidents_with_hour (set_id=?)"));
    assertThat(steps).noneMatch(step -> step.startsWith("SCAN i"));
  }

  @Test
  void anOlderLayoutIsAskedTheSame() throws SQLException {
    three();
    for (int layout = 2; layout < Schema.CURRENT; layout++) {
      assertThat(rows(SetContents.sql(layout))).isEqualTo(rows(SetContents.sql(Schema.CURRENT)));
    }
    assertThat(rows(SetContents.sql(1))).as("it had no times").doesNotContain("la-asb 1 1");
  }

  @Test
  void aRecordThatWasWithdrawnSaysNothing() throws SQLException {
    three();
    try (Connection open = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = open.createStatement()) {
      statement.executeUpdate("UPDATE incidents SET withdrawn = 1 WHERE time_from IS NOT NULL");
    }
    assertThat(rows(SetContents.sql(Schema.CURRENT))).contains("la-asb 1 0");
  }

  @Test
  void aWorkspaceOfTheFirstLayoutGetsTheIndexesWhenItIsOpenedToWrite()
      throws IOException, SQLException {
    Path old = Path.of("src/test/resources/formats/workspace-1.gpkg.gz");
    try (InputStream in = new GZIPInputStream(Files.newInputStream(old))) {
      Files.copy(in, file);
    }
    List<SetContents> before;
    try (Workspace read = Workspace.openToRead(file)) {
      before = read.contents();
    }
    assertThat(before).containsExactly(new SetContents(SetKey.POLICE_CRIME, false, false));
    try (Workspace written = Workspace.openToWrite(file, ExampleWorkspace.CLOCK)) {
      assertThat(written.contents()).isEqualTo(before);
    }
    assertThat(plan(SetContents.sql(Schema.CURRENT)))
        .anyMatch(step -> step.contains("incidents_with_day"));
  }

  /** One set says hours, one days, one neither. */
  private void three() {
    try (Workspace open = Workspace.create(file, "Northvale", ExampleWorkspace.CLOCK)) {
      DateSpan day = new DateSpan(DAY, DAY, DatePrecision.DAY);
      SentFile.of(ADMISSIONS).into(open, SentRow.of(1).on(day));
      SentFile.of(NOISE).into(open, SentRow.of(1));
      SentFile.of(ASB)
          .into(
              open,
              SentRow.of(1).on(day),
              SentRow.of(2)
                  .on(day)
                  .detailed(new IncidentDetails(60, -1, null, null, null, null, null)));
      assertThat(open.contents())
          .containsExactlyInAnyOrder(
              new SetContents(ASB, true, true),
              new SetContents(ADMISSIONS, true, false),
              new SetContents(NOISE, false, false));
    }
  }

  private List<String> plan(String sql) throws SQLException {
    return list("EXPLAIN QUERY PLAN " + sql, row -> row.getString("detail"));
  }

  private List<String> rows(String sql) throws SQLException {
    return list(sql, row -> row.getString(1) + " " + row.getInt(2) + " " + row.getInt(3));
  }

  private List<String> list(String sql, Sql.Row<String> maker) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection open = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = open.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(maker.of(rows));
      }
    }
    return found;
  }
}
