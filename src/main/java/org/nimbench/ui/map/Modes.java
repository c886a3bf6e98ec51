package org.nimbench.ui.map;

import java.util.Arrays;
import java.util.List;
import org.nimbench.study.Studies;
import org.nimbench.ui.view.MapMode;

/** Which methods stand behind which mode of the map. */
final class Modes {
  private static final String PREFIX = "hotspot.";

  private Modes() {}

  /** The methods a mode offers; the first is what it opens with. */
  static List<String> methods(MapMode mode) {
    if (mode != MapMode.HOTSPOTS) {
      return List.of(mode.method());
    }
    return Studies.methods().stream()
        .filter(method -> method.startsWith(PREFIX) && of(method) == MapMode.HOTSPOTS)
        .toList();
  }

  /** The mode that shows a method's answers. */
  static MapMode of(String method) {
    return Arrays.stream(MapMode.values())
        .filter(mode -> mode != MapMode.DOTS && mode.method().equals(method))
        .findFirst()
        .orElse(MapMode.HOTSPOTS);
  }
}
