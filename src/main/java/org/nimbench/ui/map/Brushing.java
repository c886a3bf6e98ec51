package org.nimbench.ui.map;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.nimbench.geography.AreaLayer;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Ring;
import org.nimbench.ui.kit.Selection;
import org.nimbench.ui.kit.Selection.Place;
import org.nimbench.ui.kit.filter.FilterViewModel;
import org.nimbench.ui.view.Combine;
import org.nimbench.ui.view.Marked;
import org.nimbench.ui.view.Places;
import org.nimbench.work.Newest;
import org.nimbench.work.Outcome;
import org.nimbench.work.Work;
import org.nimbench.work.WorkRunner;

/**
 * What is brushed on the map: it becomes the one selection, and how many of the incidents shown lie
 * in it is counted on a worker; the newest brush wins.
 */
public final class Brushing {
  private final Selection selection;
  private final FilterViewModel filter;
  private final Picking picking;
  private final Newest counting;
  private final Runnable changed;
  private final ReadOnlyObjectWrapper<@Nullable Picked> picked = new ReadOnlyObjectWrapper<>();

  private Places places = Places.NONE;
  private @Nullable Marks marks;

  /** What was found to be selected, and what of. */
  private record Marks(Place place, Places places, Marked marked) {}

  /**
   * Nothing is brushed yet.
   *
   * @param quiet counts
   * @param changed told when what is marked has changed, before {@link #picked}
   */
  Brushing(Selection selection, FilterViewModel filter, WorkRunner quiet, Runnable changed) {
    this.selection = selection;
    this.filter = filter;
    this.picking = new Picking(selection);
    this.counting = new Newest(quiet);
    this.changed = changed;
    selection.place().addListener((observed, before, now) -> count());
    picking.layer().addListener((observed, before, now) -> changed.run());
  }

  /** Picks on this ground from now on. */
  void on(MapGround ground) {
    picking.on(ground);
  }

  /** A click picks from a layer from now on, where it is there. */
  void from(String layer) {
    picking.from(layer);
  }

  /** Counts in these incidents from now on. */
  void of(Places shown) {
    places = shown;
    count();
  }

  private void count() {
    Place place = selection.place().get();
    Places of = places;
    Work<Marked> work = picking.marking(of);
    if (place == null || work == null) {
      counting.stop();
      show(null);
    } else {
      counting.start(
          "",
          work,
          new Outcome<Marked>() {
            @Override
            public void done(Marked found) {
              show(new Marks(place, of, found));
            }

            @Override
            public void failed(Problem problem) {
              // The runner has logged it; nothing is shown as selected that was not counted.
              show(null);
            }
          });
    }
  }

  private void show(@Nullable Marks found) {
    marks = found;
    changed.run();
    picked.set(
        found == null
            ? null
            : new Picked(
                found.place().name(), found.marked().incidents(), found.places().incidents()));
  }

  /** What is marked on the map of these incidents; null for nothing or not counted yet. */
  @Nullable Marked marked(Places shown) {
    Marks found = marks;
    return found == null || found.places() != shown ? null : found.marked();
  }

  /** Selects the area at a place, or lets go of it if it was the selected one. */
  public void at(double easting, double northing) {
    at(easting, northing, Combine.REPLACE);
  }

  /** Selects the area at a place in place of those selected, beside them, or no longer. */
  public void at(double easting, double northing, Combine combine) {
    picking.at(easting, northing, combine, filter.filter().get());
  }

  /** Selects a place in place of what is selected, beside it, or takes it out of it. */
  void draw(Place drawn, Combine combine) {
    picking.draw(drawn, combine, filter.filter().get());
  }

  /** Selects a rectangle. */
  public void box(Box box) {
    draw(Place.drawn(box), Combine.REPLACE);
  }

  /** Selects a circle; the radius is in metres, 1 or more. */
  public void circle(double easting, double northing, double radius) {
    draw(Place.circle(easting, northing, radius), Combine.REPLACE);
  }

  /** Selects an outline. */
  public void ring(Ring ring) {
    draw(Place.drawn(ring), Combine.REPLACE);
  }

  /** Selects the areas of the layer that are not selected; a rectangle or an outline stays. */
  public void invert() {
    picking.invert(filter.filter().get());
  }

  /** Around what is selected; null when nothing is. */
  public @Nullable Box around() {
    return picking.around();
  }

  /** Selects areas by name, as from a list. */
  public void choose(AreaChoice areas, String name) {
    selection.place().set(Place.of(areas, name));
  }

  /** The layer that a click picks from; null where there is none. */
  public ObjectProperty<@Nullable AreaLayer> layer() {
    return picking.layer();
  }

  /** The selected place and how much lies in it; null when nothing is selected. */
  public ReadOnlyObjectProperty<@Nullable Picked> picked() {
    return picked.getReadOnlyProperty();
  }
}
