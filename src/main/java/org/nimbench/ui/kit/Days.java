package org.nimbench.ui.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Days as they are typed and read in forms. A day that the calendar does not have is none: 31
 * February is asked for again and never becomes the 28th.
 */
public final class Days {
  private static final DateTimeFormatter SEEN =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);
  private static final DateTimeFormatter TYPED =
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

  private Days() {}

  /** A day as it is read: 05/11/2025. */
  public static String seen(LocalDate day) {
    return SEEN.format(day);
  }

  /** The day that words mean, typed as 5/11/2025 or as 2025-11-05; null where they mean none. */
  public static @Nullable LocalDate read(String words) {
    String typed = words.strip();
    try {
      return typed.contains("/") ? LocalDate.parse(typed, TYPED) : LocalDate.parse(typed);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
