package org.nimbench.ui.map;

import org.nimbench.kernel.Box;
import org.nimbench.kernel.Ring;
import org.nimbench.ui.kit.Selection.Place;
import org.nimbench.ui.view.Combine;
import org.nimbench.ui.view.MapCanvas;
import org.nimbench.ui.view.Pointing;
import org.nimbench.ui.view.Viewport;

/** What is pointed at on the map becomes the selection or a question. */
final class Brush implements Pointing {
  /** Pixels around a click that still belong to it. */
  private static final double REACH = 8;

  private final MapViewModel model;
  private final Brushing brushing;
  private final MapCanvas canvas;

  Brush(MapViewModel model, MapCanvas canvas) {
    this.model = model;
    this.brushing = model.brush();
    this.canvas = canvas;
  }

  @Override
  public void identify(double easting, double northing) {
    Viewport view = canvas.view().get();
    if (view != null) {
      model.identify().at(easting, northing, REACH * view.metresPerPixel());
    }
  }

  @Override
  public void at(double easting, double northing, Combine combine) {
    brushing.at(easting, northing, combine);
  }

  @Override
  public void box(Box box, Combine combine) {
    brushing.draw(Place.drawn(box), combine);
  }

  @Override
  public void circle(double easting, double northing, double radius, Combine combine) {
    brushing.draw(Place.circle(easting, northing, radius), combine);
  }

  @Override
  public void lasso(Ring ring, Combine combine) {
    brushing.draw(Place.drawn(ring), combine);
  }
}
