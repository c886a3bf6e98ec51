package org.nimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nimbench.ExampleWorkspace;
import org.nimbench.store.Workspace;

/**
 * Every case of the contract's exit codes, each with a message that names the place and what to do.
 */
@SuppressWarnings("NullAway.Init")
class ExitCodesTest {
  private static final String HEADER =
      "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA"
          + " name,Crime type,Last outcome category,Context\n";

  private static final String ROW =
      ",2025-09,Wendshire Police,Wendshire Police,-1.16,52.76,On or near Mill"
          + " Lane,E01990001,Northvale 001A,Anti-social behaviour,,\n";

  @TempDir Path folder;
  private Terminal terminal;

  @BeforeEach
  void open() {
    terminal = new Terminal(folder.resolve("home"));
  }

  // 0: done

  @Test
  void rowsInQuarantineAreSaidAndTheCommandIsDone() throws IOException {
    Path file =
        written(
            "2025-09-x-street.csv", HEADER + ROW + "too,few\n" + ROW.replace("2025-09", "2025-13"));
    Terminal.Ran ran = importing(file);
    assertThat(ran.code()).isZero();
    assertThat(ran.json().path("read").asLong()).isEqualTo(3);
    assertThat(ran.json().path("stored").asLong()).isEqualTo(1);
    assertThat(ran.json().path("quarantined").asLong()).isEqualTo(2);
    Path kept = folder.resolve("kept.csv");
    assertThat(terminal.run("quarantine", workspace(), "--out", kept).code()).isZero();
    assertThat(kept)
        .content()
        .contains("2025-09-x-street.csv")
        .contains("too,few")
        .contains("2025-13");
  }

  // 2: wrong usage

  @Test
  void anUnknownCommandOrOptionIsWrongUsage() {
    assertRefused(2, terminal.run("hotspots"), "hotspots");
    assertRefused(2, terminal.run("verify", example(), "--loud"), "--loud");
    assertRefused(2, terminal.run("hotspot", example()), "--method");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--crime cheese",
        "--from 2024-13",
        "--from 2024-06 --to 2024-05",
        "--set 13",
        "--area wards",
        "--area wards:E05000000",
        "--days someday",
        "--bbox 1,2,3",
        "--bandwidth wide",
        "--bandwidth 9",
        "--kernel cubic",
        "--boundary wards:E05000000",
        "--cell 5 --bandwidth 300",
        "--out map.bmp"
      })
  void whatAFilterOrMethodDoesNotAllowIsWrongUsage(String words) {
    Object[] typed = ("hotspot " + example() + " --method kde " + words).split(" ");
    assertRefused(2, terminal.run(typed), "");
  }

  @Test
  void anUnknownMethodOrDimensionIsWrongUsage() {
    assertRefused(2, terminal.run("hotspot", example(), "--method", "magic"), "magic");
    assertRefused(2, terminal.run("trend", example(), "--method", "magic"), "magic");
    assertRefused(2, terminal.run("count", example(), "--by", "colour"), "colour");
    assertRefused(2, terminal.run("count", example(), "--by", "month,type,set"), "month,type,set");
  }

  @Test
  void anUnknownLayerOrProductIsWrongUsage() {
    assertRefused(2, terminal.run("count", example(), "--by", "area:moon"), "moon");
    assertRefused(2, terminal.run("product", "check", example(), "pp-1999-01"), "pp-1999-01");
    assertRefused(
        2,
        terminal.run(
            "product", "new", example(), "--type", "poem", "--title", "T", "--period", "2025-01"),
        "poem");
    Object[] continued = {
      "product",
      "new",
      example(),
      "--type",
      "county-matters",
      "--title",
      "T",
      "--period",
      "2025-01",
      "--previous",
      "2024-09-30"
    };
    assertRefused(2, terminal.run(continued), "2024-09-30");
  }

  @Test
  void aReportOfAnUnknownKindOrARefusalThatIsNotThereIsWrongUsage() throws IOException {
    Path file = written("2025-09-x-street.csv", HEADER + ROW);
    Object[] words = {
      "import", workspace(), "--set", "2", file, "--report", folder.resolve("report.docx")
    };
    assertRefused(2, terminal.run(words), "report.docx");
    assertRefused(2, terminal.run("refusals", workspace(), "--refusal", "7"), "7");
    assertThat(terminal.run("refusals", workspace()).code()).isZero();
  }

  // 3: refused, nothing stored

  @Test
  void aTableOfCodesThatIsNoneIsRefused() throws IOException {
    Path file = written("codes.csv", "set,code,label,as,valid_from,valid_to\n2,X,,cheese,,\n");
    assertRefused(3, terminal.run("codes", workspace(), file), "codes.csv:2");
    assertRefused(3, terminal.run("codes", workspace(), folder.resolve("gone.csv")), "gone.csv");
  }

  @Test
  void aFileWithSomebodysAddressIsRefusedAndTheReportIsKept() throws IOException {
    Path file =
        written("2025-09-x-street.csv", HEADER + ROW.replace("Mill Lane", "jo@example.org"));
    Terminal.Ran ran = importing(file);
    assertRefused(3, ran, "2025-09-x-street.csv");
    assertThat(ran.err()).doesNotContain("jo@");
    assertThat(terminal.run("refusals", workspace()).out()).contains("email");
    assertThat(terminal.run("verify", workspace()).code()).isZero();
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    assertRefused(3, importing(folder.resolve("gone.csv")), "gone.csv");
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    assertRefused(3, importing(written("empty-street.csv", "")), "empty-street.csv");
  }

  @Test
  void aHeaderWithoutRowsIsRefused() throws IOException {
    assertRefused(3, importing(written("2025-09-x-street.csv", HEADER)), "2025-09-x-street.csv");
  }

  @Test
  void aFileThatIsNotWhatItClaimsIsRefused() throws IOException {
    assertRefused(3, importing(written("archive.zip", "this is no archive")), "archive.zip");
    assertRefused(
        3,
        importing(written("2025-09-x-street.csv", "<html><body>Sorry</body></html>")),
        "street.csv");
  }

  @Test
  void anUndecodableFileIsRefused() throws IOException {
    Path file = folder.resolve("2025-09-x-street.csv");
    // 0x81 is no letter of Windows-1252, and no UTF-8 by itself.
    Files.write(
        file, (HEADER + ROW.replace("Mill", "M\u0081ll")).getBytes(StandardCharsets.ISO_8859_1));
    assertRefused(3, importing(file), "2025-09-x-street.csv");
  }

  @Test
  void aTruncatedArchiveIsRefused() throws IOException {
    Path whole = folder.resolve("whole.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(whole))) {
      zip.putNextEntry(new ZipEntry("2025-09/2025-09-x-street.csv"));
      zip.write((HEADER + ROW.repeat(5000)).getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = folder.resolve("cut.zip");
    Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertRefused(3, importing(cut), "cut.zip");
  }

  @Test
  void aFileWithoutAUsableRowIsRefused() throws IOException {
    assertRefused(
        3, importing(written("2025-09-x-street.csv", HEADER + "too,few\n")), "street.csv");
  }

  @Test
  void aBoundaryFileInAnUnknownSystemIsRefused() throws IOException {
    Path file =
        written(
            "moon.geojson",
            """
            {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::999999"}},
             "features":[{"type":"Feature","properties":{"code":"E05990001","name":"A"},
             "geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}}]}\
            """);
    assertRefused(3, terminal.run("areas", workspace(), "--layer", "wards", file), "999999");
  }

  @Test
  void aSetWithoutAProtocolIsRefusedUnlessAReasonIsGiven() throws IOException {
    Path file = written("fires.csv", "date\n2025-09-01\n");
    assertRefused(3, terminal.run("import", workspace(), "--set", "fire", file), "");
  }

  @Test
  void aWorkspaceThatIsThereIsNotMadeAgain() {
    assertRefused(3, terminal.run("create", workspace()), "w.gpkg");
  }

  // 4: not computable

  @Test
  void whatTheDataCannotCarryIsRefusedWithTheReason() {
    assertRefused(
        4, terminal.run("hotspot", example(), "--method", "kde", "--bbox", "1,1,2,2"), "");
    assertRefused(4, terminal.run("count", example(), "--by", "weekday"), "month");
    assertRefused(4, terminal.run("count", example(), "--by", "hour"), "");
    assertRefused(4, terminal.run("hotspot", example(), "--method", "kde", "--days", "fri"), "");
    assertRefused(4, terminal.run("hotspot", example(), "--method", "kde", "--hours", "22-03"), "");
    assertRefused(
        4, terminal.run("trend", example(), "--method", "control", "--from", "2025-08"), "");
    assertRefused(
        4, terminal.run("trend", example(), "--method", "monthly", "--from", "2030-01"), "2030");
    assertRefused(
        4, terminal.run("hotspot", example(), "--method", "kde", "--edge", "uniform"), "boundary");
    assertRefused(
        4,
        terminal.run("count", example(), "--by", "month", "--out", folder.resolve("c.png")),
        "c.png");
  }

  // 5: the workspace

  @Test
  void aFileThatIsNoWorkspaceIsSaid() throws IOException {
    Path text =
        written("notes.gpkg", "Not a database at all, but long enough to look like a file.");
    assertRefused(5, terminal.run("verify", text), "notes.gpkg");
    assertRefused(3, terminal.run("verify", folder.resolve("gone.gpkg")), "gone.gpkg");
  }

  @Test
  void aDamagedWorkspaceIsSaid() throws IOException {
    Path damaged = ExampleWorkspace.copyTo(folder);
    byte[] bytes = Files.readAllBytes(damaged);
    java.util.Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 200_000, (byte) 0x5a);
    Files.write(damaged, bytes);
    Terminal.Ran ran = terminal.run("verify", damaged);
    assertThat(ran.code()).isEqualTo(5);
    assertThat(ran.out() + ran.err()).doesNotContain("\tat ");
  }

  @Test
  void aLockedWorkspaceIsSaid() throws IOException {
    Path file = workspace();
    try (Workspace held = Workspace.openToWrite(file, ExampleWorkspace.CLOCK)) {
      assertThat(held.isWritable()).isTrue();
      assertRefused(5, importing(written("2025-09-x-street.csv", HEADER + ROW)), "w.gpkg");
    }
  }

  @Test
  void aWorkspaceOfANewerVersionIsSaid() throws SQLException {
    Path file = workspace();
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = database.createStatement()) {
      statement.executeUpdate("UPDATE schema_version SET version = version + 100");
    }
    assertRefused(5, terminal.run("sets", file), "w.gpkg");
  }

  // 1: anything else

  @Test
  void aFileThatCannotBeWrittenIsSaid() {
    Path nowhere = folder.resolve("no-such-folder").resolve("c.csv");
    assertRefused(
        1, terminal.run("count", example(), "--by", "month", "--out", nowhere), "no-such-folder");
  }

  private Terminal.Ran importing(Path file) {
    return terminal.run("import", workspace(), "--set", "police-crime", "--json", file);
  }

  private static Path example() {
    return ExampleWorkspace.toRead();
  }

  private Path workspace() {
    Path file = folder.resolve("w.gpkg");
    if (!Files.exists(file)) {
      assertThat(terminal.run("create", file).code()).isZero();
    }
    return file;
  }

  private Path written(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static void assertRefused(int code, Terminal.Ran ran, String named) {
    assertThat(ran.code()).as(ran.err()).isEqualTo(code);
    assertThat(ran.err()).contains(named).doesNotContain("\tat ").doesNotContain("Exception");
    assertThat(ran.err().strip()).isNotEmpty();
    assertThat(ran.out()).isEmpty();
  }
}
