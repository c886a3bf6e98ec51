package org.nimbench.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.DateSpan;

/**
 * When a row says it happened.
 *
 * @param span the days; null where the row cannot be used
 * @param timeFrom minutes after midnight; −1 where not known
 * @param timeTo minutes after midnight of the last day; −1 where not known
 * @param recorded the day it was recorded; null where not said
 * @param flags what was noticed, each a word
 * @param problem why the row cannot be used, in words; empty when it can
 */
record When(
    @Nullable DateSpan span,
    int timeFrom,
    int timeTo,
    @Nullable LocalDate recorded,
    java.util.List<String> flags,
    String problem) {
  static When bad(String problem) {
    return new When(null, -1, -1, null, java.util.List.of(), problem);
  }
}
