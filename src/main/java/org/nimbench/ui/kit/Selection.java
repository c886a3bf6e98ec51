package org.nimbench.ui.kit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Ring;
import org.nimbench.kernel.Words;

/**
 * The one selection: a place picked on the map and months brushed in a chart. Map, chart and table
 * are windows on it; brush in any, all follow.
 */
public final class Selection {
  /**
   * A place that was picked: areas, a rectangle or an outline; exactly one of the three is there.
   *
   * @param areas one or more areas of a layer
   * @param box a rectangle
   * @param ring a lasso or a circle
   * @param name what it is called on the screen
   */
  public record Place(
      @Nullable AreaChoice areas, @Nullable Box box, @Nullable Ring ring, String name) {

    /** Areas of a layer. */
    public static Place of(AreaChoice areas, String name) {
      return new Place(areas, null, null, name);
    }

    /** A rectangle. */
    public static Place of(Box box, String name) {
      return new Place(null, box, null, name);
    }

    /** A drawn outline. */
    public static Place of(Ring ring, String name) {
      return new Place(null, null, ring, name);
    }

    /** A rectangle that was drawn. */
    public static Place drawn(Box box) {
      return of(box, Words.text("ui.map.pick.box"));
    }

    /** An outline that was drawn by hand. */
    public static Place drawn(Ring ring) {
      return of(ring, Words.text("ui.map.pick.lasso"));
    }

    /** A circle that was drawn; the radius is in metres. */
    public static Place circle(double easting, double northing, double radius) {
      return of(
          Ring.circle(easting, northing, radius),
          Words.text("ui.map.pick.circle", Figures.decimal(radius, 0)));
    }
  }

  private final ObjectProperty<@Nullable Place> place = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Period> months = new SimpleObjectProperty<>();

  private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");

  /** Nothing is selected at first. */
  public Selection() {
    place.addListener((observed, before, now) -> refused.set(""));
    months.addListener((observed, before, now) -> refused.set(""));
  }

  /** Says why what was brushed last left the selection as it was; empty where it did not. */
  public void refuse(String why) {
    refused.set(why);
  }

  /** Why what was brushed last left the selection as it was; empty where it did not. */
  public ReadOnlyStringProperty refused() {
    return refused.getReadOnlyProperty();
  }

  /** Where; null for nowhere in particular. */
  public ObjectProperty<@Nullable Place> place() {
    return place;
  }

  /** When, whole months; null for the filter's own period. */
  public ObjectProperty<@Nullable Period> months() {
    return months;
  }

  /** Whether nothing is selected. */
  public boolean isEmpty() {
    return place.get() == null && months.get() == null;
  }

  /** Lets go of everything. */
  public void clear() {
    place.set(null);
    months.set(null);
  }

  /**
   * The filter narrowed to the selected place. Chosen areas take the place of the filter's own:
   * they are offered only inside them; an outline takes the place of another outline.
   */
  public Filter inPlace(Filter filter) {
    Place picked = place.get();
    if (picked == null) {
      return filter;
    }
    if (picked.areas() != null) {
      return filter.withAreas(picked.areas());
    }
    if (picked.ring() != null) {
      return filter.withRing(picked.ring());
    }
    return filter.withBox(common(filter.box(), picked.box()));
  }

  /** The filter narrowed to the selected months. */
  public Filter inMonths(Filter filter) {
    Period picked = months.get();
    return picked == null ? filter : filter.withPeriod(picked);
  }

  private static @Nullable Box common(@Nullable Box one, @Nullable Box other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    double west = Math.max(one.minEasting(), other.minEasting());
    double south = Math.max(one.minNorthing(), other.minNorthing());
    return new Box(
        west,
        south,
        Math.max(west, Math.min(one.maxEasting(), other.maxEasting())),
        Math.max(south, Math.min(one.maxNorthing(), other.maxNorthing())));
  }
}
