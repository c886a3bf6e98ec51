package org.nimbench.picture;

/**
 * How big a picture is and what stands in it.
 *
 * @param widthMm width, at least 80 mm; without furniture 55 mm
 * @param heightMm height, at least 60 mm; without furniture 28 mm
 * @param look the colours
 * @param marking the protective marking in capitals; empty for none
 * @param furniture whether title, marking and stamp stand in the picture itself; without them the
 *     page around it carries them. Legend, scale bar and north arrow always stay
 * @param dots whether a map shows every incident as a dot
 */
public record PictureStyle(
    double widthMm, double heightMm, Look look, String marking, boolean furniture, boolean dots) {
  private static final double LEAST_WIDTH = 80;
  private static final double LEAST_HEIGHT = 60;
  private static final double BARE_WIDTH = 55;
  private static final double BARE_HEIGHT = 28;

  public PictureStyle {
    boolean isWide = widthMm >= (furniture ? LEAST_WIDTH : BARE_WIDTH);
    boolean isHigh = heightMm >= (furniture ? LEAST_HEIGHT : BARE_HEIGHT);
    if (!isWide || !isHigh) {
      throw new IllegalArgumentException(
          "A picture has at least 80 by 60 mm, without furniture 55 by 28 mm");
    }
  }

  /** A style without incident dots. */
  public PictureStyle(
      double widthMm, double heightMm, Look look, String marking, boolean furniture) {
    this(widthMm, heightMm, look, marking, furniture, false);
  }

  /** The same style with incident dots, or without. */
  public PictureStyle withDots(boolean shown) {
    return new PictureStyle(widthMm, heightMm, look, marking, furniture, shown);
  }
}
