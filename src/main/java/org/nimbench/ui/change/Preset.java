package org.nimbench.ui.change;

import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;

/** Earlier periods an analyst compares with, in words. */
enum Preset {
  /** The same months a year before. */
  YEAR_BEFORE,
  /** The same months two years before. */
  TWO_YEARS_BEFORE,
  /** As many months, just before. */
  JUST_BEFORE,
  /** Months of the analyst's own. */
  OWN;

  private static final int YEAR = 12;

  /** The period it means before {@code after}; {@code own} where it is the analyst's own. */
  Period before(Period after, Period own) {
    return switch (this) {
      case YEAR_BEFORE -> after.shiftMonths(-YEAR);
      case TWO_YEARS_BEFORE -> after.shiftMonths(-2 * YEAR);
      case JUST_BEFORE -> after.shiftMonths(-after.months().size());
      case OWN -> own;
    };
  }

  String words() {
    return switch (this) {
      case YEAR_BEFORE -> Words.text("ui.change.preset.year");
      case TWO_YEARS_BEFORE -> Words.text("ui.change.preset.years");
      case JUST_BEFORE -> Words.text("ui.change.preset.just");
      case OWN -> Words.text("ui.change.preset.own");
    };
  }
}
