package org.nimbench.ui.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.Box;

class ViewportTest {
  /** Metres: coordinates of seven digits leave nine decimals to a double. */
  private static final double EXACT = 1e-6;

  private static final Box PLACE = new Box(450_000, 315_000, 460_000, 320_000);

  @Test
  void theWholePlaceFitsWithAirAroundIt() {
    Viewport view = Viewport.fitting(PLACE, 1000, 400, 20);
    assertThat(view.y(PLACE.maxNorthing())).isCloseTo(20, within(EXACT));
    assertThat(view.y(PLACE.minNorthing())).isCloseTo(380, within(EXACT));
    assertThat(view.x(PLACE.minEasting())).isGreaterThan(20);
    assertThat(view.ground().holds(455_000, 317_500)).isTrue();
  }

  @Property(tries = 200)
  void pixelsAndMetresAreInverse(
      @ForAll @DoubleRange(min = 0, max = 1000) double x,
      @ForAll @DoubleRange(min = 0, max = 400) double y) {
    Viewport view = Viewport.fitting(PLACE, 1000, 400, 20);
    assertThat(view.x(view.eastingAt(x))).isCloseTo(x, within(EXACT));
    assertThat(view.y(view.northingAt(y))).isCloseTo(y, within(EXACT));
  }

  @Property(tries = 200)
  void zoomingKeepsTheGroundUnderTheMouse(
      @ForAll @DoubleRange(min = 0.5, max = 2) double factor,
      @ForAll @DoubleRange(min = 0, max = 1000) double x,
      @ForAll @DoubleRange(min = 0, max = 400) double y) {
    Viewport before = Viewport.fitting(PLACE, 1000, 400, 20);
    Viewport after = before.zoomed(factor, x, y);
    assertThat(after.eastingAt(x)).isCloseTo(before.eastingAt(x), within(EXACT));
    assertThat(after.northingAt(y)).isCloseTo(before.northingAt(y), within(EXACT));
    assertThat(after.metresPerPixel() * factor).isCloseTo(before.metresPerPixel(), within(EXACT));
  }

  @Test
  void draggingMovesTheGroundWithTheMouse() {
    Viewport before = Viewport.fitting(PLACE, 1000, 400, 20);
    Viewport after = before.dragged(30, -12);
    assertThat(after.x(before.eastingAt(500))).isCloseTo(530, within(EXACT));
    assertThat(after.y(before.northingAt(200))).isCloseTo(188, within(EXACT));
  }

  @Test
  void zoomingStopsAtBothEnds() {
    Viewport view = Viewport.fitting(PLACE, 1000, 400, 20);
    for (int i = 0; i < 100; i++) {
      view = view.zoomed(2, 10, 10);
    }
    assertThat(view.metresPerPixel()).isEqualTo(0.2);
    for (int i = 0; i < 100; i++) {
      view = view.zoomed(0.5, 10, 10);
    }
    assertThat(view.metresPerPixel()).isEqualTo(500);
  }

  @Test
  void theScaleIsThatOfA96DotScreen() {
    Viewport view = Viewport.fitting(PLACE, 1000, 400, 20).atScale(50_000);
    assertThat(view.scale()).isCloseTo(50_000, within(EXACT));
    // 50 km of ground on a metre of screen; 96 dots to 25.4 mm.
    assertThat(view.metresPerPixel()).isCloseTo(13.2292, within(1e-4));
    assertThat(view.atScale(61_834).roundScale()).isEqualTo(62_000);
    assertThat(view.atScale(987).roundScale()).isEqualTo(990);
  }

  @Test
  void theScaleBarIsTheLongestRoundLengthThatFits() {
    assertThat(ScaleBar.halfLength(16, 400)).isEqualTo(500);
    assertThat(ScaleBar.halfLength(16, 1200)).isEqualTo(1000);
    assertThat(ScaleBar.halfLength(6, 1200)).isEqualTo(500);
    assertThat(ScaleBar.halfLength(3, 1200)).isEqualTo(200);
    assertThat(ScaleBar.halfLength(0.2, 1200)).isEqualTo(10);
  }

  @Test
  void aRectangleOfPixelsIsAsManyMetres() {
    Viewport view = Viewport.fitting(PLACE, 1000, 400, 20);
    Box ground = view.ground(700, 300, 500, 100);
    assertThat(ground.width()).isCloseTo(200 * view.metresPerPixel(), within(EXACT));
    assertThat(ground.maxNorthing()).isCloseTo(view.northingAt(100), within(EXACT));
  }
}
