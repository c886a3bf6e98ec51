package org.nimbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.Program;
import org.nimbench.work.Progress;

/** Backups are made when they are due, whole, ten of them; and any of them can be put back. */
class BackupsTest {
  /** A clock that is moved by hand. */
  static final class HandClock extends Clock {
    private Instant now = Instant.parse("2026-01-05T09:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
      return Program.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private final HandClock clock = new HandClock();
  private final Path folder;
  private final Path file;
  private final Backups backups;

  BackupsTest(@TempDir Path folder) {
    this.folder = folder;
    this.file = folder.resolve("Northvale.gpkg");
    this.backups = new Backups(file, clock);
  }

  private Workspace created() {
    return Workspace.create(file, "Northvale", clock);
  }

  private static void put(Workspace workspace, String id, String words) {
    workspace.write(
        "text",
        transaction -> {
          transaction.putDocument(new StoredDocument("text", id, words));
          return true;
        });
  }

  private static Problem problem(ThrowingCallable call) {
    return catchThrowableOfType(ProblemException.class, call).problem();
  }

  private Optional<String> stored(String id) {
    try (Workspace workspace = Workspace.openToRead(file)) {
      assertThat(workspace.verify(Progress.SILENT)).isEmpty();
      return workspace.document("text", id).map(StoredDocument::json);
    }
  }

  private static void damage(Path damaged) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(damaged.toFile(), "rw")) {
      byte[] rubbish = new byte[60_000];
      java.util.Arrays.fill(rubbish, (byte) 0x5a);
      bytes.seek(4096);
      bytes.write(rubbish);
    }
  }

  @Test
  void aSessionMakesOneBeforeItsFirstChangeAndOneEveryTwentyMinutesOfChanges() {
    try (Workspace workspace = created()) {
      Backups.keepDuring(workspace, clock, problem -> {});
      assertThat(backups.list()).isEmpty();
      put(workspace, "a", "1");
      clock.pass(Duration.ofMinutes(19));
      put(workspace, "a", "2");
      assertThat(backups.list()).hasSize(1);
      clock.pass(Duration.ofMinutes(1));
      put(workspace, "a", "3");
      assertThat(backups.list()).hasSize(2);
      clock.pass(Duration.ofHours(5));
      workspace.jot(transaction -> transaction.removeDocument("text", "none"));
      assertThat(backups.list()).hasSize(2);
    }
    List<Backup> list = backups.list();
    assertThat(list.get(0).name()).isEqualTo("Northvale 2026-01-05 092000Z.gpkg");
    assertThat(list.get(0).last()).extracting(AuditLine::command).first().isEqualTo("text");
    assertThat(list.get(0).since()).hasSize(1);
    assertThat(list.get(1).last()).extracting(AuditLine::command).containsExactly("create");
    assertThat(list.get(1).since()).hasSize(3);
  }

  @Test
  void moreThanTenOfOneSecondKeepTheNewest() {
    try (Workspace workspace = created()) {
      for (int i = 0; i < 25; i++) {
        Backup made = backups.make(workspace);
        assertThat(backups.list().get(0).file()).isEqualTo(made.file());
      }
      assertThat(backups.list()).hasSize(10);
    }
  }

  @Test
  void aBackupIsAWholeWorkspaceWithoutWhatWasDeleted() throws IOException {
    try (Workspace workspace = created()) {
      put(workspace, "gone", "remember-me-not ".repeat(2_000));
      put(workspace, "kept", "here");
      workspace.write("text", transaction -> transaction.removeDocument("text", "gone"));
      Backup made = backups.make(workspace);
      assertThat(new String(Files.readAllBytes(made.file()), StandardCharsets.ISO_8859_1))
          .doesNotContain("remember-me-not");
      assertThat(made.bytes()).isEqualTo(Files.size(made.file()));
      try (Workspace copy = Workspace.openToRead(made.file())) {
        assertThat(copy.verify(Progress.SILENT)).isEmpty();
        assertThat(copy.document("text", "kept")).isPresent();
      }
    }
  }

  @Test
  void theNewestTenAreKept() {
    created().close();
    for (int i = 0; i < 13; i++) {
      clock.pass(Duration.ofMinutes(1));
      backups.make();
    }
    assertThat(backups.list()).hasSize(Backups.KEPT);
    assertThat(backups.list()).extracting(Backup::made).first().isEqualTo(clock.instant());
  }

  @Test
  void copiesOfOneSecondAreToldApart() {
    created().close();
    backups.make();
    backups.make();
    assertThat(backups.list())
        .extracting(Backup::name)
        .containsExactly(
            "Northvale 2026-01-05 090000Z (2).gpkg", "Northvale 2026-01-05 090000Z.gpkg");
  }

  @Test
  void restoringKeepsThePresentFileAndSaysSoInTheAudit() {
    try (Workspace workspace = created()) {
      put(workspace, "a", "old");
      backups.make(workspace);
      clock.pass(Duration.ofMinutes(30));
      put(workspace, "a", "new");
      put(workspace, "b", "new");
    }
    Backup present = backups.restore(backups.list().get(0), Progress.SILENT).orElseThrow();
    assertThat(stored("a")).contains("old");
    assertThat(stored("b")).isEmpty();
    assertThat(backups.list().get(0).file()).isEqualTo(present.file());
    assertThat(backups.list().get(0).since())
        .extracting(AuditLine::command)
        .containsExactly("restore");
    clock.pass(Duration.ofMinutes(1));
    backups.restore(present, Progress.SILENT);
    assertThat(stored("b")).contains("new");
  }

  @Test
  void theChosenBackupOutlivesItsRestore() {
    created().close();
    for (int i = 0; i < Backups.KEPT; i++) {
      clock.pass(Duration.ofMinutes(1));
      backups.make();
    }
    Backup oldest = backups.list().get(Backups.KEPT - 1);
    clock.pass(Duration.ofMinutes(1));
    backups.restore(oldest, Progress.SILENT);
    assertThat(backups.list())
        .hasSize(Backups.KEPT)
        .extracting(Backup::file)
        .contains(oldest.file());
  }

  @Test
  void aDamagedBackupIsRefusedAndNothingIsChanged() throws IOException {
    try (Workspace workspace = created()) {
      put(workspace, "a", "x".repeat(100_000));
      damage(backups.make(workspace).file());
    }
    byte[] before = Files.readAllBytes(file);
    Backup damaged = backups.list().get(0);
    assertThat(problem(() -> backups.restore(damaged, Progress.SILENT)).code())
        .isEqualTo("store.backup.damaged");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactlyInAnyOrder(file, backups.folder());
    }
  }

  @Test
  void aDamagedWorkspaceIsPutAsideAndReplaced() throws IOException {
    try (Workspace workspace = created()) {
      put(workspace, "a", "x".repeat(100_000));
      backups.make(workspace);
    }
    damage(file);
    byte[] damaged = Files.readAllBytes(file);
    Backup backup = backups.list().get(0);
    assertThat(backup.damage()).isNull();
    assertThat(backups.restore(backup, Progress.SILENT)).isEmpty();
    assertThat(stored("a")).isPresent();
    Path aside = backups.folder().resolve("Northvale 2026-01-05 090000Z as found.gpkg");
    assertThat(Files.readAllBytes(aside)).isEqualTo(damaged);
    assertThat(backups.list()).hasSize(1);
  }

  @Test
  void aWorkspaceThatIsGoneComesBackAndAnOldJournalDoesNotSpoilIt() throws IOException {
    try (Workspace workspace = created()) {
      put(workspace, "a", "old");
      backups.make(workspace);
    }
    Files.delete(file);
    Files.writeString(Restoring.journal(file), "of another file");
    assertThat(backups.restore(backups.list().get(0), Progress.SILENT)).isEmpty();
    assertThat(Files.exists(Restoring.journal(file))).isFalse();
    assertThat(stored("a")).contains("old");
  }

  @Test
  void anOpenWorkspaceIsNotReplaced() {
    try (Workspace workspace = created()) {
      Backup made = backups.make(workspace);
      assertThat(problem(() -> backups.restore(made, Progress.SILENT)).code())
          .isEqualTo("store.file.locked");
      assertThat(problem(backups::make).code()).isEqualTo("store.file.locked");
      put(workspace, "a", "still open");
    }
    assertThat(stored("a")).contains("still open");
  }

  @Test
  void aBackupThatFailsStopsNoChangeAndIsTold() throws IOException {
    Files.writeString(backups.folder(), "a file where the folder should be");
    List<Problem> told = new ArrayList<>();
    try (Workspace workspace = created()) {
      Backups.keepDuring(workspace, clock, told::add);
      put(workspace, "a", "kept all the same");
    }
    assertThat(told).extracting(Problem::code).containsExactly("store.backup.failing");
    Files.delete(backups.folder());
    assertThat(stored("a")).contains("kept all the same");
  }

  @Test
  void listingChangesNoByteAndLeavesNoFile() throws IOException {
    try (Workspace workspace = created()) {
      backups.make(workspace);
    }
    byte[] before = Files.readAllBytes(file);
    byte[] copy = Files.readAllBytes(backups.list().get(0).file());
    backups.list();
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(Files.readAllBytes(backups.list().get(0).file())).isEqualTo(copy);
    try (Stream<Path> left = Files.list(backups.folder())) {
      assertThat(left).hasSize(1);
    }
  }

  @Test
  void aBackupDoesNotStopWhatIsRead() throws InterruptedException, ExecutionException {
    ExecutorService other = Executors.newSingleThreadExecutor();
    try (Workspace workspace = created()) {
      put(workspace, "a", "words");
      // The copy begins in this thread: while it is made, another one reads.
      Future<?> reading =
          other.submit(
              () -> {
                for (int i = 0; i < 200; i++) {
                  assertThat(workspace.document("text", "a")).isPresent();
                }
              });
      backups.make(workspace);
      backups.make(workspace);
      reading.get();
      put(workspace, "a", "later words");
    } finally {
      other.shutdownNow();
    }
    assertThat(stored("a")).contains("later words");
  }
}
