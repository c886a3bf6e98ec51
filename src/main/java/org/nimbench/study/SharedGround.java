package org.nimbench.study;

import java.util.List;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.geography.PointInArea;
import org.nimbench.work.Progress;

/** How many records lie in several areas of a layer whose areas may overlap. */
final class SharedGround {
  private SharedGround() {}

  static long count(AreaLayer layer, Selection selection, Progress progress) {
    double[] eastings = selection.incidents().eastings();
    double[] northings = selection.incidents().northings();
    byte[] areas = new byte[eastings.length];
    for (Area area : layer.areas()) {
      progress.check();
      PointInArea alone = PointInArea.of(layer.only(List.of(area.code())));
      for (int i : selection.used()) {
        if (areas[i] < 2 && alone.locate(eastings[i], northings[i]) >= 0) {
          areas[i]++;
        }
      }
    }
    long shared = 0;
    for (byte count : areas) {
      shared += count > 1 ? 1 : 0;
    }
    return shared;
  }
}
