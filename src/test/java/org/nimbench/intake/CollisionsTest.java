package org.nimbench.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Incidents;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/** However casualties come, collisions are what is stored, and no casualty vanishes unsaid. */
class CollisionsTest {
  private static final SetKey COLLISIONS = SetKey.parse("collisions");

  private final Path folder;
  private final Workspace workspace;

  CollisionsTest(@TempDir Path folder) {
    this.folder = folder;
    this.workspace = Workspace.create(folder.resolve("w.gpkg"), "Northvale", IntakeTest.CLOCK);
  }

  @AfterEach
  void isWhole() {
    assertThat(workspace.verify(Progress.SILENT)).isEmpty();
    workspace.close();
  }

  private Ledger load(Path file) {
    return Intake.load(workspace, PartnerFiles.request(COLLISIONS, file), Progress.SILENT);
  }

  private String severity(int record) {
    Incidents incidents = workspace.incidents(COLLISIONS, Progress.SILENT);
    return OffenceTypes.all().get(incidents.types()[record]).label();
  }

  private String bytes() throws IOException {
    return new String(Files.readAllBytes(workspace.file()), StandardCharsets.ISO_8859_1);
  }

  @Test
  void aFileOfCasualtiesBecomesItsCollisions() throws IOException {
    Path file =
        PartnerFiles.write(
            folder.resolve("a.csv"),
            "AREFNO,date,output_time,casualty_severity,ageband,lon,lat",
            "A1,2025-12-30,10:30:00,Slight,11-15,-1.5,53.4",
            "A1,2025-12-30,10:30:00,Serious,16-20,-1.5,53.4",
            "A2,2025-12-31,11:30:00,Slight,Over 75,-1.5,53.4",
            "A1,2025-12-30,10:30:00,Slight,11-15,-1.5,53.4",
            "A3,2025-12-31,11:30:00,hurt,21-25,-1.5,53.4");
    Ledger ledger = load(file);
    assertThat(ledger.counts().read()).isEqualTo(3);
    assertThat(ledger.counts().stored()).isEqualTo(2);
    assertThat(ledger.counts().quarantined()).isEqualTo(1);
    assertThat(ledger.counts().unmapped()).isZero();
    assertThat(ledger.noted().casualties()).isEqualTo(4);
    assertThat(ledger.noted().casualtiesAlone()).isZero();
    assertThat(severity(0)).isEqualTo("Serious");
    assertThat(severity(1)).isEqualTo("Slight");
    assertThat(bytes())
        .contains(
            "\"ad_serious\":1,\"ad_slight\":0,\"ch_killed\":0,\"ch_serious\":0,\"ch_slight\":2");
    assertThat(load(file).counts().duplicate()).isEqualTo(2);
  }

  @Test
  void aCasualtyThatIsKeptBackCountsIntoNoCollision() throws IOException {
    String headings = "AREFNO,date,output_time,casualty_severity,ageband,lon,lat";
    String wrong = "A1,2025-02-30,10:30:00,Slight,11-15,-1.5,53.4";
    String right = "A1,2025-12-30,10:30:00,Serious,16-20,-1.5,53.4";
    for (List<String> rows : List.of(List.of(wrong, right), List.of(right, wrong))) {
      Ledger ledger =
          load(PartnerFiles.write(folder.resolve("a.csv"), headings, rows.get(0), rows.get(1)));
      assertThat(ledger.counts().read()).isEqualTo(2);
      assertThat(ledger.counts().quarantined()).isEqualTo(1);
      assertThat(ledger.noted().casualties()).isEqualTo(1);
    }
    assertThat(workspace.incidents(COLLISIONS, Progress.SILENT).size()).isEqualTo(1);
    assertThat(bytes())
        .contains("\"ad_serious\":1,\"ad_slight\":0,\"ch_killed\":0")
        .doesNotContain("\"ch_slight\":1");

    Path back = folder.resolve("back.csv");
    QuarantineFile.write(workspace, null, back);
    Files.writeString(back, Files.readString(back).replace("2025-02-30", "2025-12-30"));
    assertThatThrownBy(() -> load(back))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().code()).isEqualTo("intake.corrected.casualties"));
  }

  @Test
  void severityIsTheCategoryThoughItStandsInWords() {
    Path file =
        PartnerFiles.write(
            folder.resolve("a.csv"),
            "Collision Reference Number,Date,Collision Severity",
            "A1,30/12/2025,Fatal",
            "A2,30/12/2025,3");
    assertThat(load(file).counts().unmapped()).isZero();
    assertThat(severity(0)).isEqualTo("Fatal");
    assertThat(severity(1)).isEqualTo("Slight");
  }

  @Test
  void withoutAReferenceTheSameDayTimeAndPlaceAreOneCollision() {
    Path file =
        PartnerFiles.write(
            folder.resolve("a.csv"),
            "Date,Time,Casualty Severity,Easting,Northing",
            "30/12/2025,10:30,Slight,458901,304507",
            "30/12/2025,10:30,Serious,458901,304507",
            "30/12/2025,10:31,Serious,458901,304507",
            "30/12/2025,10:30,Serious,458902,304507");
    Inspection inspection =
        Intake.inspect(workspace, PartnerFiles.request(COLLISIONS, file), Progress.SILENT);
    assertThat(inspection.tables().get(0).told())
        .contains(
            "4 rows are casualties of 3 collisions: each collision is one record, its casualties"
                + " are counted into it.",
            "The casualties have no reference: those of the same day, time and place are taken for"
                + " one collision.");
    Ledger ledger = load(file);
    assertThat(ledger.counts().stored()).isEqualTo(3);
    assertThat(ledger.noted().casualties()).isEqualTo(4);
  }

  @Test
  void casualtiesWhoseCollisionIsMissingAreSaid() {
    PartnerFiles.write(
        folder.resolve("in/collisions.csv"),
        "Collision Reference Number,Date,Severity",
        "A1,30/12/2025,Serious");
    PartnerFiles.write(
        folder.resolve("in/casualties.csv"),
        "Collision Reference Number,Casualty Severity,Age of Casualty",
        "A1,Serious,15",
        "A7,Slight,44",
        "A7,Slight,-1");
    Ledger ledger = load(folder.resolve("in"));
    assertThat(ledger.noted().casualties()).isEqualTo(1);
    assertThat(ledger.noted().casualtiesAlone()).isEqualTo(2);
    assertThat(ledger.skipped())
        .containsEntry(
            "casualties.csv",
            "3 casualties: 1 counted into its collision, 2 without a collision here and not kept");
  }

  @Test
  void casualtiesAloneAreNoCollisions() {
    Path file =
        PartnerFiles.write(
            folder.resolve("casualties.csv"),
            "Collision Reference Number,Casualty Severity,Age of Casualty",
            "A1,Serious,15");
    assertThatThrownBy(() -> load(file)).isInstanceOf(ProblemException.class);
    assertThat(workspace.batches()).isEmpty();
  }
}
