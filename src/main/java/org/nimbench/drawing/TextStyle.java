package org.nimbench.drawing;

/**
 * How text is set; the face is always Liberation Sans, so that pictures are the same everywhere.
 *
 * @param points size in points; 8 is the least on paper
 * @param bold heavy or regular
 * @param italic slanted or upright
 * @param colour of the letters
 */
public record TextStyle(double points, boolean bold, boolean italic, Colour colour) {
  /** Regular upright text. */
  public static TextStyle regular(double points, Colour colour) {
    return new TextStyle(points, false, false, colour);
  }

  /** Bold upright text. */
  public static TextStyle bold(double points, Colour colour) {
    return new TextStyle(points, true, false, colour);
  }
}
