package org.nimbench.products.release;

import java.util.Arrays;
import java.util.List;
import org.nimbench.disclosure.release.Cell;
import org.nimbench.disclosure.release.MapVerdict;
import org.nimbench.disclosure.release.ReleaseClass;
import org.nimbench.kernel.Words;
import org.nimbench.spatial.Concentration;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;

/** The counts that a hotspot map tells: how many there are, how many are on the map. */
final class MapCells {
  private MapCells() {}

  /**
   * A map of places.
   *
   * @param verdict what may be shown of its category; a map of squares counts single places, and is
   *     as fine as points
   * @param threshold below which a count is small
   * @param forWhom a stamp for the public tells how many have a place; for partners it need not,
   *     and tells how many are on the map
   */
  static Figure of(
      Evidence evidence,
      Result.Hotspot map,
      Keys keys,
      MapVerdict verdict,
      int threshold,
      ReleaseClass forWhom) {
    boolean isFree = verdict.points();
    boolean isSurface = map.bandwidth() > 0;
    if (!isFree && !(verdict.surface() && isSurface && hasNoSmallPart(map, threshold))) {
      String why = verdict.why();
      return Figure.refused(
          evidence, why.isEmpty() ? Words.text("products.release.map.few", threshold) : why);
    }
    StampCells stamp = StampCells.of(evidence, keys);
    boolean tellsFew = stamp.cells().stream().anyMatch(c -> isSmall(c.count(), threshold));
    boolean isPublic = forWhom == ReleaseClass.PUBLIC;
    // A map that tells a small count would have others hidden for its sake: it goes instead.
    if ((isPublic && tellsFew) || isSmall(evidence.stamp().n(), threshold)) {
      return Figure.refused(evidence, Words.text("products.release.map.few", threshold));
    }
    return isPublic
        ? Figure.picture(evidence, stamp.cells(), stamp.sums()).withStamp(stamp)
        : Figure.picture(evidence, List.of(drawn(evidence, keys)), List.of())
            .withStamp(tellsFew ? stamp.untold() : stamp);
  }

  /** Its legend, its caption and its points tell in any case how many records are on it. */
  private static Cell drawn(Evidence evidence, Keys keys) {
    return new Cell(StampCells.used(evidence, keys), evidence.stamp().used());
  }

  private static boolean hasNoSmallPart(Result.Hotspot map, int threshold) {
    long all = Arrays.stream(map.counts()).asLongStream().sum();
    long inner = 0;
    for (Concentration part : map.concentration()) {
      if (isSmall(part.incidents() - inner, threshold)
          || isSmall(all - part.incidents(), threshold)) {
        return false;
      }
      inner = part.incidents();
    }
    return true;
  }

  private static boolean isSmall(long count, int threshold) {
    return count != 0 && Math.abs(count) < threshold;
  }
}
