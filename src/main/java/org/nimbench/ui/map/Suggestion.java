package org.nimbench.ui.map;

import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.spatial.Bandwidths;
import org.nimbench.spatial.Kernel;
import org.nimbench.study.Result;

/** The bandwidths that rules of thumb read from the data alone. */
final class Suggestion {
  private static final double ROUND = 10;

  private Suggestion() {}

  /** In words for the form; empty where the result is no density or too little is located. */
  static String of(Result result) {
    if (!(result instanceof Result.Hotspot hotspot)
        || hotspot.bandwidth() <= 0
        || hotspot.eastings().length < 2) {
      return "";
    }
    double scott = Bandwidths.scott(hotspot.eastings(), hotspot.northings(), Kernel.QUARTIC);
    double arcgis = Bandwidths.arcgis(hotspot.eastings(), hotspot.northings());
    return Words.text(
        "ui.method.suggested",
        Figures.count(round(Math.min(scott, arcgis))),
        Figures.count(round(Math.max(scott, arcgis))));
  }

  private static long round(double metres) {
    return (long) (Math.rint(metres / ROUND) * ROUND);
  }
}
