package org.nimbench.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.measures.CountChange;
import org.nimbench.measures.Reading;
import org.nimbench.spatial.Grid;

/** Puts the change between two periods into words. */
final class ChangeTelling {
  private final Result.Change result;
  private final TwoPeriods periods;
  private final String subject;
  private final String unit;
  private final String place;

  ChangeTelling(Question question, Result.Change result, TwoPeriods periods) {
    this.result = result;
    this.periods = periods;
    this.subject = question.filter().subject();
    this.unit = question.filter().unit();
    this.place =
        result.boundary() == null
            ? question.records().workspace().name()
            : question.records().name(result.boundary());
  }

  Telling tell() {
    String title =
        Words.text(
            "study.change.title",
            subject.toLowerCase(Locale.UK),
            place,
            periods.before().inWords(),
            periods.after().inWords());
    String subtitle = Words.text("study.change.subtitle", HotspotTelling.capital(unit), place);
    String finding = finding();
    String alternative =
        Words.text("study.change.alternative", title, subtitle, finding, extremes());
    return new Telling(
        title, finding, subtitle, alternative, whatThisDid(), Caution.plain(cautions()));
  }

  private String finding() {
    CountChange whole = result.whole();
    Reading reading = result.isWhole() ? whole.reading() : Reading.TOO_SOON;
    return Words.text(
        "study.change.finding",
        Figures.count(whole.before()),
        Figures.count(whole.after()),
        unit,
        amount(whole),
        z(whole.z()),
        reading.words());
  }

  /** {@code +67, +18%}, without the share on a small base. */
  static String amount(CountChange change) {
    OptionalDouble share = change.share();
    String difference = Figures.signedCount(change.difference());
    return share.isEmpty()
        ? difference
        : Words.text(
            "study.change.amount", difference, Figures.signedPercent(share.getAsDouble(), 0));
  }

  /** A z with its sign: {@code +3.3}, {@code −2.6}. */
  static String z(double z) {
    return Figures.signedDecimal(z, 1);
  }

  private String extremes() {
    Grid grid = result.difference().grid();
    double[] values = result.difference().values();
    int most = -1;
    int least = -1;
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        most = most < 0 || values[i] > values[most] ? i : most;
        least = least < 0 || values[i] < values[least] ? i : least;
      }
    }
    return Words.text(
        "study.change.extremes",
        Figures.signedCount(Math.round(values[most])),
        at(grid, most),
        Figures.signedCount(Math.round(values[least])),
        at(grid, least));
  }

  private static String at(Grid grid, int cell) {
    return Words.text(
        "study.change.at",
        Math.round(grid.centreEasting(cell % grid.columns())),
        Math.round(grid.centreNorthing(cell / grid.columns())));
  }

  private List<String> whatThisDid() {
    String metres = Figures.count(Math.round(result.bandwidth()));
    List<String> did =
        new ArrayList<>(
            List.of(
                Words.text("study.change.did.grid", metres),
                Words.text("study.change.did.outlines", metres)));
    if (periods.before().days() != periods.after().days()) {
      did.add(
          Words.text(
              "study.change.did.days",
              Figures.count(periods.before().days()),
              Figures.count(periods.after().days())));
    }
    return did;
  }

  private List<String> cautions() {
    List<String> cautions = new ArrayList<>();
    if (!result.isWhole()) {
      cautions.add(Words.text("study.change.caution.soon"));
    }
    if (!periods.before().isWholeMonths()
        || periods.before().months().size() != periods.after().months().size()) {
      cautions.add(Words.text("study.change.caution.length"));
    } else if (periods.before().firstMonth().getMonth() != periods.after().firstMonth().getMonth()
        && periods.after().months().size() % 12 != 0) {
      cautions.add(Words.text("study.change.caution.season"));
    }
    return cautions;
  }
}
