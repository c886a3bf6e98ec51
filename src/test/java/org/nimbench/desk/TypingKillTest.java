package org.nimbench.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.kernel.Program;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/** A program that is killed in the middle of keeping typed words loses no more than that write. */
class TypingKillTest {
  private static final Clock CLOCK = Clock.system(Program.ZONE);

  /** One write, on a slow machine. */
  private static final long MOST_LOST = 5_000;

  private final Path folder;
  private final Random random;

  TypingKillTest(@TempDir Path folder) {
    this.folder = folder;
    long seed = System.nanoTime();
    System.out.println("TypingKillTest seed " + seed);
    this.random = new Random(seed);
  }

  @Test
  void aKillInTheMiddleOfAWriteLosesThatWriteAtMost() throws IOException, InterruptedException {
    for (int i = 0; i < 6; i++) {
      assertThat(killedAfter(600 + random.nextInt(600))).isBetween(0L, MOST_LOST);
    }
  }

  /** Kills a typist after so many milliseconds and says how many of them are lost. */
  private long killedAfter(long milliseconds) throws IOException, InterruptedException {
    Path file = workspace();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                KilledTypist.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader said = process.inputReader()) {
      assertThat(said.readLine()).isEqualTo("started");
      assertThat(process.waitFor(milliseconds, TimeUnit.MILLISECONDS)).isFalse();
    } finally {
      process.destroyForcibly().waitFor();
    }
    return System.currentTimeMillis() - lastWord(file);
  }

  private Path workspace() throws IOException {
    Path clean = folder.resolve("clean.gpkg");
    if (!Files.exists(clean)) {
      Workspace.create(clean, "Northvale", CLOCK).close();
    }
    Path copy = folder.resolve("killed.gpkg");
    return Files.copy(clean, copy, StandardCopyOption.REPLACE_EXISTING);
  }

  private static long lastWord(Path file) {
    try (Workspace open = Workspace.openToRead(file)) {
      assertThat(open.verify(Progress.SILENT)).isEmpty();
      assertThat(open.brokenOff()).isPresent();
    }
    try (Workspace open = Workspace.openToWrite(file, CLOCK)) {
      List<Restorable> offered =
          new Desk(open, CLOCK)
              .restorable(
                  (product, section) ->
                      Optional.of(new SectionNow("Burglary profile", "Analysis", "")));
      assertThat(offered).hasSize(1);
      String[] words = offered.get(0).draft().text().split(" ");
      assertThat(offered.get(0).words()).isEqualTo(words.length);
      return Long.parseLong(words[words.length - 1]);
    }
  }
}
