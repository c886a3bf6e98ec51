package org.nimbench.spatial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.Box;

class GridCountsTest {
  @Property(tries = 100)
  void everyIncidentInsideIsCountedOnceInTheCellThatHoldsIt(@ForAll long seed) {
    Random random = new Random(seed);
    Grid grid = new Grid(530_000, 180_000, 250, 7, 5);
    double[] x = random.doubles(200, 529_500, 532_500).toArray();
    double[] y = random.doubles(200, 179_500, 182_000).toArray();
    int[] counts = GridCounts.of(x, y, grid);
    for (int cell = 0; cell < grid.size(); cell++) {
      double west = grid.west() + cell % 7 * 250;
      double south = grid.south() + cell / 7 * 250;
      int expected = 0;
      for (int i = 0; i < x.length; i++) {
        boolean in = x[i] >= west && x[i] < west + 250 && y[i] >= south && y[i] < south + 250;
        expected += in ? 1 : 0;
      }
      assertThat(counts[cell]).isEqualTo(expected);
    }
  }

  @Test
  void theGridThatCoversABoxLosesNoneOfItsIncidents() {
    Grid grid = Grid.covering(new Box(530_010, 180_000, 530_500, 180_499), 250);
    double[] x = {530_010, 530_500, 530_250, Double.NaN};
    double[] y = {180_000, 180_499, 180_250, 180_100};
    assertThat(Arrays.stream(GridCounts.of(x, y, grid)).sum()).isEqualTo(3);
    assertThat(grid.west() % 250).isZero();
    assertThat(GridCounts.surface(grid, GridCounts.of(x, y, grid)).maximum()).isEqualTo(1);
  }
}
