package org.nimbench.ui.change;

import org.nimbench.kernel.Box;
import org.nimbench.kernel.Ring;
import org.nimbench.ui.kit.Selection.Place;
import org.nimbench.ui.view.Combine;
import org.nimbench.ui.view.Pointing;

/** What is brushed on one of the maps is the selection of all. */
final class ChangeBrush implements Pointing {
  private final ChangeViewModel model;

  ChangeBrush(ChangeViewModel model) {
    this.model = model;
  }

  @Override
  public void at(double easting, double northing, Combine combine) {
    model.chosen().at(easting, northing, combine);
  }

  @Override
  public void box(Box box, Combine combine) {
    model.chosen().draw(Place.drawn(box), combine);
  }

  @Override
  public void circle(double easting, double northing, double radius, Combine combine) {
    model.chosen().draw(Place.circle(easting, northing, radius), combine);
  }

  @Override
  public void lasso(Ring ring, Combine combine) {
    model.chosen().draw(Place.drawn(ring), combine);
  }
}
