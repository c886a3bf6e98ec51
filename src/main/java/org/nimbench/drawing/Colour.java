package org.nimbench.drawing;

/**
 * A colour in sRGB.
 *
 * @param rgb {@code 0xRRGGBB}
 * @param opacity 0 … 1
 */
public record Colour(int rgb, double opacity) {
  /** An opaque colour from {@code #RRGGBB}. */
  public static Colour of(String hex) {
    return new Colour(Integer.parseInt(hex.substring(1), 16), 1);
  }

  /** The same colour, more or less see-through. */
  public Colour withOpacity(double newOpacity) {
    return new Colour(rgb, newOpacity);
  }

  /** {@code #RRGGBB}, without the opacity. */
  public String hex() {
    return String.format("#%06X", rgb);
  }

  /** The colour as one number with its opacity in the top byte. */
  public int argb() {
    return (int) Math.round(opacity * 255) << 24 | rgb;
  }
}
