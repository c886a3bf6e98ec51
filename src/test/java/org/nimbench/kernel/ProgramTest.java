package org.nimbench.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgramTest {
  @Test
  void theVersionIsTheOneTheBuildGives() throws IOException {
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains(
            "<artifactId>nimbench</artifactId>\n  <version>" + Program.VERSION + "</version>");
  }

  @Test
  void theEnvironmentFixesTheClock() {
    assertThat(Program.clock(Map.of("NIMBENCH_NOW", "2026-01-05T09:00:00Z")).instant())
        .isEqualTo(Instant.parse("2026-01-05T09:00:00Z"));
    assertThatThrownBy(() -> Program.clock(Map.of("NIMBENCH_NOW", "yesterday")))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void theEnvironmentMovesTheDataFolder() {
    assertThat(Program.home(Map.of("NIMBENCH_HOME", "/data/nimbench")))
        .isEqualTo(Path.of("/data/nimbench"));
  }

  @Test
  void wordsThatAreNotThereAreAnErrorOfTheProgram() {
    assertThatThrownBy(() -> Words.text("kernel.no.such.words"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Words.text("nodot")).isInstanceOf(IllegalArgumentException.class);
  }
}
