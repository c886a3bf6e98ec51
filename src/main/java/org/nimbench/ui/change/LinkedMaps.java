package org.nimbench.ui.change;

import java.util.List;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
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
      map.view().addListener((observed, before, now) -> moved(map, before, now));
    }
    isLinked.addListener(
        (observed, before, now) -> {
          Viewport first = maps.get(0).view().get();
          moved(maps.get(0), first, first);
        });
  }

  /** A map that was resized moves no other: each fits itself to its own room. */
  private void moved(MapCanvas leader, @Nullable Viewport before, @Nullable Viewport now) {
    if (isFollowing || before == null || now == null || !isLinked.getValue()) {
      return;
    }
    if (before.width() != now.width() || before.height() != now.height()) {
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
