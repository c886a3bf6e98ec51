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

  /**
   * A hotspot map: density as filled isolines or counts as squares over a grey base map, with
   * legend in units and class sizes, concentration, scale bar, grid north and the stamp.
   *
   * @throws IllegalArgumentException if the evidence is not a hotspot
   * @throws ProblemException (usage) if the picture is too small for its legend
   */
  public static Drawing map(Evidence evidence, MapScene scene, PictureStyle style) {
    if (evidence.result() instanceof Result.Hotspot hotspot) {
      return new MapPicture(evidence, hotspot, scene, style).drawing();
    }
    throw new IllegalArgumentException("A map is drawn of a hotspot result");
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
