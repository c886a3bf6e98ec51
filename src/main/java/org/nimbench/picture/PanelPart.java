package org.nimbench.picture;

/** A part of what stands beside or below a map: legend, concentration, symbols, scale. */
interface PanelPart {
  /** Width it needs, mm. */
  double width();

  /** Height it needs, mm. */
  double height();

  /** Draws it with its top left corner at a point; tables stretch to the width they are given. */
  void draw(Sketch sketch, double x, double y, double width);
}
