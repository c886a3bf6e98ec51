package org.nimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;

class RollForwardCommandTest {
  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  @SuppressWarnings("NullAway.Init")
  private Path file;

  @SuppressWarnings("NullAway.Init")
  private Terminal terminal;

  @BeforeEach
  void aProfile() throws IOException {
    file = ExampleWorkspace.copyTo(folder);
    terminal = new Terminal(folder);
    done(
        "product",
        "new",
        file,
        "--type",
        "problem-profile",
        "--title",
        "Burglary",
        "--period",
        "2023-10..2024-09",
        "--crime",
        "burglary");
    Path text =
        Files.writeString(
            folder.resolve("t.md"),
            "The year begins in October 2023. {{e3.first-month = 2023-10}}");
    done("product", "text", file, "pp-2025-01", "--section", "responses", text);
  }

  private Terminal.Ran done(Object... words) {
    Terminal.Ran ran = terminal.run(words);
    assertThat(ran.code()).as("%s %s", ran.out(), ran.err()).isZero();
    return ran;
  }

  @Test
  void aDryRunSaysWhatWouldBreakAndKeepsNoByte() throws IOException {
    byte[] before = Files.readAllBytes(file);
    JsonNode told =
        done("rollforward", file, "--to", "2024-10..2025-09", "--dry-run", "--json").json();
    JsonNode one = told.path("products").path(0);
    assertThat(one.path("format").asText()).isEqualTo("nimbench.roll/1");
    assertThat(one.path("kept").asBoolean()).isFalse();
    assertThat(one.path("reRead")).hasSize(1);
    assertThat(one.path("reRead").path(0).path("sentence").asText())
        .isEqualTo("The year begins in October 2023.");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aYearLaterANewProductContinuesItAndSaysWhatChanged() {
    done("product", "freeze", file, "pp-2025-01", "e7", "--label", "as agreed");
    String words = done("rollforward", file, "--to", "2024-10..2025-09").out();
    assertThat(words)
        .contains("pp-2025-01 → pp-2025-02")
        .contains("Re-read, responses: The year begins in October 2023.")
        .contains("is frozen: as agreed");
    assertThat(done("rollforward", file, "--to", "2024-10..2025-09").out())
        .contains("Every product is about this period already");
    JsonNode changes = done("product", "changes", file, "pp-2025-02", "--json").json();
    assertThat(changes.path("since").asText()).isEqualTo("pp-2025-01");
    JsonNode first = changes.path("movements").path(0);
    double last = Double.MAX_VALUE;
    boolean areSmall = false;
    for (JsonNode movement : changes.path("movements")) {
      boolean isSmall = movement.path("reading").asText().equals("small-number");
      assertThat(areSmall && !isSmall).as("small numbers last").isFalse();
      last = areSmall == isSmall ? last : Double.MAX_VALUE;
      areSmall = isSmall;
      double size = Math.abs(movement.path("z").asDouble());
      assertThat(size).as("the largest first").isLessThanOrEqualTo(last);
      last = size;
      double z =
          2
              * (Math.sqrt(movement.path("after").asDouble() / 365)
                  - Math.sqrt(movement.path("before").asDouble() / 366))
              * Math.sqrt(2.0 * 365 * 366 / (365 + 366));
      assertThat(movement.path("z").asDouble()).isEqualTo(z, within(1e-9));
    }
    assertThat(first.path("reading").asText()).isNotEmpty();
    assertThat(done("product", "changes", file, "pp-2025-02").out()).contains("Burglary");
    JsonNode check = terminal.run("product", "check", file, "pp-2025-02", "--json").json();
    assertThat(check.path("frozen").path("e7").asText()).isEqualTo("as agreed");
    done("product", "unfreeze", file, "pp-2025-02", "e7");
    assertThat(done("product", "clone", file, "pp-2025-02", "--title", "Again").out())
        .contains("pp-2025-03 is a copy of pp-2025-02");
  }

  @Test
  void whereNoDataReachesFiguresStayBehindUntilTheyCanBeMade() {
    done("rollforward", file, "--to", "2026-01..2026-12", "--in-place");
    JsonNode check = terminal.run("product", "check", file, "pp-2025-01", "--json").json();
    assertThat(check.path("behind").path("e1").asText()).contains("No data covers");
    assertThat(check.path("stale").toString()).contains("e1");
    done("product", "refresh", file, "pp-2025-01");
    assertThat(terminal.run("product", "check", file, "pp-2025-01", "--json").json().path("behind"))
        .as("there is still no data")
        .isNotEmpty();
    done("rollforward", file, "--to", "2024-10..2025-09", "--in-place");
    assertThat(terminal.run("product", "check", file, "pp-2025-01", "--json").json().path("behind"))
        .isEmpty();
  }

  @Test
  void aProductThatIsThereAlreadyOrUnknownIsRefused() {
    assertThat(
            terminal
                .run("rollforward", file, "--to", "2023-10..2024-09", "--product", "pp-2025-01")
                .code())
        .isEqualTo(2);
    assertThat(terminal.run("rollforward", file, "--to", "2025", "--product", "pp-2025-01").code())
        .isEqualTo(2);
    assertThat(
            terminal
                .run("rollforward", file, "--to", "2024-10..2025-09", "--product", "pp-9")
                .code())
        .isEqualTo(2);
  }
}
