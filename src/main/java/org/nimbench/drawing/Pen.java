package org.nimbench.drawing;

import java.util.List;

/**
 * How a path is stroked; joins and ends are round.
 *
 * @param colour the line's colour
 * @param width mm
 * @param dashes lengths of dash and gap in turn, mm; empty for an unbroken line
 */
public record Pen(Colour colour, double width, List<Double> dashes) {
  public Pen {
    dashes = List.copyOf(dashes);
  }

  /** An unbroken line. */
  public static Pen of(Colour colour, double width) {
    return new Pen(colour, width, List.of());
  }
}
