package org.nimbench.ui.change;

import org.nimbench.kernel.Box;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Ring;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Selection.Place;
import org.nimbench.ui.view.Combine;
import org.nimbench.ui.view.Pointing;

/** What is brushed on one of the maps is the selection of all. */
final class ChangeBrush implements Pointing {
  private final ChangeViewModel model;

  ChangeBrush(ChangeViewModel model) {
    this.model = model;
  }

  private void select(Place place, Combine combine) {
    model.chosen().draw(place, combine);
  }

  @Override
  public void at(double easting, double northing, Combine combine) {
    model.chosen().at(easting, northing, combine);
  }

  @Override
  public void box(Box box, Combine combine) {
    select(Place.of(box, Words.text("ui.map.pick.box")), combine);
  }

  @Override
  public void circle(double easting, double northing, double radius, Combine combine) {
    String name = Words.text("ui.map.pick.circle", Figures.decimal(radius, 0));
    select(Place.of(Ring.circle(easting, northing, radius), name), combine);
  }

  @Override
  public void lasso(Ring ring, Combine combine) {
    select(Place.of(ring, Words.text("ui.map.pick.lasso")), combine);
  }
}
