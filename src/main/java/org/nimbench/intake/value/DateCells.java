package org.nimbench.intake.value;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Texts of one column as dates, each read once: a file says the same months and days again and
 * again. Memory does not grow with the file.
 */
final class DateCells {
  private static final int MOST = 20_000;

  private final int thisYear;
  private final Map<String, Optional<DateText>> known = new HashMap<>();

  DateCells(int thisYear) {
    this.thisYear = thisYear;
  }

  /** Null where the text is no date. */
  @Nullable DateText of(String text) {
    Optional<DateText> found = known.get(text);
    if (found == null) {
      found = Optional.ofNullable(DateText.of(text, thisYear));
      if (known.size() < MOST) {
        known.put(text, found);
      }
    }
    return found.orElse(null);
  }
}
