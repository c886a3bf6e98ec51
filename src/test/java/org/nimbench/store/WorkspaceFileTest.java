package org.nimbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.SetKey;
import org.nimbench.work.Progress;

/** The file itself: opening, locking, damage, tampering. */
class WorkspaceFileTest {
  // Twice what the writer keeps in memory before it begins to write.
  private static final int SPILLING_DOCUMENTS = 26;
  private static final int SPILLING_BYTES = 5_000_000;

  private final Path folder;
  private final Path file;

  WorkspaceFileTest(@TempDir Path folder) {
    this.folder = folder;
    this.file = folder.resolve("w.gpkg");
  }

  private Path filled() {
    try (Workspace workspace = Workspace.create(file, "Northvale", WorkspaceTest.CLOCK)) {
      WorkspaceTest.storeThreeRows(workspace);
    }
    return file;
  }

  private static Problem problem(ThrowingCallable call) {
    return catchThrowableOfType(ProblemException.class, call).problem();
  }

  private void tamper(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private List<Problem> verify() {
    try (Workspace workspace = Workspace.openToRead(file)) {
      return workspace.verify(Progress.SILENT);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  @Test
  void openingToReadChangesNoByteAndMakesNoFile() throws IOException {
    byte[] before = Files.readAllBytes(filled());
    FileTime changed = Files.getLastModifiedTime(file);
    try (Workspace workspace = Workspace.openToRead(file)) {
      workspace.incidents(SetKey.POLICE_CRIME, Progress.SILENT);
      workspace.verify(Progress.SILENT);
      assertThat(files()).containsExactly(file);
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(changed);
    assertThat(files()).containsExactly(file);
  }

  @Test
  void aFileOpenedToReadCannotBeWritten() {
    filled();
    try (Workspace workspace = Workspace.openToRead(file)) {
      assertThat(workspace.isWritable()).isFalse();
      assertThat(problem(() -> workspace.write("x", transaction -> true)).code())
          .isEqualTo("store.file.opened-to-read");
    }
  }

  @Test
  void aSecondWriterIsToldWhoTheFirstIs() {
    try (Workspace first = Workspace.create(file, "Northvale", WorkspaceTest.CLOCK)) {
      assertThat(first.isWritable()).isTrue();
      Problem problem = problem(() -> Workspace.openToWrite(file, WorkspaceTest.CLOCK));
      assertThat(problem.code()).isEqualTo("store.file.locked");
      assertThat(problem.kind()).isEqualTo(ProblemKind.WORKSPACE);
      assertThat(problem.what())
          .contains("since 05/01/2026 09:00")
          .contains(Long.toString(ProcessHandle.current().pid()));
    }
    Workspace.openToWrite(file, WorkspaceTest.CLOCK).close();
  }

  @Test
  void aReaderAndAWriterGetOnTogether() {
    filled();
    try (Workspace reader = Workspace.openToRead(file);
        Workspace writer = Workspace.openToWrite(file, WorkspaceTest.CLOCK)) {
      assertThat(reader.incidents(SetKey.POLICE_CRIME, Progress.SILENT).size()).isEqualTo(3);
      WorkspaceTest.storeThreeRows(writer);
      assertThat(reader.incidents(SetKey.POLICE_CRIME, Progress.SILENT).size()).isEqualTo(6);
    }
  }

  /** What a writer leaves that is killed after its cache has spilled into the file. */
  private Path killedHalfWay() throws IOException {
    Path half = folder.resolve("half").resolve("w.gpkg");
    Files.createDirectories(folder.resolve("half"));
    try (Workspace writer = Workspace.openToWrite(filled(), WorkspaceTest.CLOCK)) {
      writer.rehearse(
          transaction -> {
            for (int i = 0; i < SPILLING_DOCUMENTS; i++) {
              transaction.putDocument(
                  new StoredDocument("text", "t" + i, "{}", new byte[SPILLING_BYTES]));
            }
            copyInTheMiddle(half);
            return true;
          });
    }
    return half;
  }

  private void copyInTheMiddle(Path half) {
    try {
      Files.copy(file, half);
      Files.copy(folder.resolve("w.gpkg-journal"), half.resolveSibling("w.gpkg-journal"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whatAKilledWriterLeftIsPutBackBeforeReading() throws IOException {
    Path half = killedHalfWay();
    long intact = Files.size(file);
    assertThat(Files.size(half)).isGreaterThan(intact);
    try (Workspace workspace = Workspace.openToRead(half)) {
      assertThat(workspace.isWritable()).isFalse();
      assertThat(workspace.verify(Progress.SILENT)).isEmpty();
      assertThat(workspace.documents("text")).isEmpty();
      assertThat(workspace.incidents(SetKey.POLICE_CRIME, Progress.SILENT).size()).isEqualTo(3);
    }
    assertThat(half.resolveSibling("w.gpkg-journal")).doesNotExist();
    assertThat(half).hasSameBinaryContentAs(file);
  }

  @Test
  void aLockFileThatWasLeftOverLocksNobodyOut() throws IOException {
    filled();
    Files.writeString(folder.resolve("w.gpkg.lock"), "somebody since yesterday");
    Workspace.openToWrite(file, WorkspaceTest.CLOCK).close();
    assertThat(files()).containsExactly(file);
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    Problem problem = problem(() -> Workspace.openToRead(file));
    assertThat(problem.code()).isEqualTo("store.file.absent");
    assertThat(problem.kind()).isEqualTo(ProblemKind.REFUSED);
    assertThat(problem(() -> Workspace.openToWrite(file, WorkspaceTest.CLOCK)).code())
        .isEqualTo("store.file.absent");
    assertThat(file).doesNotExist();
  }

  @Test
  void aNewWorkspaceNeverReplacesAFile() throws IOException {
    Files.writeString(file, "mine");
    assertThat(problem(() -> Workspace.create(file, "x", WorkspaceTest.CLOCK)).code())
        .isEqualTo("store.file.exists");
    assertThat(file).hasContent("mine");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Path nowhere = folder.resolve("none").resolve("w.gpkg");
    assertThat(problem(() -> Workspace.create(nowhere, "x", WorkspaceTest.CLOCK)).code())
        .isEqualTo("store.folder.unusable");
  }

  @Test
  void whatIsNoDatabaseIsNoWorkspace() throws IOException, SQLException {
    Files.writeString(file, "This is not a database. ".repeat(100));
    byte[] before = Files.readAllBytes(file);
    for (ThrowingCallable open : openings()) {
      Problem problem = problem(open);
      assertThat(problem.code()).isEqualTo("store.file.foreign");
      assertThat(problem.kind()).isEqualTo(ProblemKind.WORKSPACE);
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    Files.delete(file);
    tamper("CREATE TABLE somebody_elses (a)");
    for (ThrowingCallable open : openings()) {
      assertThat(problem(open).code()).isEqualTo("store.file.foreign");
    }
  }

  private List<ThrowingCallable> openings() {
    return List.of(
        () -> Workspace.openToRead(file), () -> Workspace.openToWrite(file, WorkspaceTest.CLOCK));
  }

  @Test
  void aFileThatBrokeOffIsDamaged() throws IOException {
    byte[] whole = Files.readAllBytes(filled());
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    for (ThrowingCallable open : openings()) {
      Problem problem = problem(open);
      assertThat(problem.code()).isEqualTo("store.file.damaged");
      assertThat(problem.kind()).isEqualTo(ProblemKind.WORKSPACE);
    }
  }

  @Test
  void overwrittenPagesAreFound() throws IOException {
    byte[] bytes = Files.readAllBytes(filled());
    Arrays.fill(bytes, 8 * 4096, bytes.length, (byte) 0x5A);
    Files.write(file, bytes);
    Problem opening = null;
    List<Problem> found = List.of();
    try {
      found = verify();
    } catch (ProblemException e) {
      opening = e.problem();
    }
    assertThat(opening != null || !found.isEmpty()).isTrue();
    if (opening != null) {
      assertThat(opening.kind()).isEqualTo(ProblemKind.WORKSPACE);
    }
  }

  @Test
  void aNewerLayoutIsLeftAlone() throws IOException, SQLException {
    filled();
    tamper("INSERT INTO schema_version VALUES (99, '2031-01-01T00:00:00Z', '9.9.0')");
    byte[] before = Files.readAllBytes(file);
    for (ThrowingCallable open : openings()) {
      Problem problem = problem(open);
      assertThat(problem.code()).isEqualTo("store.file.newer");
      assertThat(problem.what()).contains("9.9.0");
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aChangedAuditLineIsFound() throws SQLException {
    filled();
    assertThat(verify()).isEmpty();
    tamper("UPDATE audit SET command = 'nothing' WHERE line = 1");
    assertThat(verify()).extracting(Problem::code).containsExactly("store.verify.audit");
  }

  @Test
  void aRemovedAuditLineIsFound() throws SQLException {
    filled();
    tamper("DELETE FROM audit WHERE line = 2");
    assertThat(verify()).extracting(Problem::code).contains("store.verify.revisions");
    tamper("DELETE FROM audit");
    assertThat(verify()).extracting(Problem::code).contains("store.verify.audit");
  }

  @Test
  void aRemovedRecordIsFound() throws SQLException {
    filled();
    tamper("DELETE FROM incidents WHERE rec_id = 2");
    assertThat(verify()).extracting(Problem::code).containsExactly("store.verify.records");
  }

  @Test
  void aChangedLedgerIsFound() throws SQLException {
    filled();
    tamper("UPDATE batches SET rows_duplicate = 1");
    assertThat(verify()).extracting(Problem::code).containsExactly("store.verify.ledger");
  }

  @Test
  void aLostMarkOfTheGeoPackageIsFound() throws SQLException {
    filled();
    tamper("DELETE FROM gpkg_spatial_ref_sys WHERE srs_id = 0");
    assertThat(verify()).extracting(Problem::code).containsExactly("store.verify.geopackage");
  }

  @Test
  void aLoweredRevisionIsFound() throws SQLException {
    filled();
    tamper("UPDATE revisions SET revision = 7");
    assertThat(verify()).extracting(Problem::code).containsExactly("store.verify.revisions");
  }
}
