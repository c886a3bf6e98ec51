package org.nimbench.ui.map.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;
import org.nimbench.desk.Desk;
import org.nimbench.desk.Step;
import org.nimbench.store.Workspace;
import org.nimbench.study.Events;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.study.Studies;
import org.nimbench.work.CallingThreadRunner;
import org.nimbench.work.Progress;

/** The table twin and the history of the map, without a screen, on Northvale. */
class HistoryViewModelTest {
  private static Evidence ask(Studies studies, String method, Map<String, String> parameters) {
    return studies.answer(ExampleWorkspace.burglary(method, parameters), null, Progress.SILENT);
  }

  @Test
  void stepsAreKeptOpenedAgainAndCopiedAsCommands(@TempDir Path folder) throws Exception {
    ExampleWorkspace.copyTo(folder);
    try (Workspace workspace =
        Workspace.openToWrite(folder.resolve("Northvale.gpkg"), ExampleWorkspace.CLOCK)) {
      Studies studies = new Studies(workspace, ExampleWorkspace.CLOCK, Events.NONE);
      List<Step> opened = new ArrayList<>();
      HistoryViewModel model =
          new HistoryViewModel(
              new Desk(workspace, ExampleWorkspace.CLOCK).history(),
              new CallingThreadRunner(),
              workspace.file(),
              opened::add);
      model.read();
      assertThat(model.steps().get()).isEmpty();
      model.keep(ask(studies, "hotspot.kde", Map.of("bandwidth", "450")));
      model.keep(ask(studies, "hotspot.kde", Map.of("bandwidth", "450")));
      model.keep(ask(studies, "hotspot.areas", Map.of()));
      assertThat(model.steps().get())
          .extracting(step -> step.recipe().method())
          .containsExactly("hotspot.areas", "hotspot.kde");
      Step first = model.steps().get().get(1);
      model.open(first);
      assertThat(opened).containsExactly(first);
      assertThat(model.commandLine(first)).contains("--method kde", "--bandwidth 450");
      assertThat(model.problem().get()).isEmpty();
    }
  }

  @Test
  void aWorkspaceThatIsReadOnlySaysThatTheStepWasNotKept() {
    try (Workspace workspace = Workspace.openToRead(ExampleWorkspace.toRead())) {
      Studies studies = new Studies(workspace, ExampleWorkspace.CLOCK, Events.NONE);
      HistoryViewModel model =
          new HistoryViewModel(
              new Desk(workspace, ExampleWorkspace.CLOCK).history(),
              new CallingThreadRunner(),
              workspace.file(),
              step -> {});
      model.keep(ask(studies, "hotspot.areas", Map.of()));
      assertThat(model.problem().get()).startsWith("The step was not kept");
    }
  }

  @Test
  void theTwinOfAreasSaysWhatARateIsPer() {
    try (Workspace workspace = Workspace.openToRead(ExampleWorkspace.toRead())) {
      Studies studies = new Studies(workspace, ExampleWorkspace.CLOCK, Events.NONE);
      assertThat(areas(studies, Map.of("layer", "wards")).headings())
          .containsExactly(
              "Area", "Count", "Out of", "Rate per 1,000 households", "Lower", "Upper");
      assertThat(areas(studies, Map.of("layer", "wards", "per", "people")).headings())
          .contains("Rate per 1,000 people");
      MapTable counts = areas(studies, Map.of("layer", "wards", "per", "none"));
      assertThat(counts.headings()).containsExactly("Area", "Count");
      assertThat(counts.rows()).allMatch(row -> row.cells().size() == row.keys().size());
      assertThat(counts.copied().tabbed().lines()).allMatch(line -> line.split("\t").length == 2);
    }
  }

  private static MapTable areas(Studies studies, Map<String, String> parameters) {
    return MapTable.of(ask(studies, "hotspot.areas", parameters));
  }

  @Test
  void theTwinListsEveryAreaAndEveryCellWithAClass() {
    try (Workspace workspace = Workspace.openToRead(ExampleWorkspace.toRead())) {
      Studies studies = new Studies(workspace, ExampleWorkspace.CLOCK, Events.NONE);
      MapTable areas = areas(studies, Map.of("layer", "wards"));
      assertThat(areas.layer()).isEqualTo("wards");
      assertThat(areas.rows()).hasSize(workspace.layer("wards").areas().size());
      Evidence grid = ask(studies, "hotspot.grid", Map.of("boundary", "district"));
      MapTable cells = MapTable.of(grid);
      double counted = cells.rows().stream().mapToDouble(row -> row.keys().get(3)).sum();
      assertThat(counted).isEqualTo(((Result.Hotspot) grid.result()).eastings().length);
      assertThat(cells.copied().tabbed().lines().count()).isEqualTo(cells.rows().size() + 1L);
      assertThat(cells.copied().html()).startsWith("<table><tr><th>Easting</th>");
    }
  }
}
