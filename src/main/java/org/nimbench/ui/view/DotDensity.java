package org.nimbench.ui.view;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.jspecify.annotations.Nullable;
import org.nimbench.picture.Palette;

/**
 * More places than dots could tell apart: each pixel is darker the more incidents lie in it, by
 * their logarithm, so that one is seen and a thousand are not a blot.
 */
final class DotDensity {
  /** Places in view from which on single dots would only cover the map. */
  static final int MANY = 60_000;

  /** Opacity of a pixel with one incident, of 255. */
  static final int LEAST_ALPHA = 90;

  /** Opacity of the fullest pixel, of 255. */
  static final int MOST_ALPHA = 245;

  private static final int STEPS = 256;

  private final int[] pixels;
  private final int width;
  private final int height;
  private final Viewport view;
  private final double scale;

  /** Paints into a picture of a view; {@code scale} device pixels to a logical one. */
  DotDensity(BufferedImage image, Viewport view, double scale) {
    this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    this.width = image.getWidth();
    this.height = image.getHeight();
    this.view = view;
    this.scale = scale;
  }

  /** Paints the incidents, the selected ones over the others. */
  void paint(MapContents contents, Palette palette) {
    Marked marked = contents.selected();
    boolean[] selected = marked == null ? null : marked.inside();
    colour(counted(contents.places(), selected, false), palette.map().dot().rgb());
    if (selected != null) {
      colour(counted(contents.places(), selected, true), MapPalette.selected(palette).rgb());
    }
  }

  private int[] counted(Places places, boolean @Nullable [] selected, boolean isSelected) {
    int[] counts = new int[pixels.length];
    double factor = scale / view.metresPerPixel();
    double left = view.eastingAt(0);
    double top = view.northingAt(0);
    for (DotSize size : DotSize.values()) {
      places.near(
          view.ground(),
          size,
          (from, to) -> {
            for (int i = from; i < to; i++) {
              int x = (int) Math.floor((places.eastings()[i] - left) * factor);
              int y = (int) Math.floor((top - places.northings()[i]) * factor);
              boolean isDue = selected == null || selected[i] == isSelected;
              if (isDue && x >= 0 && y >= 0 && x < width && y < height) {
                counts[y * width + x] += places.counts()[i];
              }
            }
          });
    }
    return counts;
  }

  private void colour(int[] counts, int rgb) {
    int most = 1;
    for (int count : counts) {
      most = Math.max(most, count);
    }
    int[] ramp = ramp(most, rgb);
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        pixels[i] = Pixels.over(ramp[Math.min(STEPS, counts[i]) - 1], pixels[i]);
      }
    }
  }

  /** The colour of 1, 2 … incidents; from {@link #STEPS} on they are alike. */
  private static int[] ramp(int most, int rgb) {
    int[] ramp = new int[STEPS];
    double whole = Math.log1p(Math.min(STEPS, most));
    for (int i = 0; i < STEPS; i++) {
      double share = Math.min(1, Math.log1p(i + 1) / whole);
      int alpha = (int) (LEAST_ALPHA + share * (MOST_ALPHA - LEAST_ALPHA));
      ramp[i] = Pixels.premultiplied(rgb, alpha);
    }
    return ramp;
  }
}
