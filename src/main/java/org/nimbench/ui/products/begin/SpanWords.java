package org.nimbench.ui.products.begin;

import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.ProblemException;
import org.nimbench.products.PlanSpan;

/** Reads the years of a plan as they are typed. */
final class SpanWords {
  private SpanWords() {}

  /** Days that are typed; null where they are none. */
  private static @Nullable Period period(String words) {
    try {
      return Period.parse(words.strip());
    } catch (ProblemException e) {
      return null;
    }
  }

  /** Years with the one a plan is written for, the first where none is typed; null for none. */
  static @Nullable PlanSpan span(String words, String year) {
    Period period = period(words);
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
