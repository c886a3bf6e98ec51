package org.nimbench.ui.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Selection;
import org.nimbench.ui.kit.Selection.Place;
import org.nimbench.ui.view.AreaFinder;
import org.nimbench.ui.view.Places;

/** Areas and rectangles picked on the map, and how many incidents lie in them. */
final class Picking {
  private final Selection selection;
  private final ObjectProperty<@Nullable AreaLayer> layer = new SimpleObjectProperty<>();
  private final Map<String, AreaFinder> finders = new HashMap<>();
  private List<AreaLayer> layers = List.of();

  Picking(Selection selection) {
    this.selection = selection;
  }

  /** The layer that a click picks from; null where there is none. */
  ObjectProperty<@Nullable AreaLayer> layer() {
    return layer;
  }

  /** Picks from these; at once from the coarsest that tells places apart. */
  void from(List<AreaLayer> offered) {
    layers = offered;
    finders.clear();
    layer.set(
        offered.stream()
            .filter(each -> each.areas().size() > 1)
            .findFirst()
            .orElse(offered.isEmpty() ? null : offered.get(0)));
  }

  private @Nullable AreaFinder finder(String name) {
    for (AreaLayer each : layers) {
      if (each.name().equals(name)) {
        return finders.computeIfAbsent(name, unused -> new AreaFinder(each));
      }
    }
    return null;
  }

  /** Selects the area at a place, or lets go of it if it was the selected one. */
  void at(double easting, double northing, Filter filter) {
    AreaLayer from = layer.get();
    AreaFinder finder = from == null ? null : finder(from.name());
    if (from == null || finder == null) {
      return;
    }
    Optional<Area> found =
        finder.at(easting, northing).filter(area -> isOffered(from, area, filter.areas()));
    if (found.isEmpty()) {
      selection.place().set(null);
      return;
    }
    AreaChoice choice = new AreaChoice(from.name(), List.of(found.get().code()));
    Place before = selection.place().get();
    boolean again = before != null && choice.equals(before.areas());
    selection.place().set(again ? null : Place.of(choice, found.get().name()));
  }

  /** An area outside those of the filter has no incidents to show. */
  private static boolean isOffered(AreaLayer from, Area area, @Nullable AreaChoice chosen) {
    return chosen == null
        || !chosen.layer().equals(from.name())
        || chosen.codes().contains(area.code());
  }

  /** Selects a rectangle. */
  void box(Box box) {
    selection.place().set(Place.of(box, Words.text("ui.map.pick.box")));
  }

  /** Which places lie in what is selected; null when nothing is. */
  boolean @Nullable [] selected(Places places) {
    Place place = selection.place().get();
    if (place == null) {
      return null;
    }
    AreaChoice areas = place.areas();
    AreaFinder finder = areas == null ? null : finder(areas.layer());
    if (areas != null && finder != null) {
      return finder.inside(areas.codes(), places);
    }
    Filter ground = selection.inPlace(Filter.allCrime());
    boolean[] inside = new boolean[places.size()];
    for (int i = 0; i < inside.length; i++) {
      inside[i] = ground.holds(places.eastings()[i], places.northings()[i]);
    }
    return inside;
  }
}
