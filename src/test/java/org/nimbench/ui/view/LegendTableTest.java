package org.nimbench.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.Filter;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.ui.MadeUpWorkspace;
import org.nimbench.work.Progress;

class LegendTableTest {
  private final MadeUpWorkspace workspace = new MadeUpWorkspace();
  private final Filter filter = workspace.choices().standard();

  private LegendTable legend(String method, Map<String, String> parameters) {
    Evidence evidence = workspace.hotspot(method, filter, parameters, Progress.SILENT);
    return LegendTable.of(evidence, (Result.Hotspot) evidence.result());
  }

  @Test
  void aDensityIsInItsUnitWithTheMostFirst() {
    LegendTable legend = legend("hotspot.kde", Map.of("bandwidth", "300"));
    assertThat(legend.title()).isEqualTo("Burglaries per km²");
    assertThat(legend.subtitle()).isEqualTo("12 months");
    assertThat(legend.rows().get(0).range()).startsWith("over ");
    assertThat(legend.rows().get(5).range()).startsWith("under ");
    assertThat(legend.rows()).extracting(LegendTable.Row::index).containsExactly(4, 3, 2, 1, 0, -1);
  }

  @Test
  void theClassesAddUpToTheWhole() {
    LegendTable legend = legend("hotspot.kde", Map.of("bandwidth", "300"));
    int sum =
        legend.rows().stream()
            .mapToInt(row -> Integer.parseInt(row.incidents().replace(",", "")))
            .sum();
    assertThat(legend.incidents()).isEqualTo(Integer.toString(sum));
  }

  @Test
  void countsByCellAreWholeNumbersThatDoNotOverlap() {
    LegendTable legend = legend("hotspot.grid", Map.of("cell", "250"));
    assertThat(legend.title()).isEqualTo("Burglaries per cell of 250 m");
    assertThat(legend.rows())
        .extracting(LegendTable.Row::range)
        .containsExactly("12 or more", "8 to 11", "5 to 7", "3 to 4", "1 to 2", "none");
  }
}
