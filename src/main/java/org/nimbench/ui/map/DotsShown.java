package org.nimbench.ui.map;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.nimbench.ui.view.MapMode;

/** Whether incidents are shown over what a map shows, remembered for each mode. */
final class DotsShown {
  private final BooleanProperty shown = new SimpleBooleanProperty(true);
  private final Map<MapMode, Boolean> chosen = new EnumMap<>(MapMode.class);
  private MapMode mode;

  DotsShown(MapMode mode) {
    this.mode = mode;
    shown.addListener((observed, before, now) -> chosen.put(this.mode, now));
  }

  /** As it was in this mode; rates by area are read without incidents until they are asked for. */
  void in(MapMode now) {
    mode = now;
    shown.set(chosen.getOrDefault(now, now != MapMode.AREAS));
  }

  BooleanProperty shown() {
    return shown;
  }
}
