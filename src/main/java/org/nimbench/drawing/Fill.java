package org.nimbench.drawing;

/** How the inside of a path is filled. */
public sealed interface Fill {
  /** One colour. */
  record Solid(Colour colour) implements Fill {}

  /**
   * Diagonal lines on a ground, for "no data".
   *
   * @param line colour of the lines
   * @param ground colour behind them
   * @param spacing distance between lines, mm
   * @param width width of a line, mm
   */
  record Hatched(Colour line, Colour ground, double spacing, double width) implements Fill {}
}
