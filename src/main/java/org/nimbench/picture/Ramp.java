package org.nimbench.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nimbench.drawing.Colour;

/**
 * The colours of a density from little to much: YlOrRd of ColorBrewer on light grounds; on dark
 * ones dark red to pale yellow, so that more is always further from the ground. Lightness changes
 * in one direction only, so the order survives a grey print.
 */
final class Ramp {
  private static final List<List<Colour>> YLORRD =
      List.of(
          colours("#FFEDA0", "#FEB24C", "#F03B20"),
          colours("#FFFFB2", "#FECC5C", "#FD8D3C", "#E31A1C"),
          colours("#FFFFB2", "#FECC5C", "#FD8D3C", "#F03B20", "#BD0026"),
          colours("#FFFFB2", "#FED976", "#FEB24C", "#FD8D3C", "#F03B20", "#BD0026"),
          colours("#FFFFB2", "#FED976", "#FEB24C", "#FD8D3C", "#FC4E2A", "#E31A1C", "#B10026"));

  private static final List<Colour> GLOW =
      colours("#5A1A33", "#8E2338", "#C4482C", "#E2923C", "#F4E3A1");

  private Ramp() {}

  /** So many colours, the least first. */
  static List<Colour> of(Look look, int classes) {
    if (look != Look.DARK && classes >= 3 && classes <= 7) {
      return YLORRD.get(classes - 3);
    }
    return spread(look == Look.DARK ? GLOW : YLORRD.get(2), classes);
  }

  private static List<Colour> spread(List<Colour> ramp, int classes) {
    List<Colour> colours = new ArrayList<>();
    for (int i = 0; i < classes; i++) {
      double at = classes == 1 ? ramp.size() - 1 : i * (ramp.size() - 1.0) / (classes - 1);
      int low = (int) Math.min(ramp.size() - 2, Math.floor(at));
      colours.add(mix(ramp.get(low), ramp.get(low + 1), at - low));
    }
    return List.copyOf(colours);
  }

  /** A colour between two, 0 being the first and 1 the second. */
  static Colour mix(Colour first, Colour second, double share) {
    int rgb = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int from = first.rgb() >> shift & 0xFF;
      int to = second.rgb() >> shift & 0xFF;
      rgb |= (int) Math.round(from + (to - from) * share) << shift;
    }
    return new Colour(rgb, first.opacity() + (second.opacity() - first.opacity()) * share);
  }

  private static List<Colour> colours(String... hex) {
    return Stream.of(hex).map(Colour::of).toList();
  }
}
