package org.nimbench.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.kernel.Program;
import org.nimbench.settings.Look;
import org.nimbench.settings.RecentWorkspace;
import org.nimbench.settings.Settings;
import org.nimbench.work.CallingThreadRunner;

class StartViewModelTest {
  private static Clock at(String instant) {
    return Clock.fixed(Instant.parse(instant), Program.ZONE);
  }

  private static String year(String instant) {
    return new StartViewModel(
            at(instant), new SimpleObjectProperty<>(Settings.STANDARD), new CallingThreadRunner())
        .financialYear();
  }

  @Test
  void todayAndItsFinancialQuarterAreSaid() {
    StartViewModel model =
        new StartViewModel(
            at("2025-11-04T14:02:00Z"),
            new SimpleObjectProperty<>(Settings.STANDARD),
            new CallingThreadRunner());
    assertThat(model.today()).isEqualTo("Tuesday 4 November 2025");
    assertThat(model.financialYear()).isEqualTo("financial year 2025/26, quarter 3");
    assertThat(year("2026-03-31T12:00:00Z")).isEqualTo("financial year 2025/26, quarter 4");
    assertThat(year("2026-04-01T12:00:00Z")).isEqualTo("financial year 2026/27, quarter 1");
    assertThat(year("1999-07-01T12:00:00Z")).isEqualTo("financial year 1999/00, quarter 2");
  }

  @Test
  void aMissingFileIsListedAndCanBeForgotten(@TempDir Path folder) throws IOException {
    Path there = Files.writeString(folder.resolve("there.gpkg"), "");
    Path gone = folder.resolve("gone.gpkg");
    ObjectProperty<Settings> settings =
        new SimpleObjectProperty<>(
            Settings.STANDARD
                .withOpened(
                    new RecentWorkspace(gone, "Gone", Instant.parse("2025-03-11T10:00:00Z")))
                .withOpened(
                    new RecentWorkspace(there, "There", Instant.parse("2025-11-03T16:20:00Z"))));
    StartViewModel model =
        new StartViewModel(at("2025-11-04T14:02:00Z"), settings, new CallingThreadRunner());
    assertThat(model.recent())
        .extracting(StartViewModel.Recent::isThere)
        .containsExactly(true, false);
    assertThat(model.recent())
        .extracting(StartViewModel.Recent::opened)
        .containsExactly("Opened yesterday 16:20", "Opened 11/03/2025");
    model.forgetMissing();
    assertThat(settings.get().recent()).extracting(RecentWorkspace::name).containsExactly("There");
    assertThat(model.recent()).hasSize(1);
  }

  @Test
  void theHeaderSaysWhenTheWorkspaceWasChanged() {
    ShellViewModel model = new ShellViewModel(new SimpleObjectProperty<>(Look.LIGHT));
    assertThat(model.isOpen().get()).isFalse();
    assertThat(model.savedWords().get()).isEqualTo("no changes");
    model.saved().set(LocalTime.of(9, 5));
    assertThat(model.savedWords().get()).isEqualTo("saved 09:05");
  }
}
