package org.nimbench.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Workspace;
import org.nimbench.work.Cancelled;
import org.nimbench.work.Progress;

/** What is no usable file is refused in plain words, and nothing of it is stored. */
class RefusalTest {
  private static final String GOOD =
      PoliceFiles.row("a".repeat(64), "2025-03", "Burglary", "Under investigation");

  private final Path folder;
  private final Workspace workspace;

  RefusalTest(@TempDir Path folder) {
    this.folder = folder;
    this.workspace = Workspace.create(folder.resolve("w.gpkg"), "Northvale", IntakeTest.CLOCK);
  }

  @AfterEach
  void nothingIsStored() {
    assertThat(workspace.batches()).isEmpty();
    assertThat(workspace.version("set:police-crime").revision()).isZero();
    workspace.close();
  }

  private void refused(String code, Path... files) {
    refused(code, IntakeRequest.of(SetKey.POLICE_CRIME, files));
  }

  private void refused(String code, IntakeRequest request) {
    ProblemException refusal =
        catchThrowableOfType(
            ProblemException.class, () -> Intake.load(workspace, request, Progress.SILENT));
    Problem problem = refusal.problem();
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.kind()).isEqualTo(ProblemKind.REFUSED);
    assertThat(problem.where()).isNotEmpty();
    assertThat(problem.toDo()).isNotEmpty();
  }

  private Path bytes(String name, byte[] bytes) {
    return PoliceFiles.write(folder.resolve(name), bytes);
  }

  private Path text(String name, String text) {
    return bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aFileThatIsNotThere() {
    refused("intake.read.absent", folder.resolve("none.csv"));
  }

  @Test
  void anEmptyFile() {
    refused("intake.read.empty", text("a.csv", ""));
    refused("intake.read.empty", text("b.csv", "\n\n"));
    refused("intake.read.empty", text("c.zip", ""));
  }

  @Test
  void aHeaderWithoutARow() {
    refused("intake.read.header-only", PoliceFiles.file(folder, "a.csv"));
  }

  @Test
  void aZipThatBrokeOff() throws IOException {
    Path zip =
        PoliceFiles.zip(
            folder.resolve("a.zip"),
            "a.csv",
            PoliceFiles.text(PoliceFiles.manyRows(500, "2025-03")));
    byte[] whole = Files.readAllBytes(zip);
    refused("intake.read.not-zip", bytes("b.zip", Arrays.copyOf(whole, whole.length / 2)));
  }

  @Test
  void aZipWithAChangedByte() throws IOException {
    Path zip =
        PoliceFiles.zip(
            folder.resolve("a.zip"),
            "a.csv",
            PoliceFiles.text(PoliceFiles.manyRows(500, "2025-03")));
    byte[] whole = Files.readAllBytes(zip);
    whole[whole.length / 2] ^= 0x10;
    refused("intake.read.unreadable", bytes("b.zip", whole));
  }

  @Test
  void aZipOfGoodMonthsAndADamagedOne() throws IOException {
    Path zip =
        PoliceFiles.zip(
            folder.resolve("a.zip"),
            "2025-02.csv",
            PoliceFiles.text(GOOD.replace("2025-03", "2025-02")),
            "2025-03.csv",
            PoliceFiles.text(PoliceFiles.manyRows(500, "2025-03")),
            "README.txt",
            "Two months.\nNo table.");
    byte[] whole = Files.readAllBytes(zip);
    whole[whole.length / 2] ^= 0x10;
    refused("intake.read.unreadable", bytes("b.zip", whole));
    Path broken =
        PoliceFiles.zip(
            folder.resolve("c.zip"),
            "2025-02.csv",
            PoliceFiles.text(GOOD),
            "2025-03.csv",
            PoliceFiles.text(GOOD, GOOD.replace("On or near", "\"On or near")));
    refused("intake.read.broken", broken);
  }

  @Test
  void aCsvOfSomethingElse() {
    refused("intake.file.other-columns", text("a.csv", "Name,Age\nx,1\n"));
  }

  @Test
  void aZipWithoutAStreetFile() {
    refused(
        "intake.file.nothing-of-the-set",
        PoliceFiles.zip(folder.resolve("a.zip"), "a.csv", "Name,Age\nx,1\n", "b.txt", "hello"));
  }

  @Test
  void aQuotationMarkThatIsNeverClosed() {
    refused(
        "intake.read.broken",
        text("a.csv", PoliceFiles.text(GOOD, GOOD.replace("On or near", "\"On or near"))));
  }

  @Test
  void aFileOfBadRowsOnly() {
    refused("intake.file.no-usable-rows", PoliceFiles.file(folder, "a.csv", "a,b", "c"));
  }

  @Test
  void aFileOfAnotherSet() {
    Path file = PoliceFiles.file(folder, "a.csv", GOOD);
    refused("intake.file.other-columns", IntakeRequest.of(SetKey.parse("admissions"), file));
  }

  @Test
  void anExtractWithoutAProtocolAndWithoutAReason() {
    Path file = text("a.csv", "Crime No,Offence Date,Offence\n1,03/01/2026,Burglary\n");
    refused("intake.protocol.none", IntakeRequest.of(SetKey.POLICE_CRIME, file).from("Force"));
    refused(
        "intake.protocol.unknown",
        IntakeRequest.of(SetKey.POLICE_CRIME, file).from("Force").under("ISP-1", ""));
  }

  @Test
  void oneBadFileAmongGoodOnesRefusesThemAll() {
    refused(
        "intake.file.other-columns",
        PoliceFiles.file(folder, "a.csv", GOOD),
        text("b.csv", "Name,Age\nx,1\n"));
  }

  @Test
  void aZipThatUnpacksToFarTooMuch() throws IOException {
    Path zip = folder.resolve("bomb.zip");
    try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new java.util.zip.ZipEntry("a.csv"));
      byte[] nothing = new byte[1 << 20];
      for (int i = 0; i < 110; i++) {
        out.write(nothing);
      }
    }
    refused("intake.read.bomb", zip);
  }

  @Test
  void anImportThatIsStopped() {
    Path file = PoliceFiles.file(folder, "a.csv", PoliceFiles.manyRows(5_000, "2025-03"));
    Progress impatient =
        new Progress() {
          private int asked;

          @Override
          public void at(long done, long total, String what) {}

          @Override
          public boolean isCancelled() {
            return asked++ > 1;
          }
        };
    IntakeRequest request = IntakeRequest.of(SetKey.POLICE_CRIME, file);
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> Intake.load(workspace, request, impatient))
        .isInstanceOf(Cancelled.class);
  }

  @Test
  void aNameThatClimbsOutOfAZipIsOnlyAName() throws IOException {
    Path zip =
        PoliceFiles.zip(
            folder.resolve("a.zip"), "../../evil.csv", "Name\nx\n", "/etc/passwd.csv", "Name\nx\n");
    refused("intake.file.nothing-of-the-set", zip);
    assertThat(folder.resolve("../../evil.csv")).doesNotExist();
  }
}
