package org.nimbench.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Stamp;
import org.nimbench.kernel.Words;
import org.nimbench.spatial.Concentration;
import org.nimbench.spatial.Grid;

/** Puts a hotspot surface into words. */
final class HotspotTelling {
  /** Fewer incidents than this make an unsteady surface (methods, minimum n). */
  private static final int FEW = 50;

  /** Above this share of incidents on shared spots the points were snapped. */
  private static final double SNAPPED = 0.30;

  /** Below this share with coordinates a map is not reliable (Ratcliffe 2004). */
  private static final double LEAST_LOCATED = 0.85;

  /** The finding speaks of the hottest places that together are no larger than this share. */
  private static final double SMALL_PART = 0.05;

  private final Result.Hotspot result;
  private final Stamp stamp;
  private final @Nullable Geometry shape;
  private final String subject;
  private final String unit;
  private final String place;
  private final String when;
  private final boolean isBandwidthChosen;

  HotspotTelling(Question question, Result.Hotspot result, Stamp stamp, @Nullable Geometry shape) {
    this.result = result;
    this.stamp = stamp;
    this.shape = shape;
    this.subject = question.filter().subject();
    this.isBandwidthChosen =
        DensityStudy.AUTO.equals(question.recipe().parameters().get(DensityStudy.BANDWIDTH.key()));
    this.unit = question.filter().unit();
    this.place =
        result.boundary() == null
            ? question.records().workspace().name()
            : question.records().name(result.boundary());
    Period period = question.period();
    this.when = period == null ? Words.text("study.when.all") : period.inSentence();
  }

  Telling tell() {
    String title =
        isSurface()
            ? Words.text("study.hotspot.title", subject, place, when)
            : Words.text("study.hotspot.title.grid", subject, side(), place, when);
    String subtitle =
        isSurface()
            ? Words.text("study.hotspot.subtitle.kde", capital(unit), place, when)
            : Words.text("study.hotspot.subtitle.grid", capital(unit), side(), place, when);
    String finding = finding();
    String alternative =
        Words.text("study.hotspot.alternative", subtitle, finding, peak(), stampLine());
    return new Telling(title, finding, subtitle, alternative, whatThisDid(), cautions());
  }

  private boolean isSurface() {
    return result.kind().equals("kde");
  }

  /** The side of a cell, metres. */
  private String side() {
    return Figures.count(Math.round(result.surface().grid().cell()));
  }

  private String finding() {
    Concentration part = hottestSmallPart();
    if (part == null || part.incidents() == 0) {
      return Words.text("study.hotspot.finding.none", Figures.count(stamp.used()), unit);
    }
    String area = Figures.percent(part.areaShare(), part.areaShare() < 0.1 ? 1 : 0);
    if (stamp.used() < 30) {
      return Words.text(
          "study.hotspot.finding.few",
          Figures.count(part.incidents()),
          Figures.count(stamp.used()),
          unit,
          area);
    }
    return Words.text(
        "study.hotspot.finding",
        Figures.count(part.incidents()),
        Figures.count(stamp.used()),
        unit,
        Figures.percent(part.incidentShare(), 0),
        area);
  }

  private @Nullable Concentration hottestSmallPart() {
    Concentration chosen = null;
    for (Concentration row : result.concentration()) {
      if (chosen == null
          || (row.areaShare() <= SMALL_PART && row.areaShare() > chosen.areaShare())) {
        chosen = row;
      }
    }
    return chosen;
  }

  private String peak() {
    Grid grid = result.surface().grid();
    double[] values = result.surface().values();
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[best] || Double.isNaN(values[best])) {
        best = i;
      }
    }
    return Words.text(
        "study.hotspot.peak",
        Figures.decimal(values[best], isSurface() ? 1 : 0),
        isSurface() ? Words.text("study.unit.per-km2") : Words.text("study.unit.in-a-cell"),
        Math.round(grid.centreEasting(best % grid.columns())),
        Math.round(grid.centreNorthing(best / grid.columns())));
  }

  private String stampLine() {
    return Words.text(
        "study.hotspot.counted", Figures.count(stamp.n()), Figures.count(stamp.used()));
  }

  private List<String> whatThisDid() {
    if (!isSurface()) {
      return List.of(
          Words.text("study.hotspot.did.grid", Figures.count(stamp.used()), unit, side()),
          Words.text("study.hotspot.did.volume"));
    }
    List<String> did = new ArrayList<>();
    String metres = Figures.count(Math.round(result.bandwidth()));
    did.add(Words.text("study.hotspot.did.kde", Figures.count(stamp.used()), unit, metres));
    if (isBandwidthChosen) {
      did.add(Words.text("study.hotspot.did.chosen", metres, unit));
    }
    did.add(
        result.classes().scheme().equals("fixed")
            ? Words.text("study.hotspot.did.fixed")
            : Words.text("study.hotspot.did.classes"));
    did.add(Words.text("study.hotspot.did.volume"));
    return did;
  }

  private List<Caution> cautions() {
    List<Caution> cautions = new ArrayList<>();
    if (stamp.used() < FEW) {
      add(
          cautions,
          CautionKind.FEW,
          Words.text("study.hotspot.caution.few", Figures.count(stamp.used()), FEW));
    }
    if (shareOnSharedSpots() >= SNAPPED) {
      add(
          cautions,
          CautionKind.SNAPPED,
          Words.text("study.hotspot.caution.snapped", Figures.percent(shareOnSharedSpots(), 0)));
    }
    if (stamp.shareLocated() < LEAST_LOCATED) {
      add(
          cautions,
          CautionKind.NOT_LOCATED,
          Words.text("study.hotspot.caution.unlocated", Figures.percent(stamp.shareLocated(), 1)));
    }
    if (isSurface() && result.bandwidth() < 2 * result.surface().grid().cell()) {
      add(cautions, CautionKind.COARSE, Words.text("study.hotspot.caution.coarse"));
    }
    if (shape != null && stamp.parameters().containsValue(Words.text("study.edge.none"))) {
      add(cautions, CautionKind.EDGE, Words.text("study.hotspot.caution.edge"));
    }
    return cautions;
  }

  private static void add(List<Caution> cautions, CautionKind kind, String words) {
    cautions.add(Caution.of(kind, words));
  }

  private double shareOnSharedSpots() {
    Map<Long, Integer> spots = new HashMap<>();
    double[] eastings = result.eastings();
    double[] northings = result.northings();
    long[] keys = new long[eastings.length];
    Arrays.setAll(
        keys, i -> Math.round(eastings[i] * 10) * 100_000_000L + Math.round(northings[i] * 10));
    for (long key : keys) {
      spots.merge(key, 1, Integer::sum);
    }
    long shared = Arrays.stream(keys).filter(key -> spots.getOrDefault(key, 0) > 1).count();
    return keys.length == 0 ? 0 : (double) shared / keys.length;
  }

  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
