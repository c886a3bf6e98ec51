package org.nimbench.cli;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.nimbench.intake.Ledger;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;

/** A ledger in lines: the sums, why rows were kept back, words without a code, what was skipped. */
final class LedgerLines {
  private static final int MOST = 12;

  private LedgerLines() {}

  static String[] of(Ledger ledger) {
    List<String> lines = new ArrayList<>();
    ledger
        .fields()
        .forEach(
            (name, value) -> {
              if (value instanceof Number number && !name.equals("batch")) {
                lines.add(String.format("%-15s %,9d", name, number.longValue()));
              }
            });
    ledger.reasons().forEach((why, rows) -> lines.add(Words.text("cli.import.why", rows, why)));
    ledger
        .noted()
        .accepted()
        .forEach((where, rules) -> lines.add(Words.text("cli.import.accepted", where, rules)));
    addPeriod(lines, ledger);
    addWords(lines, ledger);
    addSkipped(lines, ledger);
    return lines.toArray(String[]::new);
  }

  private static void addSkipped(List<String> lines, Ledger ledger) {
    ledger.skipped().entrySet().stream()
        .limit(MOST)
        .map(file -> Words.text("cli.import.skipped", file.getKey(), file.getValue()))
        .forEach(lines::add);
    int more = ledger.skipped().size() - MOST;
    if (more > 0) {
      lines.add(Words.text("cli.import.skipped-more", Figures.count(more)));
    }
  }

  private static void addPeriod(List<String> lines, Ledger ledger) {
    if (!ledger.months().isEmpty()) {
      YearMonth first = ledger.months().get(0);
      YearMonth last = ledger.months().get(ledger.months().size() - 1);
      lines.add(
          Words.text(
              "cli.import.covers",
              ledger.months().size(),
              Figures.shortMonth(first),
              Figures.shortMonth(last)));
    }
    if (ledger.outOfPeriod() > 0) {
      lines.add(Words.text("cli.import.out-of-period", Figures.count(ledger.outOfPeriod())));
    }
  }

  private static void addWords(List<String> lines, Ledger ledger) {
    ledger.words().entrySet().stream()
        .limit(MOST)
        .map(word -> Words.text("cli.import.word", Figures.count(word.getValue()), word.getKey()))
        .forEach(lines::add);
    int more = ledger.words().size() - MOST;
    if (more > 0) {
      lines.add(Words.text("cli.import.words-more", Figures.count(more)));
    }
  }
}
