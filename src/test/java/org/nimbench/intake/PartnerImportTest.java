package org.nimbench.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.intake.layout.Mapping;
import org.nimbench.kernel.DatePrecision;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.AggregateRow;
import org.nimbench.store.Incidents;
import org.nimbench.store.QuarantinedRow;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/** Extracts of partners, whatever their layout, become records with a ledger that adds up. */
class PartnerImportTest {
  private static final SetKey CRIME = SetKey.POLICE_CRIME;
  private static final SetKey COLLISIONS = SetKey.parse("collisions");

  private final Path folder;
  private final Workspace workspace;

  PartnerImportTest(@TempDir Path folder) {
    this.folder = folder;
    this.workspace = Workspace.create(folder.resolve("w.gpkg"), "Northvale", IntakeTest.CLOCK);
  }

  @AfterEach
  void isWhole() {
    assertThat(workspace.verify(Progress.SILENT)).isEmpty();
    workspace.close();
  }

  private Ledger load(IntakeRequest request) {
    return Intake.load(workspace, request, Progress.SILENT);
  }

  private Incidents incidents(SetKey set) {
    return workspace.incidents(set, Progress.SILENT);
  }

  private Path crime(String name, String... rows) {
    return PartnerFiles.write(folder.resolve(name), PartnerFiles.CRIME, rows);
  }

  @Test
  void datesInFiveFormsLandOnTheirDay() {
    Path file =
        crime(
            "a.csv",
            PartnerFiles.row(1, "31/12/2025", "23:15"),
            PartnerFiles.row(2, "2025-12-31", "2315"),
            PartnerFiles.row(3, "46022", ""),
            PartnerFiles.row(4, "31-Dec-25 23:15", ""),
            PartnerFiles.row(5, "31.12.25", "00:05"));
    assertThat(load(PartnerFiles.request(CRIME, file)).counts().stored()).isEqualTo(5);
    int day = (int) LocalDate.of(2025, 12, 31).toEpochDay();
    assertThat(incidents(CRIME).firstDays()).containsOnly(day);
    assertThat(incidents(CRIME).lastDays()).containsOnly(day);
    assertThat(incidents(CRIME).times()).containsExactly(1395, 1395, -1, 1395, 5);
    assertThat(incidents(CRIME).eastings()[0]).isEqualTo(458_901);
    assertThat(incidents(CRIME).precisions()[2]).isEqualTo((byte) DatePrecision.DAY.ordinal());
  }

  @Test
  void theSameFileAgainAddsNothing() {
    Path file =
        crime(
            "a.csv",
            PartnerFiles.row(1, "30/12/2025", "23:15"),
            PartnerFiles.row(2, "31/12/2025", ""));
    load(PartnerFiles.request(CRIME, file));
    Ledger again = load(PartnerFiles.request(CRIME, file));
    assertThat(again.counts().duplicate()).isEqualTo(2);
    assertThat(again.counts().stored()).isZero();

    Path otherwise =
        crime(
            "b.csv",
            PartnerFiles.row(1, "2025-12-30", "2315"),
            PartnerFiles.row(2, "31 December 2025", ""));
    assertThat(load(PartnerFiles.request(CRIME, otherwise)).counts().duplicate()).isEqualTo(2);
  }

  @Test
  void aMonthSuppliedAgainRevisesAndWithdraws() {
    load(
        PartnerFiles.request(
            CRIME,
            crime(
                "a.csv",
                PartnerFiles.row(1, "30/12/2025", "23:15"),
                PartnerFiles.row(2, "31/12/2025", ""),
                PartnerFiles.row(3, "31/12/2025", ""))));
    IntakeRequest newer =
        PartnerFiles.request(
            CRIME,
            crime(
                "b.csv",
                PartnerFiles.row(1, "30/12/2025", "22:00"),
                PartnerFiles.row(2, "31/12/2025", ""),
                PartnerFiles.row(4, "29/12/2025", "")));
    Ledger ledger = load(newer.replacing());
    assertThat(ledger.counts().revised()).isEqualTo(1);
    assertThat(ledger.counts().duplicate()).isEqualTo(1);
    assertThat(ledger.counts().stored()).isEqualTo(1);
    assertThat(ledger.counts().withdrawn()).isEqualTo(1);
    assertThat(incidents(CRIME).times()).containsExactly(1320, -1, -1);
  }

  @Test
  void withoutAReferenceRowsAreToldApartByWhatTheySay() {
    String heading = "Date,Category,Street";
    Path file =
        PartnerFiles.write(
            folder.resolve("a.csv"),
            heading,
            "30/12/2025,Noise,Mill Lane",
            "30/12/2025,Noise,Mill Lane");
    SetKey asb = SetKey.parse("la-asb");
    assertThat(load(PartnerFiles.request(asb, file)).counts().stored()).isEqualTo(2);
    assertThat(load(PartnerFiles.request(asb, file)).counts().duplicate()).isEqualTo(2);
  }

  @Test
  void unmappedCategoriesAreListedWithCountsAndStayInTheData() {
    Path file =
        crime(
            "a.csv",
            PartnerFiles.row(1, "30/12/2025", "").replace("28E,Burglary", "XX,Sheep rustling"),
            PartnerFiles.row(2, "30/12/2025", "").replace("28E,Burglary", "XX,Sheep rustling"));
    Ledger ledger = load(PartnerFiles.request(CRIME, file));
    assertThat(ledger.words()).containsExactly(java.util.Map.entry("Sheep rustling", 2L));
    assertThat(workspace.ledger().unmapped(ledger.batch()).get(0).records()).isEqualTo(2);
    assertThat(incidents(CRIME).size()).isEqualTo(2);
  }

  @Test
  void rowsOutsideThePeriodAreFlaggedAndDoNotCoverTheirMonth() {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 49; i++) {
      rows.add(PartnerFiles.row(i, i < 12 ? "15/06/2025" : "15/07/2025", ""));
    }
    Path file = crime("a.csv", rows.toArray(String[]::new));
    Ledger ledger = load(PartnerFiles.request(CRIME, file).covering(Period.parse("2025/26Q2")));
    assertThat(ledger.outOfPeriod()).isEqualTo(12);
    assertThat(ledger.counts().stored()).isEqualTo(49);
    assertThat(workspace.coverage(CRIME).months())
        .containsExactly(YearMonth.of(2025, 7), YearMonth.of(2025, 8), YearMonth.of(2025, 9));
  }

  @Test
  void impossibleDaysAreKeptBackWithAReason() {
    Path file =
        crime(
            "a.csv",
            PartnerFiles.row(1, "30/12/2025", ""),
            PartnerFiles.row(2, "06/01/2026", ""),
            PartnerFiles.row(3, "31/12/1989", ""),
            PartnerFiles.row(4, "31/02/2025", ""),
            PartnerFiles.row(5, "30/12/2025", "25:00"),
            PartnerFiles.row(6, "", ""));
    Ledger ledger = load(PartnerFiles.request(CRIME, file));
    assertThat(ledger.counts().stored()).isEqualTo(1);
    assertThat(ledger.counts().quarantined()).isEqualTo(5);
    assertThat(ledger.reasons()).hasSize(5);
  }

  @Test
  void aMonthFirstDateIsAskedAboutAndNothingIsStored() {
    Path file =
        crime(
            "a.csv", PartnerFiles.row(1, "01/02/2025", ""), PartnerFiles.row(2, "01/31/2025", ""));
    assertThatThrownBy(() -> load(PartnerFiles.request(CRIME, file)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("month first");
    assertThat(workspace.batches()).isEmpty();
    Inspection inspection =
        Intake.inspect(workspace, PartnerFiles.request(CRIME, file), Progress.SILENT);
    assertThat(inspection.ledger()).isNull();
    assertThat(inspection.questions()).hasSize(1);

    Mapping told =
        inspection.tables().get(0).proposal().mapping().withDates(Mapping.DayOrder.MONTH_FIRST);
    assertThat(load(PartnerFiles.request(CRIME, file).mapped(told)).counts().stored()).isEqualTo(2);
    assertThat(incidents(CRIME).months()).containsOnly(2025 * 12);
  }

  @Test
  void anInspectionSaysWhatWouldBecomeOfEveryRowAndStoresNothing() {
    Path file = crime("a.csv", PartnerFiles.row(1, "01/02/2025", ""), PartnerFiles.row(2, "x", ""));
    Inspection inspection =
        Intake.inspect(workspace, PartnerFiles.request(CRIME, file), Progress.SILENT);
    Ledger ledger = Objects.requireNonNull(inspection.ledger());
    assertThat(ledger.counts().stored()).isEqualTo(1);
    assertThat(ledger.counts().quarantined()).isEqualTo(1);
    assertThat(inspection.points()).hasSize(1);
    assertThat(inspection.tables().get(0).first()).hasSize(2);
    assertThat(inspection.tables().get(0).told())
        .anyMatch(words -> words.contains("1 of 2 dates can be read both ways"));
    assertThat(workspace.batches()).isEmpty();
  }

  @Test
  void nextQuarterIsReadAsTheLastOneWasAndAChangedHeadingIsFlagged() {
    load(PartnerFiles.request(CRIME, crime("a.csv", PartnerFiles.row(1, "01/02/2025", ""))));
    Ledger next =
        load(PartnerFiles.request(CRIME, crime("b.csv", PartnerFiles.row(2, "01/04/2025", ""))));
    assertThat(next.counts().stored()).isEqualTo(1);
    Path changed =
        PartnerFiles.write(
            folder.resolve("c.csv"),
            PartnerFiles.CRIME.replace("Offence Date", "When It Was"),
            PartnerFiles.row(3, "01/07/2025", ""));
    assertThatThrownBy(() -> load(PartnerFiles.request(CRIME, changed)))
        .hasMessageContaining("When It Was");
    assertThat(workspace.batches()).hasSize(2);
  }

  @Test
  void correctedRowsComeBackAndLeaveTheListOfThoseKeptBack() throws IOException {
    Ledger ledger =
        load(
            PartnerFiles.request(
                CRIME,
                crime(
                    "a.csv",
                    PartnerFiles.row(1, "01/02/2025", ""),
                    PartnerFiles.row(2, "41/02/2025", ""),
                    PartnerFiles.row(3, "42/02/2025", ""))));
    // The analyst's own folder is nothing the supplier sent, whatever number it has.
    Path kept = Files.createDirectory(folder.resolve("4111111111111111")).resolve("kept.csv");
    assertThat(QuarantineFile.write(workspace, ledger.batch(), kept)).isEqualTo(2);
    Files.writeString(kept, Files.readString(kept).replace("41/02/2025", "21/02/2025"));

    Ledger corrected = load(PartnerFiles.request(CRIME, kept));
    assertThat(corrected.counts().read()).isEqualTo(2);
    assertThat(corrected.counts().stored()).isEqualTo(1);
    assertThat(corrected.counts().quarantined()).isEqualTo(1);
    assertThat(workspace.ledger().quarantine(ledger.batch())).isEmpty();
    assertThat(workspace.ledger().quarantine(null))
        .extracting(QuarantinedRow::line)
        .containsExactly(4L);
    assertThat(incidents(CRIME).size()).isEqualTo(2);
  }

  @Test
  void collisionsCountTheirCasualtiesAndKeepNoneOfThem() throws IOException {
    PartnerFiles.write(
        folder.resolve("in/collisions.csv"),
        "Collision Reference Number,Date,Time,Severity,Easting,Northing",
        "A1,30/12/2025,10:30,Serious,458900,304500",
        "A2,31/12/2025,11:30,Slight,458901,304501");
    PartnerFiles.write(
        folder.resolve("in/casualties.csv"),
        "Collision Reference Number,Casualty Severity,Age of Casualty",
        "A1,Serious,15",
        "A1,Slight,44",
        "A2,Slight,-1");
    Ledger ledger = load(PartnerFiles.request(COLLISIONS, folder.resolve("in")));
    assertThat(ledger.counts().read()).isEqualTo(2);
    assertThat(ledger.skipped().values()).anyMatch(why -> why.startsWith("3 casualties"));
    String bytes = new String(Files.readAllBytes(workspace.file()), StandardCharsets.ISO_8859_1);
    assertThat(bytes).contains("\"ch_serious\":1").contains("\"unk_slight\":1");
  }

  @Test
  void exclusionsKeepTheQuarterOnly() {
    Path file =
        PartnerFiles.write(
            folder.resolve("e.csv"),
            "Exclusion Start Date,Exclusion Type,Age,Gender,Reason,School Name",
            "14/11/2025,SUSP,13,M,PP,Mill Lane School");
    SetKey exclusions = SetKey.parse("exclusions");
    load(PartnerFiles.request(exclusions, file));
    assertThat(incidents(exclusions).precisions()[0])
        .isEqualTo((byte) DatePrecision.QUARTER.ordinal());
    assertThat(incidents(exclusions).firstDays()[0])
        .isEqualTo((int) LocalDate.of(2025, 10, 1).toEpochDay());
    assertThat(incidents(exclusions).lastDays()[0])
        .isEqualTo((int) LocalDate.of(2025, 12, 31).toEpochDay());
  }

  @Test
  void exclusionsOfOtherMonthsOfAQuarterAreOtherPupils() {
    SetKey exclusions = SetKey.parse("exclusions");
    String headings = "Exclusion Start Date,Exclusion Type,Age,Gender,Reason,School Name";
    String rest = "/2025,SUSP,13,M,PP,Mill Lane School";
    Path october =
        PartnerFiles.write(folder.resolve("10.csv"), headings, "14/10" + rest, "15/10" + rest);
    Path november = PartnerFiles.write(folder.resolve("11.csv"), headings, "14/11" + rest);
    IntakeRequest first =
        PartnerFiles.request(exclusions, october).covering(Period.parse("2025-10"));
    IntakeRequest second =
        PartnerFiles.request(exclusions, november).covering(Period.parse("2025-11"));
    assertThat(load(first).counts().stored()).as("two pupils, not one twice").isEqualTo(2);
    Ledger other = load(second);
    assertThat(other.counts().stored()).isEqualTo(1);
    assertThat(other.counts().withdrawn()).isZero();
    assertThat(other.outOfPeriod()).isZero();
    assertThat(other.months()).containsExactly(YearMonth.of(2025, 11));
    assertThat(load(first).counts().duplicate()).as("supplied again").isEqualTo(2);
    assertThat(load(second).counts().duplicate()).isEqualTo(1);
    assertThat(incidents(exclusions).size()).isEqualTo(3);
    IntakeRequest whole = PartnerFiles.request(exclusions, november);
    assertThat(load(whole).counts().duplicate()).as("nobody says which month").isEqualTo(1);
  }

  @Test
  void healthCountsAreTotalsBesideTheRecords() {
    Path file =
        PartnerFiles.write(
            folder.resolve("h.csv"),
            "Quarter,Measure,Value,Area Code",
            "2025/26 Q1,DRUG_TREATMENT_PERSONS,120,E07000001",
            "2025/26 Q2,DRUG_TREATMENT_PERSONS,*,E07000001",
            "2025/26 Q2,MI_OP_FIRST_ATT,many,E07000001");
    SetKey counts = SetKey.parse("health-counts");
    Ledger ledger = load(PartnerFiles.request(counts, file));
    assertThat(ledger.counts().stored()).isEqualTo(2);
    assertThat(ledger.counts().quarantined()).isEqualTo(1);
    assertThat(workspace.aggregates(counts))
        .extracting(AggregateRow::value)
        .containsExactly(120L, null);
    assertThat(incidents(counts).size()).isZero();
    assertThat(workspace.coverage(counts).months()).hasSize(6);
  }

  @Test
  void hospitalAdmissionsAreNeverPoints() {
    Path file =
        PartnerFiles.write(
            folder.resolve("a.csv"),
            "ADMIDATE,DIAG_01,POSTDIST",
            "30/12/2025,X99.4,LE11",
            "30/12/2025,F10.0,QX1",
            "30/12/2025,hello,LE11");
    SetKey admissions = SetKey.parse("admissions");
    Ledger ledger = load(PartnerFiles.request(admissions, file));
    assertThat(ledger.counts().stored()).isEqualTo(1);
    assertThat(ledger.counts().notLocated()).isEqualTo(1);
    assertThat(incidents(admissions).eastings()[0]).isNaN();
  }

  @Test
  void anEmailFarDownAFileIsRefusedBeforeAnythingIsStored() throws IOException {
    String[] rows = new String[20_000];
    Arrays.setAll(rows, i -> PartnerFiles.row(i, "30/12/2025", ""));
    rows[19_875] = rows[19_875].replace("Mill Lane", "ann.other@example.org");
    Path file = crime("a.csv", rows);
    assertThatThrownBy(() -> load(PartnerFiles.request(CRIME, file)))
        .isInstanceOf(ProblemException.class);
    assertThat(workspace.batches()).isEmpty();
    assertThat(workspace.ledger().refusals()).hasSize(1);
    assertThat(workspace.ledger().refusals().get(0).report()).doesNotContain("ann.other");
    String bytes = new String(Files.readAllBytes(workspace.file()), StandardCharsets.ISO_8859_1);
    assertThat(bytes).doesNotContain("ann.other");
  }

  @Test
  void aCustomSetHasWhateverColumnsItsFilesHave() {
    Path file =
        PartnerFiles.write(
            folder.resolve("c.csv"),
            "Date,Category,Easting,Northing",
            "30/12/2025,Noise,458900,304500");
    SetKey noise = SetKey.parse("custom:noise");
    assertThat(load(PartnerFiles.request(noise, file)).counts().stored()).isEqualTo(1);
    assertThat(incidents(noise).eastings()[0]).isEqualTo(458_900);
  }
}
