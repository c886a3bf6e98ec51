package org.nimbench.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nimbench.drawing.Colour;

/**
 * The colours of a change: blue fewer, red more, the ground in the middle. RdBu of ColorBrewer on
 * light grounds; on dark ones the colours grow lighter away from the middle.
 */
final class Diverging {
  private static final List<Colour> MORE = colours("#FDDBC7", "#EF8A62", "#B2182B");
  private static final List<Colour> FEWER = colours("#D1E5F0", "#67A9CF", "#2166AC");
  private static final List<Colour> MORE_DARK = colours("#5C2020", "#B5453B", "#F4A582");
  private static final List<Colour> FEWER_DARK = colours("#173A5A", "#3A7DB5", "#92C5DE");

  private Diverging() {}

  /** The colour of a class, −steps … steps; the middle has none and must not be asked for. */
  static Colour of(Look look, int at, int steps) {
    boolean isDark = look == Look.DARK;
    List<Colour> side = at > 0 ? (isDark ? MORE_DARK : MORE) : isDark ? FEWER_DARK : FEWER;
    double place =
        steps == 1 ? side.size() - 1 : (Math.abs(at) - 1.0) * (side.size() - 1) / (steps - 1);
    int low = (int) Math.min(side.size() - 2, Math.floor(place));
    return Ramp.mix(side.get(low), side.get(low + 1), place - low);
  }

  private static List<Colour> colours(String... hex) {
    return new ArrayList<>(Stream.of(hex).map(Colour::of).toList());
  }
}
