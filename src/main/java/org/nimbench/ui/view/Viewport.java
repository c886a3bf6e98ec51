package org.nimbench.ui.view;

import org.nimbench.kernel.Box;

/**
 * Which part of the ground is seen: a centre in metres, a scale, and a size in logical pixels.
 * North is up.
 *
 * @param easting of the centre
 * @param northing of the centre
 * @param metresPerPixel greater than 0
 * @param width pixels
 * @param height pixels
 */
public record Viewport(
    double easting, double northing, double metresPerPixel, double width, double height) {
  private static final double CLOSEST = 0.2;
  private static final double FURTHEST = 500;

  /** Pixels to the inch that the printed scale assumes; the toolkit's own. */
  private static final double PIXELS_PER_METRE = 96 / 0.0254;

  /** The closest view that shows a whole box with some air around it. */
  public static Viewport fitting(Box box, double width, double height, double air) {
    double across = box.width() / Math.max(1, width - 2 * air);
    double down = box.height() / Math.max(1, height - 2 * air);
    return new Viewport(
        (box.minEasting() + box.maxEasting()) / 2,
        (box.minNorthing() + box.maxNorthing()) / 2,
        bounded(Math.max(across, down)),
        width,
        height);
  }

  private static double bounded(double metresPerPixel) {
    return Math.min(FURTHEST, Math.max(CLOSEST, metresPerPixel));
  }

  /** Pixels from the left edge at which an easting lies. */
  public double x(double atEasting) {
    return width / 2 + (atEasting - easting) / metresPerPixel;
  }

  /** Pixels from the upper edge at which a northing lies. */
  public double y(double atNorthing) {
    return height / 2 - (atNorthing - northing) / metresPerPixel;
  }

  /** The easting under a pixel. */
  public double eastingAt(double x) {
    return easting + (x - width / 2) * metresPerPixel;
  }

  /** The northing under a pixel. */
  public double northingAt(double y) {
    return northing - (y - height / 2) * metresPerPixel;
  }

  /** The ground that is seen. */
  public Box ground() {
    return new Box(eastingAt(0), northingAt(height), eastingAt(width), northingAt(0));
  }

  /** The ground under a rectangle of pixels, given by two corners. */
  public Box ground(double x1, double y1, double x2, double y2) {
    return new Box(
        eastingAt(Math.min(x1, x2)),
        northingAt(Math.max(y1, y2)),
        eastingAt(Math.max(x1, x2)),
        northingAt(Math.min(y1, y2)));
  }

  /** The picture dragged so many pixels right and down. */
  public Viewport dragged(double right, double down) {
    return new Viewport(
        easting - right * metresPerPixel,
        northing + down * metresPerPixel,
        metresPerPixel,
        width,
        height);
  }

  /** Closer by a factor (further below 1), with the ground under a pixel staying there. */
  public Viewport zoomed(double factor, double x, double y) {
    double scale = bounded(metresPerPixel / factor);
    double fixedEasting = eastingAt(x);
    double fixedNorthing = northingAt(y);
    return new Viewport(
        fixedEasting - (x - width / 2) * scale,
        fixedNorthing + (y - height / 2) * scale,
        scale,
        width,
        height);
  }

  /** The same centre and scale in another size. */
  public Viewport sized(double newWidth, double newHeight) {
    return new Viewport(easting, northing, metresPerPixel, newWidth, newHeight);
  }

  /** The number after {@code 1:} at 96 pixels to the inch. */
  public double scale() {
    return metresPerPixel * PIXELS_PER_METRE;
  }

  /** The scale in two figures: a screen's is never exact. */
  public long roundScale() {
    double step = Math.pow(10, Math.max(0, Math.floor(Math.log10(scale())) - 1));
    return Math.round(Math.round(scale() / step) * step);
  }

  /** The same centre at the scale {@code 1:scale}. */
  public Viewport atScale(double scale) {
    return new Viewport(easting, northing, bounded(scale / PIXELS_PER_METRE), width, height);
  }
}
