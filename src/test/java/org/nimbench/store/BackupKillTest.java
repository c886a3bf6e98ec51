package org.nimbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.kernel.Program;
import org.nimbench.work.Progress;

/** A program that is killed while it backs up or restores leaves nothing half done. */
class BackupKillTest {
  private static final Clock CLOCK = Clock.system(Program.ZONE);
  private static final int KILLS = 6;
  private static final int DOCUMENTS = 20;
  private static final int BYTES = 500_000;
  private static final int LONGEST_MILLISECONDS = 600;

  private final Path file;
  private final Random random;

  BackupKillTest(@TempDir Path folder) {
    this.file = folder.resolve("Northvale.gpkg");
    long seed = System.nanoTime();
    System.out.println("BackupKillTest seed " + seed);
    this.random = new Random(seed);
  }

  private void fill() {
    try (Workspace workspace = Workspace.create(file, "Northvale", CLOCK)) {
      for (int i = 0; i < DOCUMENTS; i++) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        StoredDocument document = new StoredDocument("text", "t" + i, "{}", bytes);
        workspace.write(
            "text",
            transaction -> {
              transaction.putDocument(document);
              return true;
            });
      }
    }
  }

  private Process started(String what) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                KilledKeeper.class.getName(),
                file.toString(),
                what)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader said = process.inputReader();
    assertThat(said.readLine()).isEqualTo("started");
    return process;
  }

  private void killSoon(Process process) throws InterruptedException {
    boolean ended = process.waitFor(random.nextInt(LONGEST_MILLISECONDS), TimeUnit.MILLISECONDS);
    assertThat(ended).isFalse();
    process.destroyForcibly().waitFor();
  }

  private static void assertWhole(Path workspace) {
    try (Workspace open = Workspace.openToRead(workspace)) {
      assertThat(open.verify(Progress.SILENT)).isEmpty();
      assertThat(open.documents("text")).hasSize(DOCUMENTS);
    }
  }

  @Test
  void anotherProgramIsKeptOutAndAKillIsKnownAtTheNextOpening()
      throws IOException, InterruptedException {
    Workspace.create(file, "Northvale", CLOCK).close();
    Process process = started("hold");
    try {
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(() -> Workspace.openToWrite(file, CLOCK))
            .hasMessageContaining("process " + process.pid());
      }
      try (Workspace reader = Workspace.openToRead(file)) {
        assertThat(reader.brokenOff()).isEmpty();
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    String who = "process " + process.pid();
    try (Workspace reader = Workspace.openToRead(file)) {
      assertThat(reader.brokenOff()).get().asString().contains(who);
    }
    try (Workspace writer = Workspace.openToWrite(file, CLOCK)) {
      assertThat(writer.brokenOff()).get().asString().contains(who);
    }
    try (Workspace writer = Workspace.openToWrite(file, CLOCK)) {
      assertThat(writer.brokenOff()).isEmpty();
    }
    assertThat(Files.exists(file.resolveSibling("Northvale.gpkg.lock"))).isFalse();
  }

  @Test
  void whatIsCalledABackupIsWholeWhenTheOneWhoMadeItWasKilled()
      throws IOException, InterruptedException {
    fill();
    Backups backups = new Backups(file, CLOCK);
    for (int i = 0; i < KILLS; i++) {
      killSoon(started("backup"));
      assertWhole(file);
      List<Backup> all = backups.list();
      assertThat(all).isNotEmpty();
      all.forEach(backup -> assertWhole(backup.file()));
    }
    backups.make();
    try (var left = Files.list(backups.folder())) {
      assertThat(left).noneMatch(one -> one.getFileName().toString().startsWith("."));
    }
  }

  @Test
  void theWorkspaceIsWholeWhenTheOneWhoRestoredItWasKilled()
      throws IOException, InterruptedException {
    fill();
    Backups backups = new Backups(file, CLOCK);
    backups.make();
    for (int i = 0; i < KILLS; i++) {
      killSoon(started("restore"));
      assertWhole(file);
      backups.list().forEach(backup -> assertWhole(backup.file()));
    }
    backups.restore(backups.list().get(0), Progress.SILENT);
    assertWhole(file);
    assertThat(Files.exists(file.resolveSibling(".Northvale.gpkg.restoring"))).isFalse();
  }
}
