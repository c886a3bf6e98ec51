package org.nimbench.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Stamp;
import org.nimbench.kernel.Words;

/** The two lines at the foot of a map: where it comes from, and how it was made. */
final class StampLines {
  private StampLines() {}

  /** Supplier, as at, how many were used and why the others were not. */
  static String source(Stamp stamp) {
    List<String> parts = new ArrayList<>();
    parts.add(
        stamp.asAt() == null
            ? Words.text("ui.stamp.source", stamp.source())
            : Words.text("ui.stamp.asat", stamp.source(), Figures.shortDate(stamp.asAt())));
    parts.add(
        Words.text(
            "ui.stamp.located",
            Figures.count(stamp.n()),
            Figures.count(stamp.located()),
            Figures.percent(stamp.shareLocated(), 1)));
    for (Map.Entry<String, Long> reason : stamp.excluded().entrySet()) {
      if (reason.getValue() > 0) {
        parts.add(
            Words.text("ui.stamp.excluded", Figures.count(reason.getValue()), reason.getKey()));
      }
    }
    return String.join(" · ", parts);
  }

  /** Method and parameters, and the grid the map is drawn on. */
  static String method(Stamp stamp) {
    List<String> parts = new ArrayList<>();
    parts.add(stamp.method());
    stamp.parameters().forEach((name, value) -> parts.add(name + " " + value));
    return Words.text("ui.stamp.method", String.join(", ", parts));
  }
}
