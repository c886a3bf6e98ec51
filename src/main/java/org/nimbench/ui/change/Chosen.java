package org.nimbench.ui.change;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Selection;
import org.nimbench.ui.kit.Selection.Place;
import org.nimbench.ui.view.AreaFinder;
import org.nimbench.ui.view.Combine;
import org.nimbench.ui.view.Combined;
import org.nimbench.ui.view.Marked;
import org.nimbench.ui.view.Places;
import org.nimbench.ui.view.Scenery;
import org.nimbench.work.Newest;
import org.nimbench.work.Outcome;
import org.nimbench.work.Progress;
import org.nimbench.work.WorkRunner;

/**
 * What of both periods lies in the selected place; counted on a worker, the newest selection wins.
 */
final class Chosen {
  /**
   * What was counted.
   *
   * @param place what is selected
   * @param of the comparison it was counted in
   * @param before of the earlier incidents
   * @param after of the later
   * @param ground the borders alone, for the map of change
   * @param around around the place; null where its areas are not there
   */
  record Both(
      Place place,
      Comparison of,
      Marked before,
      Marked after,
      Marked ground,
      @Nullable Box around) {
    /** {@code 41 → 92}. */
    String counts() {
      return Words.text(
          "ui.change.arrow", Figures.count(before.incidents()), Figures.count(after.incidents()));
    }
  }

  private final Selection selection;
  private final Newest counting;
  private final Newest choosing;
  private final ReadOnlyObjectWrapper<@Nullable Both> both = new ReadOnlyObjectWrapper<>();
  private volatile @Nullable AreaFinder finder;
  private @Nullable Scenery scenery;
  private @Nullable Comparison comparison;

  Chosen(Selection selection, WorkRunner quiet) {
    this.selection = selection;
    this.counting = new Newest(quiet);
    this.choosing = new Newest(quiet);
    selection.place().addListener((observed, before, now) -> selected());
  }

  /** Areas are those of this scenery from now on. */
  void on(Scenery now) {
    scenery = now;
  }

  /** Counts in this comparison from now on. */
  void of(Comparison now) {
    comparison = now;
    count();
  }

  private void selected() {
    // What was to be combined with an earlier selection would take this one's place.
    choosing.stop();
    count();
  }

  private void count() {
    Place place = selection.place().get();
    Comparison of = comparison;
    if (place == null || of == null) {
      counting.stop();
      both.set(null);
      return;
    }
    // Also where nothing of a layer is selected: a click on the map asks which area it means.
    AreaLayer layer = layer(place.areas() == null ? of.layer() : place.areas().layer());
    Filter ground = selection.inPlace(Filter.allCrime());
    counting.start(
        "",
        progress -> count(place, of, layer, ground, progress),
        new Outcome<Both>() {
          @Override
          public void done(Both found) {
            both.set(found);
          }

          @Override
          public void failed(Problem problem) {
            // The runner has logged it; nothing is shown as selected that was not counted.
            both.set(null);
          }
        });
  }

  private @Nullable AreaLayer layer(String name) {
    return layer(scenery, name);
  }

  private static @Nullable AreaLayer layer(@Nullable Scenery on, String name) {
    return on == null
        ? null
        : on.layers().stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
  }

  private Both count(
      Place place, Comparison of, @Nullable AreaLayer layer, Filter ground, Progress progress) {
    AreaChoice areas = place.areas();
    if (areas != null && layer != null) {
      AreaFinder in = finder(layer);
      List<String> codes = areas.codes();
      return new Both(
          place,
          of,
          Marked.in(in, codes, of.beforePlaces(), progress),
          Marked.in(in, codes, of.afterPlaces(), progress),
          Marked.in(in, codes, Places.NONE, progress),
          in.around(codes));
    }
    Box box = place.box();
    return new Both(
        place,
        of,
        Marked.in(ground, of.beforePlaces(), progress),
        Marked.in(ground, of.afterPlaces(), progress),
        Marked.in(ground, Places.NONE, progress),
        box != null || place.ring() == null ? box : place.ring().extent());
  }

  /** Made once a layer: five thousand areas take a moment. */
  private AreaFinder finder(AreaLayer layer) {
    AreaFinder made = finder;
    if (made == null || made.layer() != layer) {
      made = new AreaFinder(layer);
      finder = made;
    }
    return made;
  }

  /**
   * Selects the area of the table's layer at a place, or lets go where it is selected or none; with
   * what is selected, or out of it, where that is asked.
   */
  void at(double easting, double northing, Combine combine) {
    Comparison of = comparison;
    AreaLayer layer = of == null ? null : layer(of.layer());
    if (of == null || layer == null) {
      selection.place().set(null);
      return;
    }
    AreaChoice offered = of.offered();
    choosing.start(
        "",
        progress ->
            finder(layer)
                .at(easting, northing)
                .filter(area -> Combined.isOffered(layer, area, offered)),
        new Outcome<Optional<Area>>() {
          @Override
          public void done(Optional<Area> found) {
            if (combine == Combine.REPLACE) {
              choose(layer, found.orElse(null));
            } else {
              found
                  .map(area -> Combined.named(layer, List.of(area.code())))
                  .ifPresent(place -> draw(place, combine));
            }
          }

          @Override
          public void failed(Problem problem) {
            // The runner has logged it.
            selection.place().set(null);
          }
        });
  }

  /** Selects a place in place of what is selected, beside it, or takes it out of it. */
  void draw(Place drawn, Combine combine) {
    Place before = selection.place().get();
    if (combine == Combine.REPLACE || before == null) {
      Combined.of(before, drawn, combine, name -> null, null).in(selection);
      return;
    }
    Scenery on = scenery;
    Comparison of = comparison;
    AreaChoice offered = of == null ? null : of.offered();
    choosing.start(
        "",
        progress -> Combined.of(before, drawn, combine, name -> finder(on, name), offered),
        new Outcome<Combined>() {
          @Override
          public void done(Combined made) {
            made.in(selection);
          }

          @Override
          public void failed(Problem problem) {
            // The runner has logged it; the selection stays.
          }
        });
  }

  private @Nullable AreaFinder finder(@Nullable Scenery on, String name) {
    AreaLayer layer = layer(on, name);
    return layer == null ? null : finder(layer);
  }

  private void choose(AreaLayer layer, @Nullable Area area) {
    Place before = selection.place().get();
    AreaChoice wanted = area == null ? null : new AreaChoice(layer.name(), List.of(area.code()));
    boolean isChosen = wanted != null && before != null && wanted.equals(before.areas());
    selection
        .place()
        .set(area == null || wanted == null || isChosen ? null : Place.of(wanted, area.name()));
  }

  /** The codes of the areas of a layer that are selected. */
  List<String> codes(String layer) {
    Place place = selection.place().get();
    AreaChoice areas = place == null ? null : place.areas();
    return areas == null || !areas.layer().equals(layer) ? List.of() : areas.codes();
  }

  /** What is selected; null while nothing is or it is not counted yet. */
  ReadOnlyObjectProperty<@Nullable Both> both() {
    return both.getReadOnlyProperty();
  }
}
