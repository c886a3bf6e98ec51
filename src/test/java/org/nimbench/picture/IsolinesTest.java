package org.nimbench.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.nimbench.spatial.Grid;
import org.nimbench.spatial.Surface;
import org.nimbench.study.Result;

class IsolinesTest {
  /** A cone 1 at its top over a base of radius 1,000 m, on cells of 20 m. */
  private static Surface cone() {
    Grid grid = new Grid(0, 0, 20, 120, 120);
    double[] values = new double[grid.size()];
    for (int i = 0; i < values.length; i++) {
      double dx = grid.centreEasting(i % 120) - 1200;
      double dy = grid.centreNorthing(i / 120) - 1200;
      values[i] = Math.max(0, 1 - Math.hypot(dx, dy) / 1000);
    }
    return new Surface(grid, values);
  }

  @Test
  void theRegionOfAConeIsACircleOfTheRightArea() {
    for (Isolines.Region region : Isolines.of(cone(), 0.2, 0.5, 0.8)) {
      double radius = 1000 * (1 - region.level());
      // The chords of the rings lie a little inside the circle.
      double circle = Math.PI * radius * radius;
      assertThat(region.area()).isCloseTo(circle, within(0.005 * circle));
      assertThat(region.rings()).hasSize(1);
    }
  }

  @Test
  void classAreasAgreeWithTheCellsOfAClass() {
    Result.Hotspot hotspot = (Result.Hotspot) District.kde().result();
    double[] levels = hotspot.classes().lower();
    List<Isolines.Region> regions = Isolines.of(hotspot.surface(), levels);
    int cells = 0;
    for (int i = levels.length - 1; i >= 0; i--) {
      cells += hotspot.classes().members()[i];
      double area = cells * hotspot.surface().grid().cellSquareKilometres() * 1e6;
      // Cells count as a whole by their centre, rings cut them.
      assertThat(regions.get(i).area()).isCloseTo(area, within(0.03 * area));
    }
  }

  @Property(tries = 60)
  void aCentreIsInsideExactlyWhereItsValueReachesTheLevel(@ForAll @IntRange(max = 9999) int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Grid grid = new Grid(300, 600, 10, 2 + seed % 7, 2 + seed % 5);
    double[] values = new double[grid.size()];
    Arrays.setAll(values, i -> random.nextInt(4));
    Surface surface = new Surface(grid, values);
    List<Isolines.Region> regions = Isolines.of(surface, 0.5, 1.5, 2.5);
    for (Isolines.Region region : regions) {
      for (int i = 0; i < values.length; i++) {
        double easting = grid.centreEasting(i % grid.columns());
        double northing = grid.centreNorthing(i / grid.columns());
        assertThat(inside(region, easting, northing)).isEqualTo(values[i] >= region.level());
      }
      assertThat(region.area()).isGreaterThanOrEqualTo(0);
    }
    nested(regions, grid, random);
  }

  private static void nested(List<Isolines.Region> regions, Grid grid, SplittableRandom random) {
    for (int i = 0; i < 200; i++) {
      double easting = grid.west() - 10 + random.nextDouble() * (grid.columns() + 2) * 10;
      double northing = grid.south() - 10 + random.nextDouble() * (grid.rows() + 2) * 10;
      for (int level = 1; level < regions.size(); level++) {
        if (inside(regions.get(level), easting, northing)) {
          assertThat(inside(regions.get(level - 1), easting, northing)).isTrue();
        }
      }
    }
  }

  private static boolean inside(Isolines.Region region, double x, double y) {
    boolean inside = false;
    for (double[] ring : region.rings()) {
      for (int i = 0; i < ring.length; i += 2) {
        int j = (i + 2) % ring.length;
        boolean crosses = ring[i + 1] > y != ring[j + 1] > y;
        double share = (y - ring[i + 1]) / (ring[j + 1] - ring[i + 1]);
        if (crosses && x < ring[i] + share * (ring[j] - ring[i])) {
          inside = !inside;
        }
      }
    }
    return inside;
  }

  @Test
  void aHillAtTheEdgeOfTheGridIsClosed() {
    Surface corner = new Surface(new Grid(0, 0, 10, 2, 2), new double[] {9, 1, 1, 1});
    Isolines.Region region = Isolines.of(corner, 5).get(0);
    assertThat(region.rings()).hasSize(1);
    assertThat(region.area()).isPositive();
  }

  @Test
  void ringsRunAcrossABoundarySoThatTheyCanBeCutThere() {
    double[] values = new double[100];
    Arrays.fill(values, 8);
    for (int i = 0; i < 100; i++) {
      if (i % 10 > 4) {
        values[i] = Double.NaN;
      }
    }
    Isolines.Region region = Isolines.of(new Surface(new Grid(0, 0, 10, 10, 10), values), 5).get(0);
    // The last full cell's centre is at 45 m, its edge at 50 m; the ring reaches beyond the edge.
    assertThat(inside(region, 55, 50)).isTrue();
    assertThat(inside(region, 75, 50)).isFalse();
  }

  @Test
  void theSameSurfaceGivesTheSameRings() {
    List<double[]> first = Isolines.of(cone(), 0.3).get(0).rings();
    List<double[]> second = Isolines.of(cone(), 0.3).get(0).rings();
    assertThat(first).hasSameSizeAs(second);
    assertThat(first.get(0)).isEqualTo(second.get(0));
  }

  @Test
  void aLevelAboveTheSurfaceHasNoRegion() {
    assertThat(Isolines.of(cone(), 2).get(0).rings()).isEmpty();
  }
}
