package org.nimbench.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nimbench.drawing.Colour;

class PaletteTest {
  /** Contrast that WCAG 2 asks of text at level AA. */
  private static final double READABLE = 4.5;

  /** Contrast that WCAG 2 asks of shapes that carry meaning. */
  private static final double VISIBLE = 3;

  private static double luminance(Colour colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double c = (colour.rgb() >> 16 - 8 * i & 0xFF) / 255.0;
      sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  private static double contrast(Colour first, Colour second) {
    double a = luminance(first);
    double b = luminance(second);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  @Test
  void theRampGoesOneWayInGreyForEveryNumberOfClasses() {
    for (Look look : Look.values()) {
      Palette palette = Palette.of(look);
      for (int classes = 1; classes <= 9; classes++) {
        List<Colour> ramp = palette.density(classes);
        assertThat(ramp).hasSize(classes);
        double before = luminance(palette.map().ground());
        for (Colour colour : ramp) {
          Colour seen = Ramp.mix(palette.map().ground(), colour, palette.densityOpacity());
          double now = luminance(seen);
          assertThat(look == Look.DARK ? now > before : now < before)
              .as(look + " " + classes + " " + colour.hex())
              .isTrue();
          before = now;
        }
      }
    }
  }

  @Test
  void theDefaultRampIsThatOfColorBrewer() {
    assertThat(Palette.of(Look.PAPER).density(5).stream().map(Colour::hex))
        .containsExactly("#FFFFB2", "#FECC5C", "#FD8D3C", "#F03B20", "#BD0026");
  }

  @Test
  void textCanBeReadOnEveryGroundItStandsOn() {
    for (Look look : Look.values()) {
      Palette p = Palette.of(look);
      for (Colour text : List.of(p.ink(), p.heading(), p.muted(), p.alert())) {
        for (Colour ground : List.of(p.page(), p.usual(), p.baseline(), p.hatchGround())) {
          assertThat(contrast(text, ground))
              .as(look + " " + text.hex() + " on " + ground.hex())
              .isGreaterThanOrEqualTo(READABLE);
        }
      }
      MapColours map = p.map();
      for (Colour text : List.of(map.place(), map.greenName(), map.waterName())) {
        assertThat(contrast(text, map.ground())).isGreaterThanOrEqualTo(READABLE);
        assertThat(contrast(text, map.halo())).isGreaterThanOrEqualTo(READABLE);
      }
    }
  }

  @Test
  void linesAndPointsThatMeanSomethingAreSeen() {
    for (Look look : Look.values()) {
      Palette p = Palette.of(look);
      for (Colour line : List.of(p.series(), p.alert(), p.before())) {
        assertThat(contrast(line, p.baseline())).isGreaterThanOrEqualTo(VISIBLE);
      }
      assertThat(contrast(p.map().boundary(), p.map().ground())).isGreaterThan(VISIBLE);
    }
  }
}
