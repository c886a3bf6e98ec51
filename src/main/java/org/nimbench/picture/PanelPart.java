package org.nimbench.picture;

import org.jspecify.annotations.Nullable;

/** A part of what stands beside or below a map: legend, concentration, symbols, scale. */
interface PanelPart {
  /** Width it needs, mm. */
  double width();

  /** Height it needs, mm. */
  double height();

  /** The part cut down to a height, the most needed kept; null if it cannot be. */
  default @Nullable PanelPart within(double height) {
    return height() <= height ? this : null;
  }

  /** Draws it with its top left corner at a point; tables stretch to the width they are given. */
  void draw(Sketch sketch, double x, double y, double width);
}
