package org.nimbench.picture;

import java.awt.image.BufferedImage;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import org.nimbench.drawing.PixelLevels;
import org.nimbench.geography.MapFileRead;
import org.nimbench.geography.MapImage;

/**
 * The pixels of pictures of the ground. Those of one picture are decoded once for all who draw it,
 * and let go when nobody holds the picture or memory is short. Any thread may ask; the window's
 * should not be the first, because decoding takes a second or two.
 */
public final class GroundPixels {
  private static final Map<MapImage, SoftReference<PixelLevels>> DECODED = new WeakHashMap<>();

  private GroundPixels() {}

  /**
   * Pixels no coarser than those they are drawn for.
   *
   * @param metresPerPixel of the map they are drawn on
   * @throws org.nimbench.kernel.ProblemException (workspace) if the picture's bytes are damaged
   */
  public static BufferedImage of(MapImage image, double metresPerPixel) {
    MapImage.Facts facts = image.facts();
    return levels(image).at(metresPerPixel * facts.columns() / facts.box().width());
  }

  /** A small copy to look at. */
  public static MapFileRead.Small small(MapImage image) {
    BufferedImage pixels = levels(image).at(Double.MAX_VALUE);
    int columns = pixels.getWidth();
    int rows = pixels.getHeight();
    return new MapFileRead.Small(
        columns, rows, pixels.getRGB(0, 0, columns, rows, null, 0, columns));
  }

  private static PixelLevels levels(MapImage image) {
    synchronized (DECODED) {
      SoftReference<PixelLevels> kept = DECODED.get(image);
      @Nullable PixelLevels known = kept == null ? null : kept.get();
      if (known == null) {
        known = PixelLevels.decoded(image.facts().source(), image.bytes());
        DECODED.put(image, new SoftReference<>(known));
      }
      return known;
    }
  }
}
