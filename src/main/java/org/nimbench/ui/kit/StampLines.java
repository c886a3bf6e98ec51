package org.nimbench.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Stamp;
import org.nimbench.kernel.Words;

/** The two lines at the foot of a figure: where it comes from, and how it was made. */
public final class StampLines {
  private StampLines() {}

  /** Supplier, as at, how many were used and why the others were not. */
  public static String source(Stamp stamp) {
    List<String> parts = located(stamp);
    for (Map.Entry<String, Long> reason : stamp.excludedInWords().entrySet()) {
      if (reason.getValue() > 0) {
        parts.add(
            Words.text("ui.stamp.excluded", Figures.count(reason.getValue()), reason.getKey()));
      }
    }
    return String.join(" · ", parts);
  }

  /** Supplier, as at, and how many have a place: where each of those is shown, none is left out. */
  public static String everyPlace(Stamp stamp) {
    return String.join(" · ", located(stamp));
  }

  private static List<String> located(Stamp stamp) {
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
    return parts;
  }

  /** Method and parameters. */
  public static String method(Stamp stamp) {
    List<String> parts = new ArrayList<>();
    parts.add(stamp.method());
    stamp.parameters().forEach((name, value) -> parts.add(name + " " + value));
    return String.join(", ", parts);
  }
}
