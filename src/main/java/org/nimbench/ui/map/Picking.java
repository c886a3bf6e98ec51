package org.nimbench.ui.map;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Filter;
import org.nimbench.ui.kit.Selection;
import org.nimbench.ui.kit.Selection.Place;
import org.nimbench.ui.view.AreaFinder;
import org.nimbench.ui.view.Combine;
import org.nimbench.ui.view.Combined;
import org.nimbench.ui.view.Marked;
import org.nimbench.ui.view.Places;
import org.nimbench.work.Work;

/** Areas, rectangles and outlines picked on the map, and which incidents lie in them. */
final class Picking {
  private final Selection selection;
  private final ObjectProperty<@Nullable AreaLayer> layer = new SimpleObjectProperty<>();
  private @Nullable MapGround ground;

  Picking(Selection selection) {
    this.selection = selection;
  }

  /** The layer that a click picks from; null where there is none. */
  ObjectProperty<@Nullable AreaLayer> layer() {
    return layer;
  }

  /** Picks on this ground, from the layer of before where it is still there. */
  void on(MapGround now) {
    ground = now;
    AreaLayer before = layer.get();
    AreaLayer same =
        before == null
            ? null
            : now.scenery().layers().stream()
                .filter(each -> each.name().equals(before.name()))
                .findFirst()
                .orElse(null);
    layer.set(same == null ? now.firstToPick() : same);
  }

  /** Picks from a layer from now on, where it is there. */
  void from(String name) {
    AreaFinder finder = finder(name);
    if (finder != null) {
      layer.set(finder.layer());
    }
  }

  private @Nullable AreaFinder finder(@Nullable String name) {
    return ground == null || name == null ? null : ground.finders().get(name);
  }

  /** Selects the area at a place, or lets go of it if it was the selected one. */
  void at(double easting, double northing, Combine combine, Filter filter) {
    AreaLayer from = layer.get();
    AreaFinder finder = finder(from == null ? null : from.name());
    if (from == null || finder == null) {
      return;
    }
    Optional<Area> found =
        finder.at(easting, northing).filter(area -> Combined.isOffered(from, area, filter.areas()));
    if (found.isEmpty()) {
      if (combine == Combine.REPLACE) {
        selection.place().set(null);
      }
      return;
    }
    List<String> code = List.of(found.get().code());
    Place area = Combined.named(from, code);
    if (combine != Combine.REPLACE && area != null) {
      draw(area, combine, filter);
    } else {
      choose(from, isAlone(from, code) ? List.of() : code);
    }
  }

  private boolean isAlone(AreaLayer from, List<String> code) {
    Place before = selection.place().get();
    return before != null && new AreaChoice(from.name(), code).equals(before.areas());
  }

  /** Selects a place in place of what is selected, beside it, or takes it out of it. */
  void draw(Place drawn, Combine combine, Filter filter) {
    Combined.of(selection.place().get(), drawn, combine, this::finder, filter.areas())
        .in(selection);
  }

  /** Selects areas of a layer by code; none lets go. */
  void choose(AreaLayer from, List<String> codes) {
    selection.place().set(Combined.named(from, codes));
  }

  /** Selects the areas of their layer that are not selected; all of them where none is. */
  void invert(Filter filter) {
    Place before = selection.place().get();
    AreaChoice chosen = before == null ? null : before.areas();
    AreaFinder finder = finder(chosen == null ? null : chosen.layer());
    AreaLayer from = finder == null ? layer.get() : finder.layer();
    if (from == null || (before != null && before.areas() == null)) {
      return;
    }
    choose(
        from,
        from.areas().stream()
            .filter(area -> Combined.isOffered(from, area, filter.areas()))
            .map(Area::code)
            .filter(code -> chosen == null || !chosen.codes().contains(code))
            .toList());
  }

  /** Work that finds which places lie in what is selected; null when nothing is. */
  @Nullable Work<Marked> marking(Places places) {
    Place place = selection.place().get();
    if (place == null) {
      return null;
    }
    AreaChoice areas = place.areas();
    AreaFinder finder = areas == null ? null : finder(areas.layer());
    if (areas != null && finder != null) {
      return progress -> Marked.in(finder, areas.codes(), places, progress);
    }
    Filter ground = selection.inPlace(Filter.allCrime());
    return progress -> Marked.in(ground, places, progress);
  }

  /** Around what is selected; null when nothing is. */
  @Nullable Box around() {
    Place place = selection.place().get();
    return place == null || ground == null ? null : ground.around(place);
  }
}
