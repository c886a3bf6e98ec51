package org.nimbench.ui.view;

import org.nimbench.kernel.Words;
import org.nimbench.study.Result;

/** What the rate of a map by areas is called: a rate is nothing without what it is per. */
public final class RateWords {
  private RateWords() {}

  /** The heading of its rates; empty for a map of counts, which has none. */
  public static String heading(Result.Areas areas) {
    if (areas.per().isEmpty()) {
      return "";
    }
    return areas.countsHouseholds()
        ? Words.text("ui.rate.households")
        : Words.text("ui.rate.people");
  }
}
