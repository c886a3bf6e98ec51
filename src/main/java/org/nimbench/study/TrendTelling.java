package org.nimbench.study;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.temporal.ControlLimits;
import org.nimbench.temporal.MonthlySeries;
import org.nimbench.temporal.Signal;

/** Puts a monthly series into words. */
final class TrendTelling {
  private static final int YEAR = 12;

  /** Percentages are printed only on a base of at least this (methods 1 and 4.1). */
  private static final long LEAST_BASE = 30;

  /** Below this many months limits are weak. */
  private static final int FEW_MONTHS = 12;

  /** With fewer years than these a seasonal index is weak (methods 4.5). */
  private static final int LEAST_SEASONS = 3;

  private final Result.Trend result;
  private final MonthlySeries series;
  private final String subject;
  private final String unit;
  private final String place;
  private final String when;

  TrendTelling(Question question, Result.Trend result) {
    this.result = result;
    this.series = result.series();
    this.subject = question.filter().subject();
    this.unit = question.filter().unit();
    this.place =
        question.filter().areas() == null
            ? question.records().workspace().name()
            : question.records().name(question.filter().areas());
    YearMonth last = series.month(series.length() - 1);
    this.when =
        series.length() == 1
            ? Figures.longMonth(last)
            : Words.text(
                "kernel.period.to", Figures.longMonth(series.first()), Figures.longMonth(last));
  }

  Telling tell() {
    String subtitle = subtitle();
    String finding = finding();
    return new Telling(
        Words.text("study.trend.title", subject, place, when),
        finding,
        subtitle,
        Words.text("study.trend.alternative", subtitle, finding, extremes(), gapsInWords()),
        whatThisDid(),
        Caution.plain(cautions()));
  }

  private String subtitle() {
    String what = HotspotTelling.capital(unit);
    return switch (result.kind()) {
      case "rolling" -> Words.text("study.trend.subtitle.rolling", what, place, when);
      case "seasonal" -> Words.text("study.trend.subtitle.seasonal", what, place, when);
      default -> Words.text("study.trend.subtitle.monthly", what, place, when);
    };
  }

  private String finding() {
    String change = yearOnYear();
    return switch (result.kind()) {
      case "control" -> usual();
      case "rolling" -> change == null ? average() : change;
      case "seasonal" -> season();
      default -> change == null ? average() : change;
    };
  }

  private String season() {
    int least = 0;
    int most = 0;
    for (int i = 1; i < YEAR; i++) {
      least = result.season()[i] < result.season()[least] ? i : least;
      most = result.season()[i] > result.season()[most] ? i : most;
    }
    return Words.text(
        "study.trend.finding.season",
        subject,
        calendarMonth(most),
        Figures.signedPercent(result.season()[most] - 1, 0),
        calendarMonth(least),
        Figures.signedPercent(result.season()[least] - 1, 0));
  }

  private static String calendarMonth(int month) {
    return Month.of(month + 1).getDisplayName(TextStyle.FULL, Locale.UK);
  }

  /** Twelve months against the twelve before, where both are whole; otherwise null. */
  private @Nullable String yearOnYear() {
    int end = lastKnown(result.rolling12());
    if (end < YEAR || Double.isNaN(result.rolling12()[end - YEAR])) {
      return null;
    }
    long now = Math.round(result.rolling12()[end]);
    long before = Math.round(result.rolling12()[end - YEAR]);
    String month = Figures.longMonth(series.month(end));
    String share =
        before < LEAST_BASE
            ? ""
            : Words.text(
                "study.trend.share", Figures.signedPercent((double) (now - before) / before, 0));
    String verb =
        now > before
            ? Words.text("study.trend.rose")
            : now < before ? Words.text("study.trend.fell") : Words.text("study.trend.stayed");
    return Words.text(
        "study.trend.finding.year",
        subject,
        verb,
        Figures.count(before),
        Figures.count(now),
        share,
        month);
  }

  private String average() {
    int months = knownMonths();
    return Words.text(
        "study.trend.finding.average",
        subject,
        Figures.decimal(months == 0 ? 0 : (double) series.total() / months, 1),
        months);
  }

  private String usual() {
    ControlLimits limits = result.limits();
    if (limits == null) {
      return average();
    }
    long beyond =
        result.signals().stream().filter(s -> s.rule() == Signal.Rule.BEYOND_LIMIT).count();
    String latest = latestReading(limits);
    if (beyond == 0) {
      return Words.text("study.trend.finding.within", subject, knownMonths(), latest);
    }
    return Words.text("study.trend.finding.beyond", subject, beyond, knownMonths(), latest);
  }

  private String latestReading(ControlLimits limits) {
    int last = series.length() - 1;
    while (last > 0 && !series.covered()[last]) {
      last--;
    }
    int count = series.counts()[last];
    String reading =
        count > limits.upper()
            ? Words.text("study.trend.above")
            : count < limits.lower()
                ? Words.text("study.trend.below")
                : Words.text("study.trend.usual");
    return Words.text(
        "study.trend.latest", Figures.longMonth(series.month(last)), Figures.count(count), reading);
  }

  private String extremes() {
    int least = -1;
    int most = -1;
    for (int i = 0; i < series.length(); i++) {
      if (series.covered()[i]) {
        least = least < 0 || series.counts()[i] < series.counts()[least] ? i : least;
        most = most < 0 || series.counts()[i] > series.counts()[most] ? i : most;
      }
    }
    if (least < 0) {
      return Words.text("study.trend.no-month");
    }
    return Words.text(
        "study.trend.extremes",
        Figures.count(series.counts()[least]),
        Figures.longMonth(series.month(least)),
        Figures.count(series.counts()[most]),
        Figures.longMonth(series.month(most)));
  }

  private String gapsInWords() {
    int gaps = series.length() - knownMonths();
    return gaps == 0
        ? Words.text("study.trend.no-gaps")
        : Words.text("study.trend.gaps", gaps, series.length());
  }

  private int knownMonths() {
    int months = 0;
    for (boolean covered : series.covered()) {
      months += covered ? 1 : 0;
    }
    return months;
  }

  private static int lastKnown(double[] values) {
    int last = values.length - 1;
    while (last >= 0 && Double.isNaN(values[last])) {
      last--;
    }
    return last;
  }

  private List<String> whatThisDid() {
    List<String> did = new ArrayList<>();
    did.add(
        Words.text(
            "study.trend.did.counted",
            Figures.count(result.series().total()),
            unit,
            knownMonths()));
    if (result.kind().equals("rolling")) {
      did.add(Words.text("study.trend.did.rolling"));
    }
    ControlLimits limits = result.limits();
    if (limits != null) {
      did.add(
          Words.text(
              "study.trend.did.control",
              limits.baselineMonths(),
              Figures.decimal(limits.centre(), 1),
              Figures.decimal(limits.meanMovingRange(), 1),
              Figures.shortMonth(limits.baselineFirst()),
              Figures.shortMonth(limits.baselineLast())));
    }
    if (result.kind().equals("seasonal")) {
      did.add(Words.text("study.trend.did.seasonal"));
    }
    if (knownMonths() < series.length()) {
      did.add(Words.text("study.trend.did.gaps"));
    }
    result.events().forEach(event -> did.add(eventInWords(event)));
    return did;
  }

  /** What is written at a point, and what that did to the figures. */
  private static String eventInWords(TrendEvent event) {
    return switch (event.kind()) {
      case NOTE -> Words.text("study.trend.event.note", event.when(), event.words());
      case OPERATION -> Words.text("study.trend.event.operation", event.when(), event.words());
      case BREAK -> Words.text("study.trend.event.break", event.when(), event.words());
      case REBASE -> Words.text("study.trend.event.rebase", event.when(), event.words());
    };
  }

  private List<String> cautions() {
    List<String> cautions = new ArrayList<>();
    if (knownMonths() < series.length()) {
      cautions.add(gapsInWords());
    }
    ControlLimits limits = result.limits();
    if (limits != null && limits.baselineMonths() < FEW_MONTHS) {
      cautions.add(Words.text("study.trend.caution.few", limits.baselineMonths()));
    }
    if (limits != null) {
      cautions.add(Words.text("study.trend.caution.season"));
    }
    if (result.kind().equals("seasonal") && knownMonths() < LEAST_SEASONS * YEAR) {
      cautions.add(Words.text("study.trend.caution.years", knownMonths()));
    }
    for (int i = 0; i < series.length(); i++) {
      if (series.covered()[i] && !series.complete()[i]) {
        cautions.add(
            Words.text("study.trend.caution.incomplete", Figures.longMonth(series.month(i))));
      }
    }
    return cautions;
  }
}
