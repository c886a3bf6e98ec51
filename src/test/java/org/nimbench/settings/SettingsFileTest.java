package org.nimbench.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.kernel.ProblemException;

class SettingsFileTest {
  /** A file of a version as it was first written; it stays readable for good. */
  private static String version(int number) {
    try {
      return Files.readString(Path.of("src/test/resources/formats/settings-" + number + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final String VERSION_1 = version(1);

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
    Path northvale = recent("Northvale").file();
    file.save(chosen.withProduct(northvale, "sa-2025"));
    assertThat(file.load().product(northvale)).isEqualTo("sa-2025");
    assertThat(file.load().product(recent("Ashcombe").file())).isEmpty();
    file.save(chosen.withWordTemplate("/templates/council.dotx"));
    assertThat(file.load().wordTemplate()).isEqualTo("/templates/council.dotx");
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
  void aFileOfVersion2IsReadWithEverythingInIt(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("settings.json");
    Files.writeString(file, version(2));
    Settings read = new SettingsFile(file).load();
    assertThat(read)
        .isEqualTo(
            new Settings(
                Look.DARK,
                true,
                125,
                true,
                "/data",
                "J. Marsh",
                "",
                List.of(
                    recent("Northvale")
                        .withSummary(
                            new WorkspaceSummary(
                                Instant.parse("2025-11-03T16:21:00Z"),
                                LocalDate.of(2025, 10, 14),
                                YearMonth.of(2025, 9),
                                3,
                                1,
                                2,
                                null,
                                Instant.parse("2025-11-03T16:19:00Z"),
                                50331648)))));
    new SettingsFile(file).save(read);
    assertThat(file).hasContent(version(2));
  }

  @Test
  void aSizeOfTextThatCannotBeChosenIsRefused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("settings.json");
    Files.writeString(file, version(2).replace("125", "900"));
    assertThatThrownBy(() -> new SettingsFile(file).load()).isInstanceOf(ProblemException.class);
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
    Files.writeString(file, VERSION_1.replace("settings/1", "settings/3"));
    assertThatThrownBy(() -> new SettingsFile(file).load())
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("nimbench.settings/3");
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
