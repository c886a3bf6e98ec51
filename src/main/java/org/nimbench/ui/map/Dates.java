package org.nimbench.ui.map;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as they are typed in Britain. */
final class Dates {
  private static final Pattern DAY =
      Pattern.compile("\\s*(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4})\\s*");

  private Dates() {}

  /** The day that {@code 2/6/2025} means; null for anything that is no day. */
  static @Nullable LocalDate read(String text) {
    Matcher parts = DAY.matcher(text);
    if (!parts.matches()) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(parts.group(3)),
          Integer.parseInt(parts.group(2)),
          Integer.parseInt(parts.group(1)));
    } catch (DateTimeException e) {
      // The 31st of June: no day, as the caller is told.
      return null;
    }
  }
}
