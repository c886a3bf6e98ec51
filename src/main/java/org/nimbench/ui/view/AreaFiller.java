package org.nimbench.ui.view;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import org.locationtech.jts.geom.Envelope;
import org.nimbench.kernel.Box;

/**
 * Fills thousands of areas row by row: a pixel belongs to the area that its middle lies in, so that
 * neighbours leave no gap and cover nothing twice. Edges are not smoothed; a border is drawn over
 * them.
 */
final class AreaFiller {
  private final int[] pixels;
  private final int width;
  private final int height;
  private final double factor;
  private final double left;
  private final double top;
  private final Envelope seen;

  /** Of each row, where borders of the area cross the middle of its pixels. */
  private final double[][] crossings;

  private final int[] counts;
  private int first;
  private int last;

  /** What a pixel becomes. */
  @FunctionalInterface
  interface Paint {
    /** Premultiplied, to be laid over the pixel at this column and row. */
    int at(int x, int y);
  }

  /** Fills in a picture of a view; {@code scale} device pixels to a logical one. */
  AreaFiller(BufferedImage image, Viewport view, double scale) {
    this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    this.width = image.getWidth();
    this.height = image.getHeight();
    this.factor = scale / view.metresPerPixel();
    this.left = view.eastingAt(0);
    this.top = view.northingAt(0);
    Box box = view.ground();
    this.seen =
        new Envelope(box.minEasting(), box.maxEasting(), box.minNorthing(), box.maxNorthing());
    this.crossings = new double[height][16];
    this.counts = new int[height];
  }

  /** Fills an area; its holes stay as they are. */
  void fill(Outlines area, Paint paint) {
    first = height;
    last = -1;
    for (int i = 0; i < area.size(); i++) {
      if (area.extent(i).intersects(seen)) {
        cross(area.line(i));
      }
    }
    for (int y = first; y <= last; y++) {
      int count = counts[y];
      counts[y] = 0;
      double[] row = crossings[y];
      Arrays.sort(row, 0, count);
      for (int i = 0; i + 1 < count; i += 2) {
        int from = Math.max(0, middle(row[i]));
        int to = Math.min(width, middle(row[i + 1]));
        for (int x = from; x < to; x++) {
          int at = y * width + x;
          pixels[at] = Pixels.over(paint.at(x, y), pixels[at]);
        }
      }
    }
  }

  private void cross(double[] corners) {
    double fromX = (corners[0] - left) * factor;
    double fromY = (top - corners[1]) * factor;
    for (int i = 2; i < corners.length; i += 2) {
      double toX = (corners[i] - left) * factor;
      double toY = (top - corners[i + 1]) * factor;
      int upper = Math.max(0, middle(Math.min(fromY, toY)));
      int lower = Math.min(height, middle(Math.max(fromY, toY))) - 1;
      if (upper <= lower) {
        double slope = (toX - fromX) / (toY - fromY);
        for (int y = upper; y <= lower; y++) {
          add(y, fromX + (y + 0.5 - fromY) * slope);
        }
        first = Math.min(first, upper);
        last = Math.max(last, lower);
      }
      fromX = toX;
      fromY = toY;
    }
  }

  /** The first pixel whose middle is not before this. */
  private static int middle(double at) {
    return (int) Math.ceil(at - 0.5);
  }

  private void add(int y, double x) {
    if (counts[y] == crossings[y].length) {
      crossings[y] = Arrays.copyOf(crossings[y], 2 * counts[y]);
    }
    crossings[y][counts[y]++] = x;
  }
}
