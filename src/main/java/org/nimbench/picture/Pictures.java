package org.nimbench.picture;

import org.jspecify.annotations.Nullable;
import org.nimbench.drawing.Drawing;
import org.nimbench.kernel.ProblemException;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;

/**
 * Evidence as a finished picture. The same evidence, scene and style give the same drawing list; no
 * text is smaller than 8 points and no two texts overlap.
 */
public final class Pictures {
  private Pictures() {}

  /** Whether there is a map to draw of some evidence. */
  public static boolean isMap(Evidence evidence) {
    return evidence.result() instanceof Result.Hotspot
        || evidence.result() instanceof Result.Change
        || evidence.result() instanceof Result.Areas;
  }

  /**
   * A map over a grey base map, with legend in units and class sizes, scale bar, grid north and the
   * stamp: a density as filled isolines, counts as squares, with concentration; a change in reds
   * and blues with what is beyond usual outlined; areas by count or rate, hatched without one.
   *
   * @throws IllegalArgumentException if the evidence is no map, or its areas are not in the scene
   * @throws ProblemException (usage) if the picture is too small for its legend
   */
  public static Drawing map(Evidence evidence, MapScene scene, PictureStyle style) {
    return new MapPicture(evidence, theme(evidence, scene, style), scene, style).drawing();
  }

  private static MapTheme theme(Evidence evidence, MapScene scene, PictureStyle style) {
    Palette palette = Palette.of(style.look());
    if (evidence.result() instanceof Result.Hotspot hotspot) {
      return new HotspotTheme(palette, evidence, hotspot);
    }
    if (evidence.result() instanceof Result.Change change) {
      return new ChangeTheme(palette, evidence, change);
    }
    if (evidence.result() instanceof Result.Areas areas && scene.areas() != null) {
      return new AreasTheme(palette, evidence, areas, scene.areas());
    }
    throw new IllegalArgumentException("A map is drawn of a hotspot, a change or areas");
  }

  /**
   * A chart of a monthly series: bars with last year's marks, the rolling year, or counts with
   * their frozen limits and signals in words, or the season. What the analyst wrote stands at its
   * month. Gaps are hatched, a month that is not complete is hollow, values start at nought.
   *
   * @throws IllegalArgumentException if the evidence is not a trend
   */
  public static Drawing chart(Evidence evidence, PictureStyle style) {
    return placed(evidence, null, style).drawing();
  }

  /**
   * The same chart with the places of its months, so that they can be pointed at.
   *
   * @param beside a second series behind it; null for none. A seasonal chart shows none
   * @throws IllegalArgumentException if the evidence is not a trend
   */
  public static PlacedChart placed(Evidence evidence, @Nullable Beside beside, PictureStyle style) {
    if (evidence.result() instanceof Result.Trend trend) {
      return new TrendPicture(evidence, trend, style).placed(beside);
    }
    throw new IllegalArgumentException("A chart is drawn of a trend result");
  }
}
