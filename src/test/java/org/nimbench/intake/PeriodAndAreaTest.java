package org.nimbench.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Refusal;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/** Which quarter a file is of, and which of its rows lie outside the quarter or the partnership. */
class PeriodAndAreaTest {
  private static final SetKey CRIME = SetKey.POLICE_CRIME;

  private final Path folder;
  private final Workspace workspace;

  PeriodAndAreaTest(@TempDir Path folder) {
    this.folder = folder;
    this.workspace = Workspace.create(folder.resolve("w.gpkg"), "Northvale", IntakeTest.CLOCK);
  }

  @AfterEach
  void isWhole() {
    assertThat(workspace.verify(Progress.SILENT)).isEmpty();
    workspace.close();
  }

  private Ledger load(Path file) {
    return Intake.load(workspace, PartnerFiles.request(CRIME, file), Progress.SILENT);
  }

  private Path crimes(List<String> rows) {
    return PartnerFiles.write(
        folder.resolve("a.csv"), PartnerFiles.CRIME, rows.toArray(String[]::new));
  }

  private static List<String> rows(int count, String... dates) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(PartnerFiles.row(i, dates[i % dates.length], ""));
    }
    return rows;
  }

  @Test
  void theQuarterMostRowsFallInIsTakenForThePeriodAndTheOthersAreCounted() {
    List<String> rows = rows(37, "15/07/2025", "15/08/2025");
    for (int i = 0; i < 12; i++) {
      rows.add(PartnerFiles.row(100 + i, "15/06/2025", ""));
    }
    Ledger ledger = load(crimes(rows));
    assertThat(ledger.outOfPeriod()).isEqualTo(12);
    assertThat(ledger.noted().period()).isEqualTo("2025-07..2025-09");
    assertThat(ledger.counts().stored()).isEqualTo(49);
    // Nobody said that the file covers September, and it does not cover June.
    assertThat(workspace.coverage(CRIME).months())
        .containsExactly(YearMonth.of(2025, 7), YearMonth.of(2025, 8));
  }

  @Test
  void aFileOfAWholeYearIsOfNoQuarter() {
    Ledger ledger = load(crimes(rows(48, "15/02/2025", "15/05/2025", "15/08/2025", "15/11/2025")));
    assertThat(ledger.outOfPeriod()).isZero();
    assertThat(ledger.noted().period()).isEmpty();
    assertThat(workspace.coverage(CRIME).months()).hasSize(4);
  }

  @Test
  void aRefusalKeepsTheMonthsItsRowsWereOf() {
    List<String> rows = rows(40, "15/07/2025", "15/09/2025");
    rows.set(7, rows.get(7).replace("Mill Lane", "ann.other@example.org"));
    rows.set(8, rows.get(8).replace("15/07/2025", "30/06/2025"));
    assertThatThrownBy(() -> load(crimes(rows))).isInstanceOf(ProblemException.class);
    Refusal refusal = workspace.ledger().refusals().get(0);
    assertThat(refusal.first()).isEqualTo(YearMonth.of(2025, 7));
    assertThat(refusal.last()).isEqualTo(YearMonth.of(2025, 9));
    assertThat(refusal.supplier()).isEqualTo(PartnerFiles.FORCE);
  }

  @Test
  void aQuestionThatIsOpenIsRefusedAndLeavesNoReport() {
    List<String> rows = rows(40, "01/02/2025", "01/31/2025");
    Path file =
        PartnerFiles.write(
            folder.resolve("a.csv"),
            PartnerFiles.CRIME + ",Notes",
            rows.stream().map(row -> row + ",seen").toArray(String[]::new));
    ProblemException refusal = catchThrowableOfType(ProblemException.class, () -> load(file));
    assertThat(refusal.problem().code()).isEqualTo("intake.refused.open");
    assertThat(refusal.problem().kind()).isEqualTo(ProblemKind.REFUSED);
    assertThat(workspace.ledger().refusals()).isEmpty();
    assertThat(workspace.batches()).isEmpty();
  }

  @Test
  void pointsFarOutsideTheDistrictAreFlaggedInMetresInDegreesAndInOpenData() throws SQLException {
    workspace.write(
        "areas",
        transaction -> {
          transaction.putLayer(layer("district", 430_000, 385_000, 440_000, 395_000));
          transaction.putLayer(layer("country", 100_000, 100_000, 600_000, 600_000));
          return true;
        });
    Path metres =
        PartnerFiles.write(
            folder.resolve("m.csv"),
            "Crime No,Offence Date,Offence,Easting,Northing",
            "1,30/12/2025,Burglary,433343,389358",
            "2,30/12/2025,Burglary,533343,189358");
    assertThat(load(metres).noted().outOfArea()).isEqualTo(1);
    Path degrees =
        PartnerFiles.write(
            folder.resolve("d.csv"),
            "Crime No,Offence Date,Offence,Longitude,Latitude",
            "3,30/12/2025,Burglary,-1.500000,53.400000",
            "4,30/12/2025,Burglary,-0.100000,51.500000");
    IntakeRequest other = PartnerFiles.request(CRIME, degrees).from("Other Police");
    assertThat(Intake.load(workspace, other, Progress.SILENT).noted().outOfArea()).isEqualTo(1);
    String near = PoliceFiles.row("a".repeat(64), "2025-03", "Burglary", "");
    String far = PoliceFiles.row("b".repeat(64), "2025-03", "Burglary", "");
    Path open =
        PoliceFiles.file(
            folder, "o.csv", near, far.replace("-1.500000", "-0.100000").replace("53.4", "51.5"));
    Ledger ledger = Intake.load(workspace, IntakeRequest.of(CRIME, open), Progress.SILENT);
    assertThat(ledger.noted().outOfArea()).isEqualTo(1);
    assertThat(ledger.counts().notLocated()).isZero();
    assertThat(statuses()).containsExactly("", "OUT_OF_AREA", "", "OUT_OF_AREA", "", "OUT_OF_AREA");
  }

  private List<String> statuses() throws SQLException {
    List<String> statuses = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + workspace.file());
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT coalesce(geo_status, '') FROM incidents ORDER BY rec_id")) {
      while (rows.next()) {
        statuses.add(rows.getString(1));
      }
    }
    return statuses;
  }

  private static AreaLayer layer(
      String name, double west, double south, double east, double north) {
    GeometryFactory factory = new GeometryFactory();
    Polygon square =
        factory.createPolygon(
            new Coordinate[] {
              new Coordinate(west, south),
              new Coordinate(east, south),
              new Coordinate(east, north),
              new Coordinate(west, north),
              new Coordinate(west, south)
            });
    MultiPolygon shape = factory.createMultiPolygon(new Polygon[] {square});
    return new AreaLayer(name, "", List.of(new Area("E1", name, shape)));
  }
}
