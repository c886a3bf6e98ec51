package org.nimbench.ui.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.Words;

/**
 * Stretches of days as they are typed and read in forms: in words, as a product prints them. What
 * the command line writes is understood too.
 */
public final class Periods {
  /** October 2024, Oct 2024, 5 October 2024. */
  private static final Pattern NAMED = Pattern.compile("(?:(\\d{1,2}) )?(\\p{L}{3,}) (\\d{4})");

  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})/(\\d{4})");

  private static final Pattern DASH = Pattern.compile(" ?[–—] ?| - ");

  /** Stands for the two ends in the sentence that joins them. */
  private static final String END = "\u0001";

  /** The first and the last day of what stands on one side: a day twice, or a whole month. */
  private record Side(LocalDate first, LocalDate last) {}

  private Periods() {}

  /** A period as it is read: October 2024 to September 2025. */
  public static String seen(Period period) {
    return period.inSentence();
  }

  /**
   * The period that words mean, both ends inside: months, named or as 10/2024, days, a financial
   * year as 2024/25, or what the command line writes; null where they mean none, or end before they
   * begin.
   */
  public static @Nullable Period read(String words) {
    String typed = words.strip().replaceAll("\\s+", " ");
    try {
      return Period.parse(typed);
    } catch (ProblemException e) {
      return inWords(typed).orElse(null);
    }
  }

  private static Optional<Period> inWords(String typed) {
    String[] sides = sides(typed);
    Optional<Side> first = side(sides[0]);
    Optional<Side> last = side(sides[sides.length - 1]);
    if (sides.length > 2 || first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    LocalDate from = first.get().first();
    LocalDate to = last.get().last();
    return to.isBefore(from) ? Optional.empty() : Optional.of(new Period(from, to.plusDays(1)));
  }

  private static String[] sides(String typed) {
    String[] around = Words.text("kernel.period.to", END, END).split(END, -1);
    String rest = typed;
    if (rest.startsWith(around[0]) && rest.endsWith(around[2])) {
      rest = rest.substring(around[0].length(), rest.length() - around[2].length());
    }
    String[] sides = rest.split(Pattern.quote(around[1]), -1);
    return sides.length == 1 ? DASH.split(rest, -1) : sides;
  }

  private static Optional<Side> side(String words) {
    try {
      Matcher named = NAMED.matcher(words);
      if (named.matches()) {
        return month(named.group(2))
            .map(month -> YearMonth.of(Integer.parseInt(named.group(3)), month))
            .map(month -> within(month, named.group(1)));
      }
      Matcher numbered = NUMBERED.matcher(words);
      if (numbered.matches()) {
        int month = Integer.parseInt(numbered.group(1));
        return Optional.of(within(YearMonth.of(Integer.parseInt(numbered.group(2)), month), null));
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    return Optional.ofNullable(Days.read(words)).map(day -> new Side(day, day));
  }

  private static Side within(YearMonth month, @Nullable String day) {
    if (day == null) {
      return new Side(month.atDay(1), month.atEndOfMonth());
    }
    LocalDate one = month.atDay(Integer.parseInt(day));
    return new Side(one, one);
  }

  /** A month by its British name, or by as many of its letters as were typed. */
  private static Optional<Month> month(String typed) {
    String letters = typed.toLowerCase(Locale.UK);
    return Stream.of(Month.values())
        .filter(
            month ->
                month
                    .getDisplayName(TextStyle.FULL, Locale.UK)
                    .toLowerCase(Locale.UK)
                    .startsWith(letters))
        .findFirst();
  }
}
