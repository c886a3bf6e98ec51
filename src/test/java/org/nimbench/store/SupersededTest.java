package org.nimbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;
import org.nimbench.kernel.DateSpan;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.SetKey;
import org.nimbench.work.Progress;

/** Open data and a force's own extract of the same month are counted once. */
class SupersededTest {
  private static final String FORCE = "Wendshire Police";
  private static final int BURGLARY = number("burglary");
  private static final int ASB = number("anti-social-behaviour");
  private static final YearMonth MAY = YearMonth.of(2025, 5);
  private static final YearMonth JUNE = YearMonth.of(2025, 6);

  private static int number(String code) {
    return OffenceTypes.find(SetKey.POLICE_CRIME, code).orElseThrow().number();
  }

  @Test
  void theExtractGoesBeforeOpenDataOfItsMonthAndNoOther(@TempDir Path folder) {
    try (Workspace workspace =
        Workspace.create(folder.resolve("t.gpkg"), "Town", ExampleWorkspace.CLOCK)) {
      load(workspace, true, FORCE, List.of(row(1, MAY, BURGLARY), row(2, MAY, ASB)), MAY, JUNE);
      load(workspace, true, FORCE, List.of(row(3, JUNE, BURGLARY)), JUNE);
      load(workspace, true, "Ashfordshire Police", List.of(row(4, MAY, BURGLARY)), MAY);
      assertThat(incidents(workspace).size()).isEqualTo(4);
      assertThat(incidents(workspace).superseded()).isZero();

      load(workspace, false, FORCE, List.of(row(5, MAY, BURGLARY), row(6, MAY, BURGLARY)), MAY);
      Incidents both = incidents(workspace);
      assertThat(both.size()).as("of six, one burglary of May is held twice").isEqualTo(5);
      assertThat(both.superseded()).isEqualTo(1);
      assertThat(both.types()[0]).as("anti-social behaviour stays").isEqualTo((short) ASB);

      workspace.purge(4, "the extract is withdrawn");
      assertThat(incidents(workspace).size()).as("open data counts again").isEqualTo(4);
      assertThat(workspace.verify(Progress.SILENT)).isEmpty();
    }
  }

  private static Incidents incidents(Workspace workspace) {
    return workspace.incidents(SetKey.POLICE_CRIME, Progress.SILENT);
  }

  private static void load(
      Workspace workspace,
      boolean isOpenData,
      String supplier,
      List<IncidentRow> rows,
      YearMonth... months) {
    workspace.write(
        "import",
        transaction -> {
          BatchWriter batch =
              transaction.openBatch(
                  new BatchHeader(
                      SetKey.POLICE_CRIME,
                      "f.csv",
                      "",
                      supplier,
                      "x",
                      isOpenData,
                      LocalDate.of(2025, 7, 1),
                      "",
                      ""));
          batch.beginFile("f.csv");
          rows.forEach(row -> batch.add(of(row, supplier)));
          for (YearMonth month : months) {
            batch.cover(supplier, month);
          }
          String ledger =
              "{\"read\":%1$d,\"stored\":%1$d,\"duplicate\":0,\"revised\":0,\"quarantined\":0}"
                  .formatted(rows.size());
          batch.finish(
              supplier, new RowCounts(rows.size(), rows.size(), 0, 0, 0, 0, 0, 0), ledger, true);
          return true;
        });
  }

  private static IncidentRow row(long line, YearMonth month, int type) {
    return new IncidentRow(
        line,
        450_000,
        320_000,
        DateSpan.ofMonth(month),
        type,
        FORCE,
        "Burglary",
        null,
        null,
        null,
        null,
        null,
        line,
        line,
        line);
  }

  private static IncidentRow of(IncidentRow row, String supplier) {
    return new IncidentRow(
        row.line(),
        row.easting(),
        row.northing(),
        row.span(),
        row.type(),
        supplier,
        row.offence(),
        null,
        null,
        null,
        null,
        null,
        row.key(),
        row.keyRest(),
        row.content());
  }
}
