package org.nimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class RegisterCommandTest {
  private static final Path REGISTER =
      Path.of("src/test/resources/org/nimbench/supply/register-1.json");

  @TempDir Path folder;
  private Terminal terminal;
  private Path workspace;

  @BeforeEach
  void make() {
    terminal = new Terminal(folder.resolve("home"));
    workspace = folder.resolve("town.gpkg");
    terminal.run("create", workspace, "--name", "Town");
  }

  @Test
  void whatIsKeptCanBeWrittenOutEditedAndKeptAgain() {
    assertThat(terminal.run("register", workspace, REGISTER, "--json").json().path("protocols"))
        .hasToString("3");
    Path out = folder.resolve("out.json");
    assertThat(terminal.run("register", workspace, "--out", out).code()).isZero();
    Path again = folder.resolve("again.json");
    assertThat(terminal.run("register", workspace, out, "--out", again).code()).isZero();
    assertThat(again).hasSameTextualContentAs(out);
    assertThat(terminal.run("verify", workspace).code()).isZero();
  }

  @Test
  void aRefusedRegisterLeavesTheOneThatIsKept() throws IOException {
    terminal.run("register", workspace, REGISTER);
    Path wrong = folder.resolve("wrong.json");
    Files.writeString(
        wrong, Files.readString(REGISTER).replace("\"liaison\"", "\"liaisonOfficer\""));
    Terminal.Ran ran = terminal.run("register", workspace, wrong);
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains("wrong.json").contains("liaisonOfficer");
    assertThat(terminal.run("register", workspace, "--json").json().path("authorities"))
        .hasToString("4");
  }

  @Test
  void aSetThatIsNotHeldStandsSoInTheGrid() {
    terminal.run("register", workspace, REGISTER);
    String sets = terminal.run("sets", workspace, "--json").out();
    assertThat(sets).contains("NOT_HELD");
    assertThat(terminal.run("sets", workspace).out()).contains("not held");
  }

  @Test
  void protocolsOverdueForReviewAndSetsNotHeldAreSaid() {
    terminal.on(LocalDate.of(2026, 3, 31));
    assertThat(terminal.run("register", workspace, REGISTER).out())
        .doesNotContain("overdue")
        .contains("Not held: 7 Racial incidents, Northvale Council, from 2024-04-01");
    terminal.on(LocalDate.of(2026, 4, 1));
    assertThat(terminal.run("register", workspace).out())
        .contains("Review overdue since 2026-03-31: ISP-02, Police data")
        .doesNotContain("ISP-01")
        .doesNotContain("ISP-03");
    JsonNode tree = terminal.run("register", workspace, "--json").json();
    assertThat(tree.path("overdue")).hasSize(1);
    assertThat(tree.path("notHeldSets").path(0).path("set").asText()).isEqualTo("racial-incidents");
    assertThat(tree.path("notHeld").asInt()).isOne();
  }
}
