package org.nimbench.document;

/**
 * The room that a page leaves, mm; upright and turned on its side.
 *
 * @param width of the upright paper
 * @param height of the upright paper
 * @param side margin at left and right
 * @param turnedSide margin at left and right of a turned page
 * @param top margin of both
 * @param bottom margin of both
 */
record Room(
    double width, double height, double side, double turnedSide, double top, double bottom) {
  /** Our own pages. */
  static final Room OURS =
      new Room(Sheet.WIDTH, Sheet.HEIGHT, Sheet.SIDE, Sheet.TURNED_SIDE, Sheet.TOP, Sheet.BOTTOM);

  /** What a picture leaves for its caption and stamp on a page of its own. */
  private static final double CAPTION_AND_STAMP = 44;

  /** Width of what stands on a page. */
  double text(boolean turned) {
    return turned ? height - 2 * turnedSide : width - 2 * side;
  }

  /** By how much a picture is made smaller so that it fits a page; 1 for one that fits. */
  double fit(double pictureWidth, double pictureHeight, boolean turned) {
    double tallest = (turned ? width : height) - top - bottom - CAPTION_AND_STAMP;
    return Math.min(1, Math.min(text(turned) / pictureWidth, tallest / pictureHeight));
  }
}
