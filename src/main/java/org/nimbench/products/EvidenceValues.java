package org.nimbench.products;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Stamp;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;

/**
 * The values that evidence gives to sentences, by name: those every evidence has from its stamp,
 * then those of its kind. All names stand in {@code docs/formats/live-text.md}.
 */
public final class EvidenceValues {
  private EvidenceValues() {}

  /** Name → value, in a fixed order, without the evidence's id. */
  public static Map<String, Value> of(Evidence evidence) {
    Map<String, Value> values = new LinkedHashMap<>();
    stamp(evidence.stamp(), values);
    period(evidence, values);
    values.put("finding", new Value.Words(evidence.telling().finding()));
    Result result = evidence.result();
    if (result instanceof Result.Hotspot hotspot) {
      HotspotValues.put(hotspot, evidence.stamp(), values);
    } else if (result instanceof Result.Trend trend) {
      TrendValues.put(trend, values);
    } else if (result instanceof Result.Table table) {
      TableValues.put(table, values);
    }
    return values;
  }

  private static void stamp(Stamp stamp, Map<String, Value> values) {
    values.put("n", new Value.Count(stamp.n()));
    values.put("located", new Value.Count(stamp.located()));
    values.put("not-located", new Value.Count(stamp.n() - stamp.located()));
    values.put("located-share", new Value.Share(stamp.located(), stamp.n(), 1));
    values.put("used", new Value.Count(stamp.used()));
    values.put(
        "excluded",
        new Value.Count(stamp.excluded().values().stream().mapToLong(Long::longValue).sum()));
    values.put("source", new Value.Words(stamp.source()));
    values.put("method", new Value.Words(stamp.method()));
    values.put("made", new Value.Day(stamp.made()));
    if (stamp.asAt() != null) {
      values.put("as-at", new Value.Day(stamp.asAt()));
    }
  }

  private static void period(Evidence evidence, Map<String, Value> values) {
    Period period = evidence.period();
    if (period != null) {
      values.put("period", new Value.Words(period.inSentence()));
      values.put("from", new Value.Day(period.from()));
      values.put("to", new Value.Day(period.lastDay()));
    }
  }
}
