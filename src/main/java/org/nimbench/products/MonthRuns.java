package org.nimbench.products;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;

/** Months in words. */
public final class MonthRuns {
  private MonthRuns() {}

  /** Months in order, those that follow one another drawn together; empty for none. */
  public static String inWords(List<YearMonth> months) {
    List<String> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= months.size(); i++) {
      boolean ends = i == months.size() || !months.get(i).equals(months.get(i - 1).plusMonths(1));
      if (ends) {
        runs.add(run(months.get(start), months.get(i - 1)));
        start = i;
      }
    }
    return DataFacts.inOneSentence(runs);
  }

  private static String run(YearMonth first, YearMonth last) {
    return first.equals(last)
        ? Figures.longMonth(first)
        : Words.text("products.months.run", Figures.longMonth(first), Figures.longMonth(last));
  }
}
