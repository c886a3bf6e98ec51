package org.nimbench.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/** A writer that is killed leaves a workspace that is whole: all of a command is in it, or none. */
class KillTest {
  private static final int KILLS = 10;
  private static final int STORED = 500;
  private static final int ADDED = 20_000;

  private final Path folder;

  KillTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void allOrNothingIsLeftByTenKills() throws IOException, InterruptedException {
    // Without coordinates the child spends its time storing, not loading the projection.
    allOrNothing(
        PoliceFiles.file(folder, "big.csv", PoliceFiles.manyRowsNowhere(ADDED, "2025-02")));
  }

  @Test
  void allOrNothingOfAPartnersExtractIsLeftByTenKills() throws IOException, InterruptedException {
    String[] rows = new String[ADDED];
    Arrays.setAll(rows, i -> PartnerFiles.row(i, 1 + i % 28 + "/02/2025", "23:15"));
    allOrNothing(PartnerFiles.write(folder.resolve("big.csv"), PartnerFiles.CRIME, rows));
  }

  private void allOrNothing(Path file) throws IOException, InterruptedException {
    long seed = System.nanoTime();
    System.out.println("KillTest seed " + seed);
    Random random = new Random(seed);
    Path clean = clean();
    Path loaded = copy(clean, "whole.gpkg");
    long whole = run(KilledImport.class, loaded, file.toString(), Long.MAX_VALUE);
    int untouched = 0;
    for (int i = 0; i < KILLS; i++) {
      Path workspace = copy(clean, "killed" + i + ".gpkg");
      run(KilledImport.class, workspace, file.toString(), random.nextLong(Math.max(2, whole)));
      if (recordsOf(workspace) == STORED) {
        untouched++;
      }
    }
    assertThat(untouched).isPositive();
    killPurges(loaded, random);
  }

  /** A purge is cut off anywhere: the import is all there or all gone. */
  private void killPurges(Path loaded, Random random) throws IOException, InterruptedException {
    Path purged = copy(loaded, "purged.gpkg");
    long whole = run(KilledPurge.class, purged, "2", Long.MAX_VALUE);
    assertThat(recordsOf(purged, 2)).isEqualTo(STORED);
    for (int i = 0; i < KILLS; i++) {
      Path workspace = copy(loaded, "cut" + i + ".gpkg");
      run(KilledPurge.class, workspace, "2", random.nextLong(Math.max(2, whole)));
      recordsOf(workspace, 2);
    }
  }

  /** A workspace with a month of records of its own, so that there is something to lose. */
  private Path clean() {
    Path workspace = folder.resolve("clean.gpkg");
    try (Workspace open = Workspace.create(workspace, "Northvale", IntakeTest.CLOCK)) {
      Path small = PoliceFiles.file(folder, "small.csv", PoliceFiles.manyRows(STORED, "2025-01"));
      Intake.load(open, IntakeRequest.of(SetKey.POLICE_CRIME, small), Progress.SILENT);
    }
    return workspace;
  }

  private Path copy(Path clean, String name) throws IOException {
    return Files.copy(clean, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }

  /** Starts an import and kills it after so many nanoseconds; returns how long it ran. */
  private static long run(Class<?> main, Path workspace, String what, long nanoseconds)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                workspace.toString(),
                what)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader said = process.inputReader()) {
      assertThat(said.readLine()).isEqualTo("started");
      long began = System.nanoTime();
      if (!process.waitFor(nanoseconds, TimeUnit.NANOSECONDS)) {
        process.destroyForcibly().waitFor();
      }
      return System.nanoTime() - began;
    }
  }

  private static int recordsOf(Path workspace) {
    int records = recordsOf(workspace, 0);
    try (Workspace open = Workspace.openToRead(workspace)) {
      assertThat(open.batches()).hasSize(records == STORED ? 1 : 2);
    }
    return records;
  }

  private static int recordsOf(Path workspace, int batches) {
    int records;
    try (Workspace open = Workspace.openToRead(workspace)) {
      assertThat(open.verify(Progress.SILENT)).isEmpty();
      records = open.incidents(SetKey.POLICE_CRIME, Progress.SILENT).size();
      assertThat(records).isIn(STORED, STORED + ADDED);
      assertThat(open.batches()).hasSizeGreaterThanOrEqualTo(batches);
    }
    try (Workspace again = Workspace.openToWrite(workspace, IntakeTest.CLOCK)) {
      assertThat(again.isWritable()).isTrue();
    }
    return records;
  }
}
