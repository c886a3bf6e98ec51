package org.nimbench.products;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Stamp;
import org.nimbench.spatial.Concentration;
import org.nimbench.study.Result;

/** The values of a hotspot surface. */
final class HotspotValues {
  /** Sentences speak of the hottest places that together are no larger than this share. */
  private static final double SMALL_PART = 0.05;

  private HotspotValues() {}

  static void put(Result.Hotspot result, Stamp stamp, Map<String, Value> values) {
    values.put("total", new Value.Count(stamp.n()));
    values.put("peak-density", new Value.Number(result.surface().maximum(), 1));
    values.put("bandwidth", new Value.Number(result.bandwidth(), 0));
    values.put("cell", new Value.Number(result.surface().grid().cell(), 0));
    Concentration part = hottestSmallPart(result);
    if (part != null && part.incidents() > 0) {
      values.put("hotspot-count", new Value.Count(part.incidents()));
      values.put("hotspot-share", new Value.Share(part.incidents(), stamp.used(), 0));
      values.put("hotspot-area", new Value.Number(part.squareKilometres(), 1));
      values.put("hotspot-area-share", new Value.Portion(part.areaShare()));
      values.put("hotspot-threshold", new Value.Number(part.threshold(), 1));
      if (part.areaShare() > 0) {
        values.put("hotspot-index", new Value.Number(part.incidentShare() / part.areaShare(), 1));
      }
    }
  }

  /** The same part that the caption speaks of. */
  private static @Nullable Concentration hottestSmallPart(Result.Hotspot result) {
    Concentration chosen = null;
    for (Concentration row : result.concentration()) {
      if (chosen == null
          || (row.areaShare() <= SMALL_PART && row.areaShare() > chosen.areaShare())) {
        chosen = row;
      }
    }
    return chosen;
  }
}
