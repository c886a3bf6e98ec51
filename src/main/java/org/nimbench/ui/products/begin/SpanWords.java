package org.nimbench.ui.products.begin;

import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.ProblemException;
import org.nimbench.products.PlanSpan;
import org.nimbench.ui.kit.Periods;

/** Reads the years of a plan as they are typed. */
final class SpanWords {
  private SpanWords() {}

  /** Years with the one a plan is written for, the first where none is typed; null for none. */
  static @Nullable PlanSpan span(String words, String year) {
    Period period = Periods.read(words);
    String number = year.strip();
    if (period == null || !number.matches("|[1-9]")) {
      return null;
    }
    try {
      return new PlanSpan(period, number.isEmpty() ? 1 : Integer.parseInt(number));
    } catch (ProblemException e) {
      return null;
    }
  }
}
