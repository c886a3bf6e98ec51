package org.nimbench.ui.map;

import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Stamp;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.ui.kit.StampLines;
import org.nimbench.ui.view.MapMode;

/**
 * What the map is called and how its stamp says it was made. A figure tells that itself; dots are
 * the incidents of a figure, and say so.
 */
final class ShownWords {
  private ShownWords() {}

  /**
   * The title over the map.
   *
   * @param place what the whole workspace is called
   */
  static String title(Evidence shown, MapMode mode, String place) {
    if (mode != MapMode.DOTS) {
      return shown.telling().title();
    }
    Period period = shown.period();
    return Words.text(
        "ui.map.dots.title",
        shown.recipe().filter().subject(),
        place,
        period == null ? Words.text("ui.map.dots.when.all") : period.inSentence());
  }

  /** Where it comes from, under the map; dots leave out none that have a place. */
  static String source(Evidence shown, MapMode mode) {
    return mode == MapMode.DOTS
        ? StampLines.everyPlace(shown.stamp())
        : StampLines.source(shown.stamp());
  }

  /** How it was made, under the map. */
  static String method(Evidence shown, MapMode mode) {
    return Words.text(
        "ui.stamp.grid",
        mode == MapMode.DOTS ? Words.text("ui.map.dots.method") : StampLines.method(shown.stamp()));
  }

  /** The map in words, for who does not see it. */
  static String alternative(Evidence shown, MapMode mode, String place) {
    Stamp stamp = shown.stamp();
    return mode == MapMode.DOTS
        ? Words.text(
            "ui.map.dots.alternative",
            title(shown, mode, place),
            Figures.count(stamp.located()),
            Figures.count(stamp.n()))
        : shown.telling().alternativeText();
  }
}
