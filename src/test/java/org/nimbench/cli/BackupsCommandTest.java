package org.nimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;
import org.nimbench.store.Workspace;

/** Backups from a terminal: made, listed, restored. */
class BackupsCommandTest {
  private final Terminal terminal;
  private final Path workspace;

  BackupsCommandTest(@TempDir Path folder) {
    this.terminal = new Terminal(folder);
    this.workspace = folder.resolve("w.gpkg");
    done("create", workspace);
  }

  private Terminal.Ran done(Object... words) {
    Terminal.Ran ran = terminal.run(words);
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran;
  }

  @Test
  void aBackupIsMadeListedAndRestored() {
    assertThat(done("backups", "list", workspace).out()).contains("no backup");
    String name = done("backups", "make", workspace, "--json").json().path("name").asText();
    done("drawn", "add", workspace, "--circle", "450000,310000,250", "--name", "Later");
    JsonNode backup = done("backups", "list", workspace, "--json").json().path("backups").get(0);
    assertThat(backup.path("name").asText()).isEqualTo(name);
    assertThat(backup.path("last").get(0).path("command").asText()).isEqualTo("create");
    assertThat(backup.path("since").get(0).path("command").asText()).isEqualTo("drawn add");
    assertThat(done("backups", "list", workspace).out())
        .contains("04/11/2025 14:02", "Commands since then: 1");
    JsonNode restored = done("backups", "restore", workspace, name, "--json").json();
    assertThat(done("drawn", "list", workspace, "--json").json().path("areas")).isEmpty();
    done("backups", "restore", workspace, restored.path("present").asText());
    assertThat(done("drawn", "list", workspace).out()).contains("Later");
    assertThat(done("verify", workspace, "--json").json().path("ok").asBoolean()).isTrue();
  }

  @Test
  void whatIsWrongIsSaidWithItsExitCode() throws IOException {
    assertRefused(2, "nothing.gpkg", "backups", "restore", workspace, "nothing.gpkg");
    String name = done("backups", "make", workspace, "--json").json().path("name").asText();
    assertRefused(2, name, "backups", "restore", workspace, "nothing.gpkg");
    assertRefused(3, "gone.gpkg", "backups", "make", workspace.resolveSibling("gone.gpkg"));
    try (Workspace held = Workspace.openToWrite(workspace, ExampleWorkspace.CLOCK)) {
      assertThat(held.isWritable()).isTrue();
      assertRefused(5, "w.gpkg", "backups", "make", workspace);
      assertRefused(5, "w.gpkg", "backups", "restore", workspace, name);
    }
    Path file = workspace.resolveSibling("w backups").resolve(name);
    Files.writeString(file, "no longer a workspace");
    assertThat(done("backups", "list", workspace, "--json").out()).contains("damage");
    assertRefused(3, "damaged", "backups", "restore", workspace, name);
  }

  private void assertRefused(int code, String named, Object... words) {
    Terminal.Ran ran = terminal.run(words);
    assertThat(ran.code()).as(ran.err()).isEqualTo(code);
    assertThat(ran.err()).contains(named).doesNotContain("\tat ");
    assertThat(ran.out()).isEmpty();
  }
}
