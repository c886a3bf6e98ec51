package org.nimbench.ui.change;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.measures.CountChange;
import org.nimbench.measures.Reading;
import org.nimbench.measures.TwoCounts;
import org.nimbench.study.Result;

/** Says in words whether a change is more than chance gives, and where it lies. */
final class IsItReal {
  private static final int MOST_NAMES = 3;

  private final CountChange whole;
  private final Reading reading;
  private final List<AreaRow> rows;

  IsItReal(Result.Change change, List<AreaRow> rows) {
    this.whole = change.whole();
    this.reading = change.isWhole() ? whole.reading() : Reading.TOO_SOON;
    this.rows = rows;
  }

  Reading reading() {
    return reading;
  }

  /** {@code 371 → 438}. */
  String counts() {
    return Words.text(
        "ui.change.arrow", Figures.count(whole.before()), Figures.count(whole.after()));
  }

  /** {@code +67, +18%}. */
  String amount() {
    String difference = Figures.signedCount(whole.difference());
    OptionalDouble share = whole.share();
    return share.isEmpty()
        ? difference
        : Words.text("ui.change.amount", difference, Figures.signedPercent(share.getAsDouble(), 0));
  }

  /** {@code z = +3.3 · p = 0.018}; without p for large counts. */
  String figures() {
    String z = Words.text("ui.change.z", Figures.signedDecimal(whole.z(), 1));
    OptionalDouble p = TwoCounts.eTest(whole);
    if (p.isEmpty()) {
      return z;
    }
    String shown =
        p.getAsDouble() < 0.001
            ? Words.text("ui.change.p.small")
            : Words.text("ui.change.p", Figures.decimal(p.getAsDouble(), 3));
    return z + " · " + shown;
  }

  /** What it reads as, and which areas made it. */
  String words() {
    String verdict =
        switch (reading) {
          case BEYOND_USUAL ->
              whole.z() > 0
                  ? Words.text("ui.change.real.more")
                  : Words.text("ui.change.real.fewer");
          case WATCH -> Words.text("ui.change.real.watch");
          case USUAL -> Words.text("ui.change.real.usual");
          case SMALL_NUMBER -> Words.text("ui.change.real.small");
          case TOO_SOON -> Words.text("ui.change.real.soon");
        };
    String up = names(1);
    String down = names(-1);
    String where = up.isEmpty() ? "" : " " + Words.text("ui.change.real.up", up);
    where += down.isEmpty() ? "" : " " + Words.text("ui.change.real.down", down);
    boolean isQuiet = where.isEmpty() && !rows.isEmpty();
    return verdict + (isQuiet ? " " + Words.text("ui.change.real.nowhere") : where);
  }

  private String names(int sign) {
    return rows.stream()
        .filter(row -> !row.code().isEmpty() && sign * row.z() >= CountChange.WATCH)
        .filter(row -> row.reading() != Reading.SMALL_NUMBER)
        .sorted(Comparator.comparingDouble((AreaRow row) -> Math.abs(row.z())).reversed())
        .limit(MOST_NAMES)
        .map(
            row ->
                Words.text(
                    "ui.change.real.area", row.name(), Figures.signedCount(row.difference())))
        .collect(Collectors.joining(", "));
  }
}
