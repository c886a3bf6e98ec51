package org.nimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;

/** Breaks and operations from a file: kept once, and seen by every trend that follows. */
class BreaksCommandTest {
  private final Terminal terminal;
  private final Path folder;
  private final Path workspace;

  BreaksCommandTest(@TempDir Path folder) {
    this.folder = folder;
    this.terminal = new Terminal(folder);
    this.workspace = ExampleWorkspace.copyTo(folder);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("breaks.csv"), text);
  }

  private Terminal.Ran done(Object... words) {
    Terminal.Ran ran = terminal.run(words);
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran;
  }

  @Test
  void aBreakFromAFileStartsTheLimitsOfATrendAgain() throws IOException {
    Path csv =
        file(
            """
            date,kind,words,type
            2023-10,break,"Sheds, no longer counted",burglary
            2025-06-02,operation,Op Lantern,
            """);
    assertThat(done("breaks", workspace, csv, "--json").json().path("added")).hasSize(2);
    JsonNode again = done("breaks", workspace, csv, "--json").json();
    assertThat(again.path("added")).isEmpty();
    assertThat(again.path("known").asInt()).isEqualTo(2);

    JsonNode burglary =
        done("trend", workspace, "--crime", "burglary", "--method", "control", "--json").json();
    assertThat(burglary.path("limits").path("baselineFirst").asText()).isEqualTo("2023-10");
    assertThat(burglary.path("events")).hasSize(2);
    JsonNode vehicle =
        done("trend", workspace, "--crime", "vehicle-crime", "--method", "control", "--json")
            .json();
    assertThat(vehicle.path("events")).hasSize(1);
    assertThat(vehicle.path("limits").path("baselineFirst").asText()).isEqualTo("2022-10");
  }

  @Test
  void aRowThatIsNotUnderstoodIsNamedAndNothingIsKept() throws IOException {
    Path csv = file("date,kind,words\n2023-10,break,Sheds\n2023-13,break,Sheds\n");
    Terminal.Ran ran = terminal.run("breaks", workspace, csv);
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains("2023-13").contains("3");
    Path other = file("when,kind,words\n2023-10,break,Sheds\n");
    assertThat(terminal.run("breaks", workspace, other).err()).contains("date");
    Path good = file("date,kind,words\n2023-10,break,Sheds\n");
    assertThat(done("breaks", workspace, good, "--json").json().path("known").asInt()).isZero();
  }
}
