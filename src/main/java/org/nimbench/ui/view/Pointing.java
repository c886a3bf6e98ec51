package org.nimbench.ui.view;

import org.nimbench.kernel.Box;
import org.nimbench.kernel.Ring;

/** Told what was pointed at on the map, in metres of the British National Grid. */
public interface Pointing {
  /** A click on the ground with the selecting tool. */
  void at(double easting, double northing, Combine combine);

  /** A rectangle was drawn. */
  void box(Box box, Combine combine);

  /** A circle was drawn around a point; the radius is in metres, over 1. */
  void circle(double easting, double northing, double radius, Combine combine);

  /** An outline was drawn by hand. */
  void lasso(Ring ring, Combine combine);

  /** A click with the tool that asks what is there; nothing happens where nobody answers. */
  default void identify(double easting, double northing) {}
}
