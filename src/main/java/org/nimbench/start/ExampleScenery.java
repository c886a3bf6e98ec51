package org.nimbench.start;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.nimbench.example.NorthvaleMap;
import org.nimbench.geography.AreaLayer;
import org.nimbench.ui.view.Scenery;
import org.nimbench.work.Progress;

/**
 * What Northvale looks like before its workspace is built: from the maps that the program carries.
 */
final class ExampleScenery {
  private ExampleScenery() {}

  static Scenery read(Progress progress) {
    NorthvaleMap map = NorthvaleMap.read(progress);
    AreaLayer district = map.district();
    Geometry boundary = district.areas().get(0).shape();
    return new Scenery(boundary, district.extent(), map.base(), List.of(district));
  }
}
