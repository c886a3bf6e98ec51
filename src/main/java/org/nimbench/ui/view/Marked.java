package org.nimbench.ui.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Filter;
import org.nimbench.work.Progress;

/**
 * What of a map's incidents is selected. Made on a worker: a million incidents may have to be
 * looked at.
 */
public final class Marked {
  private static final int SOME = 50_000;

  private final boolean[] inside;
  private final Outlines borders;
  private final long incidents;

  private Marked(boolean[] inside, Outlines borders, Places places) {
    this.inside = inside;
    this.borders = borders;
    long sum = 0;
    for (int i = 0; i < inside.length; i++) {
      sum += inside[i] ? places.counts()[i] : 0;
    }
    this.incidents = sum;
  }

  /**
   * What lies in areas of a layer.
   *
   * @throws org.nimbench.work.Cancelled if it was stopped
   */
  public static Marked in(AreaFinder finder, List<String> codes, Places places, Progress progress) {
    List<Geometry> shapes = finder.shapes(codes);
    return new Marked(finder.inside(codes, places, progress), Outlines.of(shapes), places);
  }

  /**
   * What lies in the rectangle and the outline of a filter, by the rule by which the engine counts.
   *
   * @throws org.nimbench.work.Cancelled if it was stopped
   */
  public static Marked in(Filter ground, Places places, Progress progress) {
    boolean[] inside = new boolean[places.size()];
    for (int i = 0; i < inside.length; i++) {
      if (i % SOME == 0) {
        progress.check();
      }
      inside[i] = ground.holds(places.eastings()[i], places.northings()[i]);
    }
    return new Marked(inside, Outlines.of(List.of()), places);
  }

  /** Of each place of the map, whether it is selected; shared, read only. */
  boolean[] inside() {
    return inside;
  }

  /** The borders of the selected areas; none for a rectangle or an outline. */
  Outlines borders() {
    return borders;
  }

  /** Around the selected areas; null for a rectangle or an outline. */
  public @Nullable Box around() {
    return borders.extent();
  }

  /** How many incidents are selected. */
  public long incidents() {
    return incidents;
  }
}
