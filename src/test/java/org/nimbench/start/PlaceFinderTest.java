package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;
import org.nimbench.geography.AreaLayer;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Ring;
import org.nimbench.store.Incidents;
import org.nimbench.store.Workspace;
import org.nimbench.study.Studies;
import org.nimbench.ui.map.PointedAt;
import org.nimbench.work.Progress;

/** What is at a place of Northvale is all that is there, and no more. */
class PlaceFinderTest {
  @Test
  void aPlaceTellsAllThatIsThereAsItWasGiven(@TempDir Path home) throws Exception {
    ExampleWorkspace.copyTo(home);
    try (Workspace workspace = Workspace.openToRead(home.resolve("Northvale.gpkg"))) {
      Studies studies =
          new Studies(
              workspace,
              ExampleWorkspace.CLOCK,
              new org.nimbench.desk.Desk(workspace, ExampleWorkspace.CLOCK).events());
      Filter filter =
          Filter.allCrime()
              .withPeriod(Period.ofMonths(YearMonth.of(2024, 10), YearMonth.of(2025, 9)));
      List<AreaLayer> layers = workspace.layerNames().stream().map(workspace::layer).toList();
      PointedAt at =
          new PlaceFinder(workspace, studies, filter, Progress.SILENT)
              .at(455_992, 319_058, 60, layers);

      Filter circle = filter.withRing(Ring.circle(455_992, 319_058, 60));
      int byRing = studies.located(circle, Progress.SILENT).length;
      assertThat(at.incidents()).isPositive().isEqualTo(byRing);

      PointedAt.Stack stack = at.stacks().get(0);
      assertThat(stack.records()).isNotEmpty().allMatch(one -> !one.street().isEmpty());
      Incidents incidents = workspace.incidents(filter.set(), Progress.SILENT);
      int there = 0;
      for (int i : studies.located(filter, Progress.SILENT)) {
        boolean isHere =
            incidents.eastings()[i] == stack.easting()
                && incidents.northings()[i] == stack.northing();
        there += isHere ? 1 : 0;
      }
      assertThat(stack.records()).hasSize(there);

      assertThat(at.areas()).extracting(PointedAt.AreaCard::layer).contains("wards", "lsoa");
      for (PointedAt.AreaCard card : at.areas()) {
        Filter inside =
            filter.withAreas(
                new org.nimbench.kernel.AreaChoice(card.layer(), List.of(card.code())));
        assertThat(card.incidents()).isEqualTo(studies.located(inside, Progress.SILENT).length);
      }
    }
  }
}
