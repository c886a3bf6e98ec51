package org.nimbench.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.kernel.ProblemException;

class SettingsFileTest {
  /** A file of version 1 as it was first written; it stays readable for good. */
  private static final String VERSION_1 =
      """
      {
        "format" : "nimbench.settings/1",
        "look" : "dark",
        "recent" : [ {
          "file" : "/data/Northvale.gpkg",
          "name" : "Northvale",
          "opened" : "2025-11-03T16:20:00Z"
        } ]
      }
      """;

  private static RecentWorkspace recent(String name) {
    return new RecentWorkspace(
        Path.of("/data", name + ".gpkg"), name, Instant.parse("2025-11-03T16:20:00Z"));
  }

  @Test
  void whatIsKeptIsReadBack(@TempDir Path folder) {
    SettingsFile file = new SettingsFile(folder.resolve("deep").resolve("settings.json"));
    Settings chosen = new Settings(Look.DARK, List.of(recent("Northvale"), recent("Ashcombe")));
    file.save(Settings.STANDARD);
    file.save(chosen);
    assertThat(file.load()).isEqualTo(chosen);
    assertThat(folder.resolve("deep")).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void beforeAnyChoiceThereIsTheStandard(@TempDir Path folder) {
    assertThat(new SettingsFile(folder.resolve("settings.json")).load())
        .isEqualTo(Settings.STANDARD);
  }

  @Test
  void aFileOfVersion1IsRead(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("settings.json");
    Files.writeString(file, VERSION_1);
    assertThat(new SettingsFile(file).load())
        .isEqualTo(new Settings(Look.DARK, List.of(recent("Northvale"))));
  }

  @Test
  void anUnknownFieldIsRefusedByName(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("settings.json");
    Files.writeString(file, VERSION_1.replace("\"look\"", "\"colour\""));
    assertThatThrownBy(() -> new SettingsFile(file).load())
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("colour");
  }

  @Test
  void aNewerFormatIsRefused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("settings.json");
    Files.writeString(file, VERSION_1.replace("settings/1", "settings/2"));
    assertThatThrownBy(() -> new SettingsFile(file).load())
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("nimbench.settings/2");
  }

  @Test
  void aDamagedFileIsAProblemNotACrash(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("settings.json");
    for (String damaged :
        List.of("", "{", "[]", "{\"format\":1}", VERSION_1.replace("dark", "x"))) {
      Files.writeString(file, damaged);
      assertThatThrownBy(() -> new SettingsFile(file).load()).isInstanceOf(ProblemException.class);
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsAProblem(@TempDir Path folder) throws IOException {
    Path inTheWay = Files.writeString(folder.resolve("file"), "");
    SettingsFile file = new SettingsFile(inTheWay.resolve("settings.json"));
    assertThatThrownBy(() -> file.save(Settings.STANDARD)).isInstanceOf(ProblemException.class);
  }

  @Test
  void anOpenedWorkspaceGoesToTheHeadOfTheListOnce() {
    Settings settings = Settings.STANDARD;
    for (int i = 0; i < 12; i++) {
      settings = settings.withOpened(recent("w" + i % 10));
    }
    assertThat(settings.recent()).hasSize(Settings.REMEMBERED).doesNotHaveDuplicates();
    assertThat(settings.recent().get(0)).isEqualTo(recent("w1"));
    assertThat(settings.without(recent("w1")).recent()).doesNotContain(recent("w1")).hasSize(7);
  }
}
