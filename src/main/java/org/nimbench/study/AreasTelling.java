package org.nimbench.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Stamp;
import org.nimbench.kernel.Words;

/** Puts counts or rates by area into words. */
final class AreasTelling {
  /** Fewer incidents than this make an unsteady rate. */
  private static final long FEW = 10;

  private final Result.Areas result;
  private final Stamp stamp;
  private final String subject;
  private final String unit;
  private final String place;
  private final String when;
  private final boolean asRate;

  AreasTelling(Question question, Result.Areas result, Stamp stamp) {
    this.result = result;
    this.stamp = stamp;
    this.subject = question.filter().subject();
    this.unit = question.filter().unit();
    this.place = question.records().workspace().name();
    this.when =
        question.period() == null ? Words.text("study.when.all") : question.period().inSentence();
    this.asRate = !result.per().isEmpty();
  }

  Telling tell() {
    String title =
        asRate
            ? Words.text("study.areas.title.rate", subject, place, when)
            : Words.text("study.areas.title", subject, place, when);
    String subtitle =
        asRate
            ? Words.text(
                "study.areas.subtitle.rate", HotspotTelling.capital(unit), whom(), place, when)
            : Words.text("study.areas.subtitle", HotspotTelling.capital(unit), place, when);
    String finding = finding();
    return new Telling(
        title,
        finding,
        subtitle,
        Words.text("study.areas.alternative", title, finding, Figures.count(stamp.used())),
        whatThisDid(),
        Caution.plain(cautions()));
  }

  /** {@code households (2024)}. */
  private String whom() {
    String whom = PerWhom.whom(result.per());
    return result.year() == 0
        ? whom
        : Words.text("study.areas.year", whom, Integer.toString(result.year()));
  }

  private String finding() {
    AreaFigure top =
        result.areas().stream()
            .filter(area -> !Double.isNaN(area.shown(asRate)))
            .max(Comparator.comparingDouble(area -> area.shown(asRate)))
            .orElseThrow();
    String count = Figures.count(top.count());
    return asRate
        ? Words.text(
            "study.areas.finding.rate",
            top.name(),
            Figures.decimal(top.rate(), 1),
            whom(),
            count,
            unit)
        : Words.text("study.areas.finding", top.name(), count, unit);
  }

  private List<String> whatThisDid() {
    List<String> did = new ArrayList<>();
    did.add(Words.text("study.areas.did", Figures.count(stamp.used()), unit));
    if (asRate) {
      did.add(Words.text("study.areas.did.rate", whom()));
    }
    return did;
  }

  private List<String> cautions() {
    List<String> cautions = new ArrayList<>();
    long without = result.areas().stream().filter(area -> Double.isNaN(area.rate())).count();
    if (asRate && without > 0) {
      cautions.add(Words.text("study.areas.caution.without", Figures.count(without)));
    }
    long few =
        result.areas().stream().filter(area -> area.count() > 0 && area.count() < FEW).count();
    if (asRate && few > 0) {
      cautions.add(Words.text("study.areas.caution.few", Figures.count(few), FEW));
    }
    if (!asRate) {
      cautions.add(Words.text("study.areas.caution.counts"));
    }
    return cautions;
  }
}
