package org.nimbench.ui.map;

import org.nimbench.kernel.Box;
import org.nimbench.kernel.Ring;
import org.nimbench.ui.view.Combine;
import org.nimbench.ui.view.Pointing;

/** What is pointed at on the map becomes the selection. */
final class Brush implements Pointing {
  private final MapViewModel model;

  Brush(MapViewModel model) {
    this.model = model;
  }

  @Override
  public void at(double easting, double northing, Combine combine) {
    model.pickAt(easting, northing, combine);
  }

  @Override
  public void box(Box box, Combine combine) {
    model.pickBox(box);
  }

  @Override
  public void circle(double easting, double northing, double radius, Combine combine) {
    model.pickCircle(easting, northing, radius);
  }

  @Override
  public void lasso(Ring ring, Combine combine) {
    model.pickRing(ring);
  }
}
