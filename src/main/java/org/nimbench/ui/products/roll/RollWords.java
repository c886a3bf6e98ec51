package org.nimbench.ui.products.roll;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.kernel.Words;
import org.nimbench.products.roll.ClaimTurn;
import org.nimbench.products.roll.Fate;
import org.nimbench.products.roll.RollReport;

/** A roll forward in one line. */
final class RollWords {
  private RollWords() {}

  /** Such as {@code 6 of 7 figures follow. 1 is frozen. 2 sentences no longer hold.} */
  static String summary(RollReport report) {
    long all = report.figures().size();
    long follow =
        all
            - report.figures(Fate.BEHIND).size()
            - report.figures(Fate.FROZEN).size()
            - report.figures(Fate.UNTOUCHED).size();
    List<String> words = new ArrayList<>();
    words.add(Words.text("ui.products.roll.sum.figures", follow, all));
    add(words, report.figures(Fate.BEHIND).size(), "ui.products.roll.sum.behind");
    add(words, report.figures(Fate.FROZEN).size(), "ui.products.roll.sum.frozen");
    int broken = report.claims(ClaimTurn.Turn.BROKEN).size();
    words.add(
        broken == 0
            ? Words.text("ui.products.roll.sum.hold")
            : broken == 1
                ? Words.text("ui.products.strip.sentence")
                : Words.text("ui.products.strip.sentences", broken));
    add(words, report.claims(ClaimTurn.Turn.UNKNOWN).size(), "ui.products.roll.sum.unknown");
    return String.join(" ", words);
  }

  private static void add(List<String> words, int count, String key) {
    if (count > 0) {
      words.add(Words.text(key, count));
    }
  }
}
