package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;

/** Nothing leaves this PC: no socket is opened on the main journeys, by commands or the window. */
class OfflineTest {
  private final Path folder;

  OfflineTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theMainJourneysOpenNoSocket() throws IOException, InterruptedException {
    Path workspace = ExampleWorkspace.copyTo(folder);
    String said = said(workspace.toString(), folder.toString());
    assertThat(said).contains("run verify", "seen 5").endsWith("tried 0\n");
    assertThat(folder.resolve("p.docx")).isNotEmptyFile();
    assertThat(folder.resolve("p.pdf")).isNotEmptyFile();
  }

  @Test
  void aSocketWouldBeSeen() throws IOException, InterruptedException {
    assertThat(said(OfflineJourney.TRY, "")).doesNotContain("tried 0").contains("tried");
  }

  private String said(String first, String second) throws IOException, InterruptedException {
    Path out = folder.resolve("said.txt");
    ProcessBuilder builder =
        WindowProcess.java(
            folder.resolve("home"),
            List.of("-Xmx900m", "-Djava.security.manager=" + NoSockets.class.getName()),
            OfflineJourney.class,
            first,
            second);
    builder.environment().put("NIMBENCH_NOW", "2026-01-05T09:00:00Z");
    Process process =
        builder
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("errors.txt").toFile())
            .start();
    assertThat(process.waitFor(4, TimeUnit.MINUTES)).as("it ends").isTrue();
    String said = Files.readString(out);
    assertThat(process.exitValue())
        .as("%s%n%s", said, Files.readString(folder.resolve("errors.txt")))
        .isZero();
    return said;
  }
}
