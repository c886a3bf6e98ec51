package org.nimbench.geography;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.nimbench.kernel.Words;
import org.nimbench.work.Progress;

/**
 * Which area of a layer a point lies in.
 *
 * <p>A point inside an area or on its edge is in it; a point in several (on a shared edge, or where
 * areas overlap) is in the first of them in the layer's order. A point in none is in none: the
 * nearest area is never taken. The answer is exact for the coordinates as they are: sides of an
 * edge are decided with extended precision where doubles cannot tell (even-odd rule). Safe on any
 * thread.
 */
public final class PointInArea {
  private static final int CHUNK = 16_384;

  private final CellIndex index;

  private PointInArea(CellIndex index) {
    this.index = index;
  }

  /** Makes a layer ready for questions. */
  public static PointInArea of(AreaLayer layer) {
    return new PointInArea(CellIndexBuilder.of(layer.areas()));
  }

  /**
   * The area of every point.
   *
   * @param eastings metres; NaN where a point is not located
   * @param northings metres
   * @return per point the index into {@code layer.areas()}; −1 where it is in none
   * @throws IllegalArgumentException if the arrays differ in length
   * @throws org.nimbench.work.Cancelled if it was stopped
   */
  public int[] locate(double[] eastings, double[] northings, Progress progress) {
    if (eastings.length != northings.length) {
      throw new IllegalArgumentException("Arrays of equal length, please");
    }
    int[] found = new int[eastings.length];
    int chunks = (eastings.length + CHUNK - 1) / CHUNK;
    String what = Words.text("geography.progress.locating");
    AtomicLong done = new AtomicLong();
    IntStream.range(0, chunks)
        .parallel()
        .forEach(
            chunk -> {
              progress.check();
              int from = chunk * CHUNK;
              int to = Math.min(eastings.length, from + CHUNK);
              for (int i = from; i < to; i++) {
                found[i] = index.find(eastings[i], northings[i]);
              }
              progress.at(done.addAndGet(to - from), eastings.length, what);
            });
    return found;
  }

  /** The index into {@code layer.areas()} of the area of one point; −1 where it is in none. */
  public int locate(double easting, double northing) {
    return index.find(easting, northing);
  }
}
