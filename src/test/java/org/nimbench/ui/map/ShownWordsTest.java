package org.nimbench.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nimbench.study.Evidence;
import org.nimbench.ui.MadeUpWorkspace;
import org.nimbench.ui.view.MapMode;
import org.nimbench.work.Progress;

class ShownWordsTest {
  private final MadeUpWorkspace workspace = new MadeUpWorkspace();
  private final Evidence grid =
      workspace.hotspot(
          "hotspot.grid", workspace.choices().standard(), Map.of("cell", "250"), Progress.SILENT);

  @Test
  void dotsAreCalledWhatTheyAreAndNotByTheFigureTheirIncidentsComeFrom() {
    assertThat(ShownWords.title(grid, MapMode.DOTS, "Northvale"))
        .startsWith(grid.recipe().filter().subject() + ", Northvale, ")
        .doesNotContain("hotspots");
    assertThat(ShownWords.method(grid, MapMode.DOTS))
        .startsWith("Each incident at its place")
        .endsWith("British National Grid");
    assertThat(ShownWords.source(grid, MapMode.DOTS)).doesNotContain("excluded");
    assertThat(ShownWords.alternative(grid, MapMode.DOTS, "Northvale")).contains("Each dot is");
  }

  @Test
  void aFigureSaysItselfWhatItIs() {
    assertThat(ShownWords.title(grid, MapMode.GRID, "Northvale")).isEqualTo(grid.telling().title());
    assertThat(ShownWords.alternative(grid, MapMode.GRID, "Northvale"))
        .isEqualTo(grid.telling().alternativeText());
  }
}
