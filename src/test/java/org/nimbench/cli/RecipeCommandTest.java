package org.nimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.store.Workspace;
import org.nimbench.study.Evidence;
import org.nimbench.study.EvidenceFiles;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.study.RecipeCommand;
import org.nimbench.study.Studies;
import org.nimbench.work.Progress;

/** A step that is copied as a command gives the same figures when it is run. */
class RecipeCommandTest {
  private static final Filter BURGLARY = Filter.allCrime().withTypes(List.of("burglary"));
  private static final PeriodRule YEAR = new PeriodRule.Absolute(Period.parse("2024-10..2025-09"));

  @Test
  void everyKindOfStepIsRepeatedByItsCommandWithTheSameFigures(@TempDir Path home)
      throws Exception {
    Path file = ExampleWorkspace.toRead();
    Box box = new Box(451000, 312000, 458000.5, 320000);
    List<Recipe> steps =
        List.of(
            recipe("hotspot.kde", BURGLARY, Map.of("bandwidth", "450", "boundary", "district")),
            recipe("hotspot.kde", BURGLARY.withBox(box), Map.of("breaks", "10,20,40")),
            recipe("hotspot.grid", Filter.allCrime(), Map.of("cell", "500")),
            recipe("hotspot.areas", BURGLARY, Map.of("layer", "wards", "per", "people")),
            recipe("hotspot.change", BURGLARY, Map.of("before", "2022-10..2023-09")),
            recipe("compare.change", BURGLARY, Map.of("layer", "wards")),
            recipe("trend.monthly", firstWard(file), Map.of()),
            recipe("count", BURGLARY, Map.of("by", "month,type")));
    try (Workspace workspace = Workspace.openToRead(file)) {
      Studies studies =
          new Studies(workspace, ExampleWorkspace.CLOCK, org.nimbench.study.Events.NONE);
      for (Recipe step : steps) {
        Evidence shown = studies.answer(step, null, Progress.SILENT);
        List<Object> words = new java.util.ArrayList<>(RecipeCommand.words(step, file));
        words.add("--json");
        Terminal.Ran ran = new Terminal(home).run(words.toArray());
        assertThat(ran.code()).as(ran.err()).isZero();
        JsonNode expected = new ObjectMapper().readTree(EvidenceFiles.summary(shown).toString());
        assertThat(ran.json()).as(step.method()).isEqualTo(expected);
      }
    }
  }

  private static Filter firstWard(Path file) {
    try (Workspace workspace = Workspace.openToRead(file)) {
      String code = workspace.layer("wards").areas().get(0).code();
      return BURGLARY.withAreas(new AreaChoice("wards", List.of(code)));
    }
  }

  private static Recipe recipe(String method, Filter filter, Map<String, String> parameters) {
    return new Recipe(method, filter, YEAR, parameters, null);
  }

  @Test
  void aPathWithSpacesIsQuoted() {
    assertThat(
            RecipeCommand.line(
                recipe("hotspot.kde", BURGLARY, Map.of()), Path.of("My files", "North vale.gpkg")))
        .isEqualTo(
            "nimbench hotspot \""
                + Path.of("My files", "North vale.gpkg")
                + "\" --set police-crime --type burglary --from 2024-10-01 --to 2025-10-01"
                + " --method kde");
  }
}
