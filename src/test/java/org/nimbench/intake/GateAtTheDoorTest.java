package org.nimbench.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.disclosure.RefusalReport;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Incidents;
import org.nimbench.store.QuarantinedRow;
import org.nimbench.store.Refusal;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/** What the gate finds, wherever in a file it stands, decides what reaches the workspace. */
class GateAtTheDoorTest {
  private static final SetKey CRIME = SetKey.POLICE_CRIME;
  private static final SetKey FIRE = SetKey.parse("fire");
  private static final int ROWS = 40;

  private final Path folder;
  private final Workspace workspace;

  GateAtTheDoorTest(@TempDir Path folder) {
    this.folder = folder;
    this.workspace = Workspace.create(folder.resolve("w.gpkg"), "Northvale", IntakeTest.CLOCK);
  }

  @AfterEach
  void isWhole() {
    assertThat(workspace.verify(Progress.SILENT)).isEmpty();
    workspace.close();
  }

  private Ledger load(SetKey set, Path file) {
    return Intake.load(workspace, PartnerFiles.request(set, file), Progress.SILENT);
  }

  private void refusedWithout(String secret, Path file) throws IOException {
    int before = workspace.ledger().refusals().size();
    ProblemException refusal =
        catchThrowableOfType(ProblemException.class, () -> load(CRIME, file));
    assertThat(refusal).isNotNull();
    assertThat(refusal.problem().code()).isEqualTo("intake.refused.personal");
    assertThat(refusal.problem().toString()).doesNotContain(secret);
    assertThat(refusal).hasMessageNotContaining(secret);
    assertThat(workspace.batches()).isEmpty();
    List<Refusal> after = workspace.ledger().refusals();
    assertThat(after).hasSize(before + 1);
    Refusal kept = after.get(after.size() - 1);
    assertThat(RefusalReport.read(kept.report(), "the report").text()).doesNotContain(secret);
    assertThat(bytes()).doesNotContain(secret);
  }

  /** All that lies where the workspace is: its file and what the database keeps beside it. */
  private String bytes() throws IOException {
    StringBuilder bytes = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files.filter(one -> one.getFileName().toString().startsWith("w.")).toList()) {
        bytes.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return bytes.toString();
  }

  @Test
  void theNamesOfAZipAndOfWhatIsLeftOutOfItAreLookedAtBeforeTheLedgerKeepsThem()
      throws IOException {
    String rows = PartnerFiles.CRIME + "\n" + PartnerFiles.row(1, "30/12/2025", "23:15") + "\n";
    refusedWithout("John Smith", zipped("a.zip", "crime.csv", rows, "John Smith.doc", "x"));
    refusedWithout("9434765919", zipped("case 9434765919.zip", "crime.csv", rows, "b.doc", "x"));
    assertThat(load(CRIME, zipped("c.zip", "crime.csv", rows, "b.doc", "x")).counts().stored())
        .isEqualTo(1);
  }

  @Test
  void aFileNamedAfterAPersonLeavesNothingOfTheNameWhateverItWasRefusedFor() throws IOException {
    String rows = PartnerFiles.CRIME + "\n" + PartnerFiles.row(1, "30/12/2025", "23:15") + "\n";
    Path named = folder.resolve("John_Smith.csv");
    Files.writeString(named, rows);
    refusedWithout("Smith", named);
    Path within = folder.resolve("statement-john-smith.csv");
    Files.writeString(within, rows.replace("Mill Lane", "PC Featherstone"));
    refusedWithout("smith", within);
    assertThat(workspace.ledger().refusals())
        .extracting(Refusal::name)
        .containsExactly("J***_S****.c**", "s********-j***-s****.c**");
  }

  private Path zipped(String name, String... entries) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry(entries[i]));
        zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  @Test
  void aDayAndACodeWithUnseenCharactersAreWhatTheyLookLike() throws IOException {
    Path file =
        PartnerFiles.write(
            folder.resolve("a.csv"),
            PartnerFiles.CRIME,
            PartnerFiles.row(1, "30/12/2025\u00a0", "23:15")
                .replace("28E", "\u200b28E")
                .replace("Mill Lane", "Mill\u00a0Lane\u200e"));
    Ledger ledger = load(CRIME, file);
    assertThat(ledger.counts().stored()).isEqualTo(1);
    assertThat(ledger.counts().unmapped()).isZero();
    assertThat(bytes()).contains("Mill Lane");
  }

  private Path workbook(Consumer<XSSFWorkbook> more) throws IOException {
    return PartnerFiles.workbook(folder.resolve("a.xlsx"), ROWS, more);
  }

  /** A number that passes the check of NHS numbers, of the range kept for tests. */
  private static String nhs(int serial) {
    for (int number = 99_900_000 + serial; ; number += 1_000) {
      String nine = "9" + number;
      int sum = 0;
      for (int i = 0; i < 9; i++) {
        sum += (10 - i) * (nine.charAt(i) - '0');
      }
      int check = (11 - sum % 11) % 11;
      if (check != 10) {
        return nine + check;
      }
    }
  }

  @Test
  void nhsNumbersInAHiddenColumnAreRefused() throws IOException {
    Path file =
        workbook(
            workbook -> {
              Sheet sheet = workbook.getSheetAt(0);
              int column = sheet.getRow(0).getLastCellNum();
              sheet.getRow(0).createCell(column).setCellValue("Link");
              for (int i = 1; i <= ROWS; i++) {
                sheet.getRow(i).createCell(column).setCellValue(nhs(i));
              }
              sheet.setColumnHidden(column, true);
            });
    refusedWithout(nhs(1), file);
  }

  @Test
  void nhsNumbersOnAHiddenSheetAreRefused() throws IOException {
    Path file =
        workbook(
            workbook -> {
              Sheet sheet = workbook.createSheet("Lookup");
              for (int i = 0; i < ROWS; i++) {
                PartnerFiles.write(sheet, i, "LE" + i + "," + nhs(i));
              }
              workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            });
    refusedWithout(nhs(1), file);
  }

  @Test
  void anOfficersNameInACommentIsRefused() throws IOException {
    Path file =
        workbook(
            workbook -> {
              Sheet sheet = workbook.getSheetAt(0);
              ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
              Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
              comment.setString(
                  workbook
                      .getCreationHelper()
                      .createRichTextString("Ask PC Featherstone about it"));
              sheet.getRow(3).getCell(1).setCellComment(comment);
            });
    refusedWithout("Featherstone", file);
  }

  @Test
  void anEmailInAFootnoteIsRefused() throws IOException {
    StringBuilder text = new StringBuilder(PartnerFiles.CRIME).append('\n');
    for (int i = 0; i < ROWS; i++) {
      text.append(PartnerFiles.row(i, "30/12/2025", "")).append('\n');
    }
    text.append("\nQueries to ann.other@example.org\n");
    Path file =
        PoliceFiles.write(
            folder.resolve("a.csv"), text.toString().getBytes(StandardCharsets.UTF_8));
    refusedWithout("ann.other", file);
  }

  @Test
  void houseNumbersAreCutOffBeforeAnythingIsStored() throws IOException {
    Path file =
        PartnerFiles.write(
            folder.resolve("fires.csv"),
            "Incident Number,Date of Call,Stop Code Description,Street",
            "F-001,30/12/2025,Primary Fire,12 Quernstone Road",
            "F-002,30/12/2025,Primary Fire,\"Flat 3, 12a Quernstone Road\"",
            "F-003,30/12/2025,Secondary Fire,Mill Lane",
            "F-004,31/02/2025,Primary Fire,47 Quernstone Road");
    Inspection inspection =
        Intake.inspect(workspace, PartnerFiles.request(FIRE, file), Progress.SILENT);
    assertThat(inspection.tables().get(0).told())
        .contains("Street: 3 cells lose their house numbers before anything is stored.");
    Ledger ledger = load(FIRE, file);
    assertThat(ledger.counts().stored()).isEqualTo(3);
    assertThat(ledger.counts().quarantined()).isEqualTo(1);
    assertThat(bytes())
        .contains("Quernstone Road")
        .doesNotContain("12 Quern", "12a Quern", "47 Quern", "Flat 3");
  }

  @Test
  void whatIsDroppedIsNotInTheRowsThatAreKeptBackEither() throws IOException {
    Path file =
        PartnerFiles.write(
            folder.resolve("a.csv"),
            PartnerFiles.CRIME + ",UPRN,Notes",
            PartnerFiles.row(1, "30/12/2025", "") + ",100030519173,left by the back gate",
            PartnerFiles.row(2, "99/12/2025", "") + ",100030519174,seen from the towpath",
            PartnerFiles.row(3, "30/12/2025", "") + ",100030519175");
    Ledger ledger = load(CRIME, file);
    assertThat(ledger.dropped()).containsKeys("UPRN", "Notes");
    assertThat(ledger.counts().quarantined()).isEqualTo(2);
    assertThat(workspace.ledger().quarantine(ledger.batch()))
        .extracting(QuarantinedRow::raw)
        .containsExactly(PartnerFiles.row(2, "99/12/2025", "") + ",,", ",,,,,,,,,");
    assertThat(bytes()).doesNotContain("10003051917", "back gate", "towpath");
  }

  @Test
  void pointsOfSensitiveOffencesAndOfDwellingsAreMovedAndOthersStay() {
    String heading = "Crime No,Offence Date,Offence Code,Location Type,DA Flag,Easting,Northing";
    Path file =
        PartnerFiles.write(
            folder.resolve("a.csv"),
            heading,
            "1,30/12/2025,19C,Street,,458901,304507",
            "2,30/12/2025,28E,,,458902,304508",
            "3,30/12/2025,58B,House - terraced,,458903,304509",
            "4,30/12/2025,8N,Public house,Y,458904,304511",
            "5,30/12/2025,58B,Public house,N,458905,304513");
    Inspection inspection =
        Intake.inspect(workspace, PartnerFiles.request(CRIME, file), Progress.SILENT);
    assertThat(inspection.tables().get(0).told())
        .anyMatch(words -> words.endsWith("the middle of a square of 100 m."));
    assertThat(Objects.requireNonNull(inspection.ledger()).noted().moved()).isEqualTo(3);
    Ledger ledger = load(CRIME, file);
    assertThat(ledger.noted().moved()).isEqualTo(3);
    assertThat(ledger.json()).contains("\"moved\":3");
    Incidents incidents = workspace.incidents(CRIME, Progress.SILENT);
    assertThat(incidents.eastings()).containsExactly(458_950, 458_902, 458_950, 458_950, 458_905);
    assertThat(incidents.northings()).containsExactly(304_550, 304_508, 304_550, 304_550, 304_513);
    assertThat(load(CRIME, file).counts().duplicate()).isEqualTo(5);
  }

  @Test
  void aSensitivePointInDegreesIsMovedAsOneInMetresIs() {
    Path file =
        PartnerFiles.write(
            folder.resolve("a.csv"),
            "Crime No,Offence Date,Offence,Longitude,Latitude",
            "1,30/12/2025,Rape,-1.500000,53.400000",
            "2,30/12/2025,Burglary,-1.500000,53.400000");
    assertThat(load(CRIME, file).noted().moved()).isEqualTo(1);
    Incidents incidents = workspace.incidents(CRIME, Progress.SILENT);
    assertThat(incidents.eastings()[0]).isEqualTo(433_350);
    assertThat(incidents.northings()[0]).isEqualTo(389_350);
    assertThat(incidents.eastings()[1]).isNotEqualTo(433_350);
  }

  @Test
  void coordinatesRoundedByTheSupplierStayWhereTheyAre() {
    Path file =
        PartnerFiles.write(
            folder.resolve("a.csv"),
            "Crime No,Offence Date,Offence Code,Easting,Northing",
            "1,30/12/2025,19C,458900,304500",
            "2,30/12/2025,19C,458950,304550");
    assertThat(load(CRIME, file).noted().moved()).isZero();
    assertThat(List.of(workspace.incidents(CRIME, Progress.SILENT).eastings()[0]))
        .containsExactly(458_900.0);
  }

  @Test
  void homesAreToldFromOtherPremises() {
    assertThat(
            List.of(
                "Dwelling",
                "House - single occupancy ",
                "Purpose Built Flats/Maisonettes - Up to 3 storeys",
                "Flat",
                "Residential",
                "Care home"))
        .allMatch(HomePlaces::isHome);
    assertThat(
            List.of(
                "Public house", "Non residential", "Warehouse", "Street", "Road vehicle", "Shop"))
        .noneMatch(HomePlaces::isHome);
  }
}
