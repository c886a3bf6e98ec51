package org.nimbench.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;
import org.nimbench.products.FigureFiles;
import org.nimbench.products.Scenes;
import org.nimbench.spatial.ChangeClasses;
import org.nimbench.store.Workspace;
import org.nimbench.study.Events;
import org.nimbench.study.Evidence;
import org.nimbench.study.Studies;
import org.nimbench.work.Progress;

/** Maps of change and of areas, drawn on Northvale. */
@SuppressWarnings("NullAway.Init")
class ThemesTest {
  private static Workspace workspace;
  private static Studies studies;

  @BeforeAll
  static void open() {
    workspace = Workspace.openToRead(ExampleWorkspace.toRead());
    studies = new Studies(workspace, ExampleWorkspace.CLOCK, Events.NONE);
  }

  @AfterAll
  static void close() {
    workspace.close();
  }

  private static Evidence ask(String method, Map<String, String> parameters) {
    return studies.answer(ExampleWorkspace.burglary(method, parameters), null, Progress.SILENT);
  }

  @Test
  void theFinishedMapOfAChangeNamesItsStepsAndItsPeriods(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("change.svg");
    new FigureFiles(workspace, studies, ExampleWorkspace.CLOCK)
        .write(
            ask("hotspot.change", Map.of("boundary", "district", "breaks", "10,30,60")),
            file,
            "OFFICIAL",
            Progress.SILENT);
    assertThat(Files.readString(file))
        .contains("+60 or more", "−10 to −30", "within ±10", "Oct 2023 – Sep 2024")
        .contains("Beyond usual, z ≥ 3")
        .contains("366 against 365");
  }

  @Test
  void theFinishedMapOfRatesNamesItsPeopleAndTheirYear(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("areas.svg");
    new FigureFiles(workspace, studies, ExampleWorkspace.CLOCK)
        .write(ask("hotspot.areas", Map.of("layer", "wards")), file, "OFFICIAL", Progress.SILENT);
    assertThat(Files.readString(file))
        .contains("Burglaries per 1,000 households")
        .contains("households, 2024");
  }

  @Test
  void areasThatTheSceneDoesNotHaveCannotBeDrawn() {
    Evidence areas = ask("hotspot.areas", Map.of("layer", "wards"));
    Evidence surface = ask("hotspot.kde", Map.of("boundary", "district"));
    MapScene scene = new Scenes(workspace, studies).of(surface);
    assertThatThrownBy(
            () -> Pictures.map(areas, scene, new PictureStyle(270, 180, Look.PAPER, "", true)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theLabelsOfAChangeHaveNoMoreDecimalsThanTheyNeed() {
    ChangeLabels whole = new ChangeLabels(new ChangeClasses(new double[] {10, 30, 60}, new int[7]));
    assertThat(whole.of(3)).isEqualTo("+60 or more");
    assertThat(whole.of(-1)).isEqualTo("−10 to −30");
    ChangeLabels small = new ChangeLabels(new ChangeClasses(new double[] {0.5, 1.5}, new int[5]));
    assertThat(small.of(0)).isEqualTo("within ±0.5");
  }

  @Test
  void everyLookKeepsMoreApartFromFewer() {
    for (Look look : Look.values()) {
      for (int at = 1; at <= 3; at++) {
        assertThat(Palette.of(look).change(at, 3)).isNotEqualTo(Palette.of(look).change(-at, 3));
      }
    }
  }
}
