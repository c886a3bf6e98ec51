package org.nimbench.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nimbench.work.Progress;

class EdgeCorrectionTest {
  private static final double ROUNDING = 1e-9;

  /** A row of cells stands on the line that halves the kernel: about a cell over its width. */
  private static final double HALF_A_CELL = 0.05;

  private static final Grid GRID = new Grid(400_000, 300_000, 20, 120, 100);

  @ParameterizedTest
  @EnumSource(Kernel.class)
  void insideNothingChangesAndAtAStraightEdgeHalfTheMassIsInside(Kernel kernel) {
    double h = kernel == Kernel.GAUSSIAN ? 100 : 400;
    boolean[] inside = new boolean[GRID.size()];
    Arrays.fill(inside, true);
    double[] mass = EdgeCorrection.massInside(GRID, inside, kernel, h, Progress.SILENT);
    assertThat(mass[cell(60, 50)]).isCloseTo(1, within(ROUNDING));
    assertThat(mass[cell(60, 0)]).isCloseTo(0.5, within(HALF_A_CELL));
    assertThat(mass[cell(0, 0)]).isCloseTo(0.25, within(HALF_A_CELL));
    assertThat(mass[cell(60, 12)]).isBetween(mass[cell(60, 2)], 1 + ROUNDING);
  }

  @ParameterizedTest
  @EnumSource(Kernel.class)
  void anEvenScatterLooksEvenUpToTheEdge(Kernel kernel) {
    // One incident at the centre of every cell inside: the true density is the same everywhere.
    double h = kernel == Kernel.GAUSSIAN ? 75 : 300;
    boolean[] inside = new boolean[GRID.size()];
    double[] x = new double[GRID.size()];
    double[] y = new double[GRID.size()];
    for (int i = 0; i < inside.length; i++) {
      int column = i % GRID.columns();
      inside[i] = column > 20 && column + i / GRID.columns() < 110;
      x[i] = inside[i] ? GRID.centreEasting(column) : Double.NaN;
      y[i] = GRID.centreNorthing(i / GRID.columns());
    }
    Surface raw = KernelDensity.of(x, y, GRID, kernel, h, 2, Progress.SILENT);
    Surface even = EdgeCorrection.uniform(raw, inside, kernel, h, Progress.SILENT);
    double middle = even.values()[cell(50, 20)];
    for (int i = 0; i < inside.length; i++) {
      if (inside[i]) {
        assertThat(even.values()[i]).isCloseTo(middle, within(ROUNDING * middle));
      } else {
        assertThat(even.values()[i]).isNaN();
      }
    }
  }

  private static int cell(int column, int row) {
    return row * GRID.columns() + column;
  }
}
