package org.nimbench.ui.view;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.locationtech.jts.geom.Envelope;
import org.nimbench.drawing.Colour;
import org.nimbench.kernel.Box;

/**
 * Draws thousands of borders in one colour. Corners closer than half a pixel are passed over, and
 * where two areas share a border it is as light as one line: each pixel is covered once, by the
 * line that covers it most.
 */
final class OutlinePainter {
  private static final double CLOSE = 0.5;

  private final int[] pixels;
  private final int width;
  private final int height;
  private final Viewport view;
  private final double scale;
  private final byte[] cover;
  private double half;

  /** Draws into a picture of a view; {@code scale} device pixels to a logical one. */
  OutlinePainter(BufferedImage image, Viewport view, double scale) {
    this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    this.width = image.getWidth();
    this.height = image.getHeight();
    this.view = view;
    this.scale = scale;
    this.cover = new byte[width * height];
  }

  /** Draws lines of a width in device pixels. */
  void draw(Outlines outlines, double lineWidth, Colour colour) {
    half = lineWidth / 2;
    Box box = view.ground();
    Envelope seen =
        new Envelope(box.minEasting(), box.maxEasting(), box.minNorthing(), box.maxNorthing());
    seen.expandBy(2 * lineWidth * view.metresPerPixel());
    for (int i = 0; i < outlines.size(); i++) {
      if (outlines.extent(i).intersects(seen)) {
        trace(outlines.line(i));
      }
    }
    blend(colour);
  }

  private void trace(double[] corners) {
    double factor = scale / view.metresPerPixel();
    double left = view.eastingAt(0);
    double top = view.northingAt(0);
    double fromX = (corners[0] - left) * factor;
    double fromY = (top - corners[1]) * factor;
    for (int i = 2; i < corners.length; i += 2) {
      double x = (corners[i] - left) * factor;
      double y = (top - corners[i + 1]) * factor;
      boolean isLast = i + 2 == corners.length;
      if (isLast || Math.abs(x - fromX) > CLOSE || Math.abs(y - fromY) > CLOSE) {
        line(fromX, fromY, x, y);
        fromX = x;
        fromY = y;
      }
    }
  }

  private void line(double fromX, double fromY, double toX, double toY) {
    double across = Math.abs(toX - fromX);
    double down = Math.abs(toY - fromY);
    double length = Math.hypot(across, down);
    if (length < 1e-9) {
      return;
    }
    if (across >= down) {
      boolean forward = fromX <= toX;
      double slope = (toY - fromY) / (toX - fromX);
      steps(
          forward ? fromX : toX,
          forward ? toX : fromX,
          forward ? fromY : toY,
          slope,
          across / length,
          true);
    } else {
      boolean forward = fromY <= toY;
      double slope = (toX - fromX) / (toY - fromY);
      steps(
          forward ? fromY : toY,
          forward ? toY : fromY,
          forward ? fromX : toX,
          slope,
          down / length,
          false);
    }
  }

  /** Along the longer axis pixel by pixel; {@code lean} is the cosine to it. */
  private void steps(
      double from, double to, double start, double slope, double lean, boolean isAcross) {
    int steps = isAcross ? width : height;
    int lanes = isAcross ? height : width;
    int first = Math.max(0, (int) Math.floor(from));
    int last = Math.min(steps - 1, (int) Math.floor(to));
    double reach = (half + 0.5) / lean;
    for (int step = first; step <= last; step++) {
      double centre = start + (step + 0.5 - from) * slope;
      int lane = Math.max(0, (int) Math.floor(centre - reach));
      int end = Math.min(lanes - 1, (int) Math.floor(centre + reach));
      for (; lane <= end; lane++) {
        double covered = half + 0.5 - Math.abs(lane + 0.5 - centre) * lean;
        if (covered > 0) {
          int at = isAcross ? lane * width + step : step * width + lane;
          int value = covered >= 1 ? 255 : (int) (covered * Math.min(1, 2 * half) * 255);
          if (value > (cover[at] & 0xff)) {
            cover[at] = (byte) value;
          }
        }
      }
    }
  }

  private void blend(Colour colour) {
    int argb = colour.argb();
    int opacity = argb >>> 24;
    for (int i = 0; i < cover.length; i++) {
      if (cover[i] != 0) {
        int alpha = (cover[i] & 0xff) * opacity / 255;
        pixels[i] = Pixels.over(Pixels.premultiplied(argb, alpha), pixels[i]);
        cover[i] = 0;
      }
    }
  }
}
