package org.nimbench.ui.change;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Box;
import org.nimbench.ui.view.MapCanvas;
import org.nimbench.ui.view.Sight;
import org.nimbench.ui.view.Viewport;

/**
 * Maps that show the same ground: what is done to one is done to all. While they are not linked,
 * keys and menus move the one that has the keyboard, else the first that is shown.
 */
final class LinkedMaps implements Sight {
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
      if (map != maps.get(0)) {
        map.tool().bindBidirectional(maps.get(0).tool());
      }
    }
    isLinked.addListener(
        (observed, before, now) -> {
          Viewport first = leader().seen();
          moved(leader(), first, first);
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

  /** The map that keys and menus mean. */
  MapCanvas leader() {
    return maps.stream()
        .filter(MapCanvas::isFocused)
        .findFirst()
        .or(() -> maps.stream().filter(map -> map.getScene() != null).findFirst())
        .orElse(maps.get(0));
  }

  @Override
  public @Nullable Viewport seen() {
    return leader().seen();
  }

  @Override
  public void look(Viewport next) {
    leader().look(next);
  }

  @Override
  public void goHome() {
    leader().goHome();
  }

  @Override
  public void zoomTo(Box box) {
    leader().zoomTo(box);
  }

  @Override
  public boolean isAtHome() {
    return leader().isAtHome();
  }

  @Override
  public ObjectProperty<MapCanvas.Tool> tool() {
    return maps.get(0).tool();
  }
}
