package org.nimbench.ui.view;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * Stamps dots into a picture: smooth discs with a ring that sets them off the ground, from stamps
 * made once for each size and quarter of a pixel.
 */
final class DotPainter {
  private static final int PHASES = 4;

  private final int[] pixels;
  private final int width;
  private final int height;

  DotPainter(BufferedImage image) {
    this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    this.width = image.getWidth();
    this.height = image.getHeight();
  }

  /**
   * A dot to stamp.
   *
   * @param radius of the disc, device pixels
   * @param ring width of the ring around it, device pixels
   * @param size side of a stamp
   * @param stamps premultiplied pixels, one stamp for each phase
   */
  record Stamp(double radius, double ring, int size, int[][] stamps) {
    static Stamp of(double radius, double ring, int fill, int ringColour, double opacity) {
      int size = (int) Math.ceil(2 * (radius + ring)) + 2;
      int[][] stamps = new int[PHASES * PHASES][];
      for (int phase = 0; phase < stamps.length; phase++) {
        double dx = (phase % PHASES + 0.5) / PHASES;
        double dy = (phase / PHASES + 0.5) / PHASES;
        stamps[phase] = disc(size, dx, dy, radius, ring, fill, ringColour, opacity);
      }
      return new Stamp(radius, ring, size, stamps);
    }

    private static int[] disc(
        int size,
        double dx,
        double dy,
        double radius,
        double ring,
        int fill,
        int ringColour,
        double opacity) {
      int[] stamp = new int[size * size];
      int middle = size / 2;
      for (int y = 0; y < size; y++) {
        for (int x = 0; x < size; x++) {
          double distance = Math.hypot(x + 0.5 - middle - dx, y + 0.5 - middle - dy);
          double whole = coverage(distance, radius + ring) * opacity;
          double inner = coverage(distance, radius);
          int rgb = MapPalette.mixed(ringColour, fill, inner);
          stamp[y * size + x] = MapPalette.premultiplied(rgb, whole * (0.55 + 0.45 * inner));
        }
      }
      return stamp;
    }

    private static double coverage(double distance, double radius) {
      return Math.min(1, Math.max(0, radius - distance + 0.5));
    }
  }

  /** Stamps a dot at a place in device pixels. */
  void stamp(Stamp stamp, double x, double y) {
    int column = (int) Math.floor(x);
    int row = (int) Math.floor(y);
    int half = stamp.size() / 2;
    if (column + half < 0 || row + half < 0 || column - half >= width || row - half >= height) {
      return;
    }
    int phase = (int) ((y - row) * PHASES) * PHASES + (int) ((x - column) * PHASES);
    int[] source = stamp.stamps()[phase];
    for (int sy = 0; sy < stamp.size(); sy++) {
      int py = row - half + sy;
      if (py >= 0 && py < height) {
        stampRow(source, sy * stamp.size(), stamp.size(), column - half, py * width);
      }
    }
  }

  private void stampRow(int[] source, int from, int size, int column, int target) {
    for (int sx = 0; sx < size; sx++) {
      int px = column + sx;
      if (px >= 0 && px < width) {
        pixels[target + px] = Pixels.over(source[from + sx], pixels[target + px]);
      }
    }
  }
}
