package org.nimbench.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.kernel.Filter;
import org.nimbench.store.Workspace;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.work.Progress;

/** Steps are kept newest first, two hundred of them, the same question asked again as one. */
class HistoryTest {
  private final Workspace workspace;
  private final History history;

  HistoryTest(@TempDir Path folder) {
    workspace = Workspace.create(folder.resolve("w.gpkg"), "Northvale", DeskTest.CLOCK);
    history = new Desk(workspace, DeskTest.CLOCK).history();
  }

  @AfterEach
  void theFileIsWholeAtTheEnd() {
    assertThat(workspace.verify(Progress.SILENT)).isEmpty();
    workspace.close();
  }

  private static Recipe recipe(int bandwidth) {
    return new Recipe(
        "hotspot.kde",
        Filter.allCrime(),
        new PeriodRule.Always(),
        Map.of("bandwidth", Integer.toString(bandwidth)),
        null);
  }

  @Test
  void theSameQuestionAskedAgainAtOnceIsOneStep() {
    history.add(recipe(300), "First");
    history.add(recipe(300), "First again");
    history.add(recipe(500), "Wider");
    history.add(recipe(300), "Back");
    assertThat(history.list())
        .extracting(Step::title)
        .containsExactly("Back", "Wider", "First again");
    assertThat(history.find("H2").orElseThrow().recipe()).isEqualTo(recipe(500));
  }

  @Test
  void theNewestTwoHundredAreKept() {
    for (int i = 1; i <= History.MOST + 7; i++) {
      history.add(recipe(i), "Step " + i);
    }
    List<Step> steps = history.list();
    assertThat(steps).hasSize(History.MOST);
    assertThat(steps.get(0).title()).isEqualTo("Step " + (History.MOST + 7));
    assertThat(steps.get(History.MOST - 1).title()).isEqualTo("Step 8");
  }

  @Test
  void whatWasForgottenIsNotNumberedAgain() {
    history.add(recipe(1), "A");
    history.clear();
    assertThat(history.list()).isEmpty();
    assertThat(history.add(recipe(1), "B").id()).isEqualTo("H2");
  }
}
