package org.nimbench.ui.change;

import java.util.List;
import javafx.beans.value.ObservableValue;
import org.nimbench.ui.view.MapCanvas;
import org.nimbench.ui.view.Viewport;

/** Maps that show the same ground: what is done to one is done to all. */
final class LinkedMaps {
  private final List<MapCanvas> maps;
  private final ObservableValue<Boolean> isLinked;
  private boolean isFollowing;

  LinkedMaps(List<MapCanvas> maps, ObservableValue<Boolean> isLinked) {
    this.maps = maps;
    this.isLinked = isLinked;
  }

  /** From now on they move together. */
  void listen() {
    for (MapCanvas map : maps) {
      map.view().addListener((observed, before, now) -> moved(map, now));
    }
    isLinked.addListener((observed, before, now) -> moved(maps.get(0), maps.get(0).view().get()));
  }

  private void moved(MapCanvas leader, @org.jspecify.annotations.Nullable Viewport now) {
    if (isFollowing || now == null || !isLinked.getValue()) {
      return;
    }
    isFollowing = true;
    for (MapCanvas map : maps) {
      boolean isLaidOut = map.getWidth() > 1 && map.getHeight() > 1;
      if (map != leader && isLaidOut && map.view().get() != null) {
        map.look(now.sized(map.getWidth(), map.getHeight()));
      }
    }
    isFollowing = false;
  }
}
