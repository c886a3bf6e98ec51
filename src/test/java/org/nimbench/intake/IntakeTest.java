package org.nimbench.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.kernel.Program;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Batch;
import org.nimbench.store.Incidents;
import org.nimbench.store.QuarantinedRow;
import org.nimbench.store.RowCounts;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

class IntakeTest {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-05T09:00:00Z"), Program.ZONE);
  private static final String A = "a".repeat(64);
  private static final String B = "b".repeat(64);
  private static final String INVESTIGATED = "Under investigation";
  private static final String CAUTIONED = "Offender given a caution";

  // The grid is about 5 m exact; the point is on land well inside it.
  private static final double GRID_TOLERANCE = 5;

  private final Path folder;
  private final Workspace workspace;

  IntakeTest(@TempDir Path folder) {
    this.folder = folder;
    this.workspace = Workspace.create(folder.resolve("w.gpkg"), "Northvale", CLOCK);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private Ledger load(Path... files) {
    return load(IntakeRequest.of(SetKey.POLICE_CRIME, files));
  }

  private Ledger load(IntakeRequest request) {
    return Intake.load(workspace, request, Progress.SILENT);
  }

  private Incidents incidents() {
    return workspace.incidents(SetKey.POLICE_CRIME, Progress.SILENT);
  }

  private static RowCounts counts(
      long read, long stored, long duplicate, long revised, long withdrawn) {
    return new RowCounts(read, stored, duplicate, revised, withdrawn, 0, 0, 0);
  }

  private Path month(String name, String... rows) {
    return PoliceFiles.file(folder, name, rows);
  }

  @Test
  void aRowBecomesARecordOnTheGrid() {
    load(month("a.csv", PoliceFiles.row(A, "2025-03", "Burglary", INVESTIGATED)));
    // 53.4° N 1.5° W with the Ordnance Survey's Helmert transformation, worked out with PROJ 9.1.
    assertThat(incidents().eastings()[0])
        .isCloseTo(433_342.5, org.assertj.core.data.Offset.offset(GRID_TOLERANCE));
    assertThat(incidents().northings()[0])
        .isCloseTo(389_357.9, org.assertj.core.data.Offset.offset(GRID_TOLERANCE));
    assertThat(incidents().months()[0]).isEqualTo(2025 * 12 + 2);
    assertThat(incidents().supplierNames()).containsExactly("Northvale Police");
  }

  @Test
  void oneIdMayStandOnSeveralRowsOfAMonth() {
    Path file =
        month(
            "a.csv",
            PoliceFiles.row(A, "2025-03", "Burglary", INVESTIGATED),
            PoliceFiles.row(A, "2025-03", "Burglary", CAUTIONED),
            PoliceFiles.row(A, "2025-03", "Burglary", INVESTIGATED));
    assertThat(load(file).counts()).isEqualTo(counts(3, 2, 1, 0, 0));
  }

  @Test
  void theSameIdInAnotherMonthIsAnotherRecord() {
    load(month("a.csv", PoliceFiles.row(A, "2025-03", "Burglary", INVESTIGATED)));
    Ledger next = load(month("b.csv", PoliceFiles.row(A, "2025-04", "Burglary", INVESTIGATED)));
    assertThat(next.counts()).isEqualTo(counts(1, 1, 0, 0, 0));
  }

  @Test
  void equalRowsAreMatchedBeforeChangedOnesArePaired() {
    load(
        month(
            "a.csv",
            PoliceFiles.row(A, "2025-03", "Burglary", INVESTIGATED),
            PoliceFiles.row(A, "2025-03", "Drugs", INVESTIGATED)));
    Ledger next =
        load(
            month(
                "b.csv",
                PoliceFiles.row(A, "2025-03", "Drugs", CAUTIONED),
                PoliceFiles.row(A, "2025-03", "Burglary", INVESTIGATED)));
    assertThat(next.counts()).isEqualTo(counts(2, 0, 1, 1, 0));
    assertThat(incidents().types()).containsExactly(2, 4);
    assertThat(incidents().outcomeNames().get(incidents().outcomes()[1])).isEqualTo(CAUTIONED);
  }

  @Test
  void moreRowsOfAnIdThanAreStoredAreRevisionsThenNew() {
    load(month("a.csv", PoliceFiles.row(A, "2025-03", "Burglary", INVESTIGATED)));
    Ledger next =
        load(
            month(
                "b.csv",
                PoliceFiles.row(A, "2025-03", "Drugs", CAUTIONED),
                PoliceFiles.row(A, "2025-03", "Robbery", CAUTIONED)));
    assertThat(next.counts()).isEqualTo(counts(2, 1, 0, 1, 0));
    assertThat(incidents().types()).containsExactly(4, 9);
  }

  @Test
  void rowsWithoutAnIdAreCountedNotRevised() {
    String noise = PoliceFiles.row("", "2025-03", "Anti-social behaviour", "");
    assertThat(load(month("a.csv", noise, noise)).counts()).isEqualTo(counts(2, 2, 0, 0, 0));
    assertThat(load(month("b.csv", noise, noise, noise)).counts()).isEqualTo(counts(3, 1, 2, 0, 0));
    assertThat(load(month("c.csv", noise)).counts()).isEqualTo(counts(1, 0, 1, 0, 2));
    assertThat(incidents().size()).isEqualTo(3);
  }

  @Test
  void missingRecordsStayUntilTheImportReplaces() {
    load(
        month(
            "a.csv",
            PoliceFiles.row(A, "2025-03", "Burglary", INVESTIGATED),
            PoliceFiles.row(B, "2025-03", "Drugs", INVESTIGATED)));
    Path newer = month("b.csv", PoliceFiles.row(B, "2025-03", "Drugs", INVESTIGATED));
    assertThat(load(newer).counts()).isEqualTo(counts(1, 0, 1, 0, 1));
    assertThat(incidents().size()).isEqualTo(2);

    assertThat(load(IntakeRequest.of(SetKey.POLICE_CRIME, newer).replacing()).counts())
        .isEqualTo(counts(1, 0, 1, 0, 1));
    assertThat(incidents().types()).containsExactly(4);
    assertThat(workspace.verify(Progress.SILENT)).isEmpty();

    Ledger back = load(month("c.csv", PoliceFiles.row(A, "2025-03", "Burglary", INVESTIGATED)));
    assertThat(back.counts()).isEqualTo(counts(1, 1, 0, 0, 1));
  }

  @Test
  void anOlderExtractWithdrawsNothing() {
    load(
        month(
            "a.csv",
            PoliceFiles.row(A, "2025-03", "Burglary", INVESTIGATED),
            PoliceFiles.row(B, "2025-03", "Drugs", INVESTIGATED)));
    Path older = month("b.csv", PoliceFiles.row(B, "2025-03", "Drugs", INVESTIGATED));
    IntakeRequest request =
        IntakeRequest.of(SetKey.POLICE_CRIME, older).receivedOn(LocalDate.of(2025, 5, 1));
    assertThat(load(request).counts().withdrawn()).isZero();
  }

  @Test
  void twoFilesOfAMonthInOneImportDoNotWithdrawEachOther() {
    String a = PoliceFiles.row(A, "2025-03", "Burglary", INVESTIGATED);
    String b = PoliceFiles.row(B, "2025-03", "Drugs", INVESTIGATED);
    PoliceFiles.file(folder.resolve("in"), "1.csv", a);
    PoliceFiles.file(folder.resolve("in"), "2.csv", b);
    assertThat(load(folder.resolve("in")).counts()).isEqualTo(counts(2, 2, 0, 0, 0));
    assertThat(
            load(IntakeRequest.of(SetKey.POLICE_CRIME, folder.resolve("in")).replacing()).counts())
        .isEqualTo(counts(2, 0, 2, 0, 0));
    assertThat(incidents().size()).isEqualTo(2);
  }

  @Test
  void badRowsAreKeptBackWithLineAndReason() {
    String good = PoliceFiles.row(A, "2025-03", "Burglary", INVESTIGATED);
    Path file =
        month(
            "2025-03-northvale-street.csv",
            good,
            A + ",2025-03,Northvale Police",
            good + ",more",
            PoliceFiles.row(B, "2025-13", "Burglary", INVESTIGATED),
            good.replace("-1.500000", ""),
            good.replace("53.400000", "north"),
            good.replace("53.400000", "0"),
            good.replace("On or near Mill Lane", "x".repeat(201)),
            good.replace("Northvale Police", ""));
    Ledger ledger = load(file);
    assertThat(ledger.counts().read()).isEqualTo(9);
    assertThat(ledger.counts().stored()).isEqualTo(1);
    assertThat(ledger.counts().quarantined()).isEqualTo(8);
    assertThat(ledger.reasons())
        .containsOnlyKeys(
            "too few columns",
            "too many columns",
            "not a month (yyyy-MM)",
            "only one of longitude and latitude",
            "longitude or latitude is not a number",
            "coordinates outside Great Britain",
            "Location is longer than 200 characters",
            "no force named");
    assertThat(workspace.ledger().quarantine(ledger.batch()))
        .extracting(QuarantinedRow::line)
        .containsExactly(3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
    assertThat(workspace.ledger().quarantine(null).get(0).raw())
        .isEqualTo(A + ",2025-03,Northvale Police");
    assertThat(workspace.verify(Progress.SILENT)).isEmpty();
  }

  @Test
  void quarantinedRowsAreWrittenForTheAnalyst() throws IOException {
    load(
        month(
            "a.csv",
            PoliceFiles.row(A, "2025-03", "Burglary", INVESTIGATED),
            "=1+1,\"a, b\"",
            "plain"));
    Path out = folder.resolve("kept back.csv");
    assertThat(QuarantineFile.write(workspace, null, out)).isEqualTo(2);
    List<String> lines = Files.readAllLines(out);
    assertThat(lines.get(0)).isEqualTo("batch,file,line,reason,raw");
    assertThat(lines.get(1)).endsWith("a.csv,3,too few columns,\"'=1+1,\"\"a, b\"\"\"");
    assertThat(lines.get(2)).endsWith("a.csv,4,too few columns,plain");
  }

  @Test
  void anUnknownTypeIsKeptAndCounted() {
    Ledger ledger = load(month("a.csv", PoliceFiles.row(A, "2025-03", "Sheep rustling", "")));
    assertThat(ledger.counts().unmapped()).isEqualTo(1);
    assertThat(ledger.counts().stored()).isEqualTo(1);
    assertThat(incidents().types()).containsExactly(-1);
  }

  @Test
  void columnsMayStandInAnyOrderAfterAByteOrderMark() {
    String text =
        "\uFEFFMonth,Crime ID,Context,Reported by,Falls within,Longitude,Latitude,Location,"
            + "LSOA code,LSOA name,Last outcome category,Crime type\r\n"
            + "2025-03,"
            + A
            + ",,Northvale Police,Northvale Police,-1.500000,53.400000,On or near Mill Lane,"
            + "E01000001,Northvale 001A,"
            + INVESTIGATED
            + ",Burglary\r\n";
    Path other = PoliceFiles.write(folder.resolve("o.csv"), text.getBytes(StandardCharsets.UTF_8));
    assertThat(load(other).counts().stored()).isEqualTo(1);
    assertThat(
            load(month("a.csv", PoliceFiles.row(A, "2025-03", "Burglary", INVESTIGATED))).counts())
        .isEqualTo(counts(1, 0, 1, 0, 0));
  }

  @Test
  void aMonthIsCoveredByAFilesNameOrByARow() {
    load(
        month(
            "2025-04-northvale-street.csv",
            PoliceFiles.row(A, "2025-03", "Burglary", INVESTIGATED)));
    assertThat(workspace.coverage(SetKey.POLICE_CRIME).bySupplier().get("Northvale Police"))
        .containsExactly(YearMonth.of(2025, 3), YearMonth.of(2025, 4));
  }

  @Test
  void aRehearsalStoresNothing() {
    IntakeRequest request =
        IntakeRequest.of(
                SetKey.POLICE_CRIME,
                month("a.csv", PoliceFiles.row(A, "2025-03", "Burglary", INVESTIGATED)))
            .rehearsed();
    Ledger ledger = load(request);
    assertThat(ledger.counts().stored()).isEqualTo(1);
    assertThat(ledger.batch()).isNull();
    assertThat(workspace.batches()).isEmpty();
    assertThat(incidents().size()).isZero();
  }

  @Test
  void theBatchKeepsItsLedgerAndSum() {
    Path file = month("a.csv", PoliceFiles.row(A, "2025-03", "Burglary", INVESTIGATED));
    Ledger ledger = load(file);
    Batch batch = workspace.batches().get(0);
    assertThat(batch.ledger()).isEqualTo(ledger.json());
    assertThat(ledger.json()).startsWith("{\"read\":1,\"stored\":1,\"duplicate\":0,\"revised\":0,");
    assertThat(batch.about().name()).isEqualTo("a.csv");
    assertThat(batch.about().supplier()).isEqualTo("Northvale Police");
    assertThat(batch.about().sha256()).hasSize(64);
    assertThat(batch.received()).isEqualTo(LocalDate.of(2026, 1, 5));
    assertThat(batch.first()).isEqualTo(YearMonth.of(2025, 3));
  }

  @Test
  void anIdThatIsNotOneWayIsNotKept() throws IOException {
    load(month("a.csv", PoliceFiles.row("45/12345/25", "2025-03", "Burglary", INVESTIGATED)));
    Ledger again =
        load(month("b.csv", PoliceFiles.row("45/12345/25", "2025-03", "Burglary", CAUTIONED)));
    assertThat(again.counts().revised()).isEqualTo(1);
    String bytes = new String(Files.readAllBytes(workspace.file()), StandardCharsets.ISO_8859_1);
    assertThat(bytes).doesNotContain("45/12345/25");
  }
}
