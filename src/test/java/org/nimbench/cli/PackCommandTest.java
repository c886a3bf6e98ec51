package org.nimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class PackCommandTest {
  @TempDir Path folder;
  private Terminal terminal;
  private Path workspace;
  private Path packed;

  @BeforeEach
  void make() {
    terminal = new Terminal(folder.resolve("home"));
    workspace = folder.resolve("town.gpkg");
    packed = folder.resolve("town.nimpack");
    terminal.run("create", workspace, "--name", "Town");
  }

  @Test
  void anUnpackedCopyIsTheWholeWorkspace() {
    terminal.set("NIMBENCH_PASSPHRASE", "four words that differ");
    assertThat(terminal.run("pack", workspace, "--out", packed, "--json").json().path("packed"))
        .hasToString("\"" + packed + "\"");
    Path back = folder.resolve("back.gpkg");
    assertThat(terminal.run("unpack", packed, "--out", back).code()).isZero();
    assertThat(terminal.run("verify", back, "--json").json().path("ok").asBoolean()).isTrue();
    assertThat(terminal.run("sets", back, "--json").out())
        .isEqualTo(terminal.run("sets", workspace, "--json").out());
  }

  @Test
  void aWrongPassphraseEndsWithFiveAndLeavesNothing() throws IOException {
    terminal.set("NIMBENCH_PASSPHRASE", "four words that differ");
    terminal.run("pack", workspace, "--out", packed);
    terminal.set("NIMBENCH_PASSPHRASE", "four words that differ.");
    Path back = folder.resolve("back.gpkg");
    Terminal.Ran ran = terminal.run("unpack", packed, "--out", back);
    assertThat(ran.code()).isEqualTo(5);
    assertThat(ran.err()).contains("town.nimpack").contains("passphrase");
    assertThat(names()).containsExactlyInAnyOrder("town.gpkg", "town.nimpack");
  }

  @Test
  void withoutAPassphraseTheCommandSaysWhereItComesFrom() throws IOException {
    Terminal.Ran ran = terminal.run("pack", workspace, "--out", packed);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("NIMBENCH_PASSPHRASE");
    assertThat(names()).containsExactly("town.gpkg");
  }

  /** The folder of the workspace and nothing else: no copy in the clear is left beside it. */
  private Stream<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("home"))
          .toList()
          .stream();
    }
  }
}
