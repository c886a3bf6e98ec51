package org.nimbench.ui.present.show;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.presentation.SmallNumbers;
import org.nimbench.presentation.SmallPatches;
import org.nimbench.settings.Look;
import org.nimbench.spatial.Classes;
import org.nimbench.spatial.Surface;
import org.nimbench.study.AreaFigure;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.ui.view.MapContents;
import org.nimbench.ui.view.MapMode;

/** What the guard leaves of a figure. */
final class Guarded {
  private Guarded() {}

  /** The map's contents: with the guard on no dots, no cell of a small number, no small surface. */
  static MapContents contents(Ground ground, Shown shown, boolean guard) {
    Result whole = shown.evidence().result();
    return new MapContents(
        ground.shapes(),
        mode(whole),
        guard ? shown.guarded() : whole,
        shown.places(),
        null,
        !guard,
        "",
        Look.PROJECTOR);
  }

  private static MapMode mode(Result result) {
    if (result instanceof Result.Hotspot hotspot) {
      return hotspot.kind().equals("grid") ? MapMode.GRID : MapMode.HOTSPOTS;
    }
    return result instanceof Result.Areas ? MapMode.AREAS : MapMode.CHANGE;
  }

  /**
   * What the guard leaves to be coloured; null where it hides the whole figure. A million cells
   * take a moment: called on a worker.
   */
  static @Nullable Result of(Evidence evidence) {
    if (hidesAll(evidence)) {
      return null;
    }
    if (!(evidence.result() instanceof Result.Hotspot hotspot) || hotspot.classes().count() == 0) {
      return evidence.result();
    }
    return with(
        hotspot,
        hotspot.kind().equals("grid")
            ? withoutSmallCells(hotspot)
            : SmallPatches.without(
                hotspot.surface(), hotspot.counts(), hotspot.classes().lower()[0]));
  }

  /** Cells of a grid count say their number. */
  private static Surface withoutSmallCells(Result.Hotspot hotspot) {
    double[] values = hotspot.surface().values().clone();
    for (int i = 0; i < values.length; i++) {
      if (values[i] > 0 && values[i] < SmallNumbers.LEAST) {
        values[i] = 0;
      }
    }
    return new Surface(hotspot.surface().grid(), values);
  }

  private static Result.Hotspot with(Result.Hotspot hotspot, Surface surface) {
    return new Result.Hotspot(
        hotspot.kind(),
        surface,
        hotspot.counts(),
        hotspot.bandwidth(),
        hotspot.boundary(),
        hotspot.eastings(),
        hotspot.northings(),
        hotspot.classes(),
        hotspot.concentration());
  }

  /** Whether the guard hides the whole figure: so few, or an area of its own with so few. */
  static boolean hidesAll(Evidence evidence) {
    if (evidence.result() instanceof Result.Areas areas) {
      return areas.areas().stream().mapToLong(AreaFigure::count).anyMatch(SmallNumbers::isSmall);
    }
    return SmallNumbers.isSmall(evidence.stamp().used());
  }

  /**
   * Which classes of a legend keep their number to themselves: the least first, then those below.
   */
  static List<Boolean> withheld(Classes classes, boolean guard) {
    long[] counts = new long[classes.count() + 1];
    System.arraycopy(classes.incidents(), 0, counts, 0, classes.count());
    counts[classes.count()] = classes.belowIncidents();
    boolean[] withheld = guard ? SmallNumbers.withheld(counts) : new boolean[counts.length];
    List<Boolean> all = new ArrayList<>();
    for (boolean one : withheld) {
      all.add(one);
    }
    return all;
  }

  /** Whether the guard leaves places uncoloured that would be coloured without it. */
  static boolean hidesPlaces(Shown shown) {
    return shown.evidence().result() instanceof Result.Hotspot whole
        && shown.guarded() instanceof Result.Hotspot left
        && !Arrays.equals(whole.surface().values(), left.surface().values());
  }
}
