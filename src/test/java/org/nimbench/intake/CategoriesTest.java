package org.nimbench.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.QuarantinedRow;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/** A row gets its category from all the cells that tell it. */
class CategoriesTest {
  private final Path folder;
  private final Workspace workspace;

  CategoriesTest(@TempDir Path folder) {
    this.folder = folder;
    this.workspace = Workspace.create(folder.resolve("w.gpkg"), "Northvale", IntakeTest.CLOCK);
  }

  @AfterEach
  void isWhole() {
    assertThat(workspace.verify(Progress.SILENT)).isEmpty();
    workspace.close();
  }

  private Ledger load(String set, String heading, String... rows) {
    Path file = PartnerFiles.write(folder.resolve(set + ".csv"), heading, rows);
    return Intake.load(workspace, PartnerFiles.request(SetKey.parse(set), file), Progress.SILENT);
  }

  private List<String> codes(String set) {
    short[] types = workspace.incidents(SetKey.parse(set), Progress.SILENT).types();
    return IntStream.range(0, types.length)
        .map(i -> types[i])
        .mapToObj(type -> type < 0 ? "" : OffenceTypes.all().get(type).code())
        .toList();
  }

  private String bytes() throws IOException {
    return new String(Files.readAllBytes(workspace.file()), StandardCharsets.ISO_8859_1);
  }

  @Test
  void aFireGetsItsItemFromMotivePremisesAndAlarm() {
    load(
        "fire",
        "Incident Number,Date of Call,Stop Code Description,Motive,Property Category,Smoke Alarm,"
            + "Violence to Staff",
        "F1,30/12/2025,Primary Fire,Deliberate,Non Residential,,",
        "F2,30/12/2025,Primary Fire,Deliberate,Road Vehicle,,",
        "F3,30/12/2025,Secondary Fire,Deliberate - unknown owner,Outdoor,,",
        "F4,30/12/2025,Primary Fire,Accidental,Dwelling,None,",
        "F5,30/12/2025,Primary Fire,Deliberate,Dwelling,None,",
        "F6,30/12/2025,Special Service,,,,Y",
        "F7,30/12/2025,Primary Fire,Not known,Dwelling,Present & operated,");
    assertThat(codes("fire"))
        .containsExactly(
            "3A_DELIB_PRIMARY",
            "3B_DELIB_PRIMARY_VEH",
            "3C_DELIB_SECONDARY",
            "3E_DWELLING_NO_ALARM",
            "3AE_DELIB_DWELLING_NO_ALARM",
            "3D_VIOLENCE_STAFF",
            "PRIMARY_FIRE");
  }

  @Test
  void anExclusionHasUpToThreeReasons() throws IOException {
    Ledger ledger =
        load(
            "exclusions",
            "Exclusion Start Date,Exclusion Type,Age,Gender,Reason,Reason 2,School Name",
            "14/11/2025,SUSP,13,M,PP,,Mill Lane School",
            "14/11/2025,SUSP,14,F,\"VA, DM; DB\",,Mill Lane School",
            "14/11/2025,SUSP,15,F,BU,Theft,Mill Lane School",
            "14/11/2025,SUSP,12,F,\"VA, DM, DB\",PP,Mill Lane School",
            "14/11/2025,SUSP,11,F,PP,Chewing gum,Mill Lane School");
    assertThat(codes("exclusions")).containsExactly("PP", "VA", "BU", "PP");
    assertThat(ledger.reasons())
        .containsExactly(java.util.Map.entry("more than three reasons", 1L));
    assertThat(ledger.words()).containsExactly(java.util.Map.entry("Chewing gum", 1L));
    assertThat(bytes())
        .contains("\"reason2\":\"DM\"")
        .contains("\"reason3\":\"DB\"")
        .contains("\"reason2\":\"TH\"");
  }

  @Test
  void theSetsWithOneCategoryHaveIt() {
    Ledger calls =
        load("false-alarms", "Incident Number,Date of Call,Street", "1,30/12/2025,Mill Lane");
    assertThat(calls.counts().unmapped()).isZero();
    assertThat(codes("false-alarms")).containsExactly("4_MALICIOUS_CALL");
    Ledger admissions = load("da-admissions", "ADMIDATE,POSTDIST", "30/12/2025,LE11");
    assertThat(admissions.counts().unmapped()).isZero();
    assertThat(codes("da-admissions")).containsExactly("da-admission");
  }

  @Test
  void anAdmissionForAnythingElseNeedsEvidenceOfAlcohol() {
    Ledger ledger =
        load(
            "admissions",
            "ADMIDATE,DIAG_01,External Cause,Alcohol Code,POSTDIST",
            "30/12/2025,S00.1,,Y90.4,LE11",
            "30/12/2025,S00.1,X99.4,,LE11",
            "30/12/2025,S00.1,,,LE11",
            "30/12/2025,F10.0,,Y91,LE11");
    assertThat(codes("admissions")).containsExactly("Y90", "X99", "F10");
    assertThat(ledger.counts().unmapped()).isZero();
    assertThat(ledger.counts().quarantined()).isEqualTo(1);
    assertThat(workspace.ledger().quarantine(ledger.batch()))
        .extracting(QuarantinedRow::reason)
        .containsExactly(
            "none of its codes is X85 to Y09, F10 to F19 or T51, and there is no Y90 or Y91");
  }
}
