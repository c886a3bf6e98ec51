package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx900m"));
    for (String key : WindowProcess.TOOLKIT) {
      String value = System.getProperty(key);
      if (value != null) {
        command.add("-D" + key + "=" + value);
      }
    }
    command.add("-Djava.security.manager=" + NoSockets.class.getName());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(OfflineJourney.class.getName(), first, second));
    Path out = folder.resolve("said.txt");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("NIMBENCH_HOME", folder.resolve("home").toString());
    builder.environment().put("NIMBENCH_NOW", "2026-01-05T09:00:00Z");
    builder.environment().putIfAbsent("DISPLAY", ":headless");
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
