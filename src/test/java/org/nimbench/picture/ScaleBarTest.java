package org.nimbench.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.nimbench.drawing.Bounds;
import org.nimbench.kernel.Box;

class ScaleBarTest {
  @Property(tries = 300)
  void theBarIsARoundNumberOfMetresAboutAFifthOfTheMap(
      @ForAll @DoubleRange(min = 1, max = 6) double size) {
    double across = Math.pow(10, size);
    double metres = ScaleBar.metres(across);
    // The furthest 1, 2, 5 × 10ⁿ can be from a fifth is the root of 5/2.
    assertThat(metres / (across / 5)).isBetween(1 / 1.6, 1.6);
    double first = metres / Math.pow(10, Math.floor(Math.log10(metres) + 1e-9));
    assertThat(
            Math.abs(first - 1) < 1e-9 || Math.abs(first - 2) < 1e-9 || Math.abs(first - 5) < 1e-9)
        .isTrue();
  }

  @Test
  void theBarIsAsLongAsTheGroundItStandsFor() {
    MapFrame frame = new MapFrame(new Bounds(0, 0, 110, 90), new Box(1000, 2000, 12000, 8000));
    ScaleBar bar = new ScaleBar(Palette.of(Look.PAPER), 110, frame.mmPerMetre);
    assertThat(bar.metres()).isEqualTo(2000);
    assertThat(bar.length()).isCloseTo(frame.x(3000 + bar.metres()) - frame.x(3000), within(1e-9));
  }

  @Test
  void theFrameKeepsOneScaleBothWaysAndNorthUp() {
    MapFrame frame = new MapFrame(new Bounds(10, 20, 110, 60), new Box(0, 0, 1000, 1000));
    assertThat(frame.mmPerMetre).isEqualTo(0.04);
    assertThat(frame.x(500)).isCloseTo(60, within(1e-9));
    assertThat(frame.y(0)).isCloseTo(60, within(1e-9));
    assertThat(frame.y(1000)).isCloseTo(20, within(1e-9));
    assertThat(frame.easting(frame.x(123))).isCloseTo(123, within(1e-9));
    assertThat(frame.northing(frame.y(321))).isCloseTo(321, within(1e-9));
  }
}
