package org.nimbench.products;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;

/**
 * How a live value is printed. No percentage is printed on a base below 30, or where a count that
 * changed is below 10: the counts themselves stand instead ({@code 11 to 8}, {@code 5 of 8}).
 */
public enum LiveFormat {
  COUNT,
  RATE,
  PERCENT,
  MONTH,
  DATE,
  WORDS;

  /** Below this base a percentage says more than the data knows. */
  static final long LEAST_BASE = 30;

  /** Below this count a change in percent says more than the data knows. */
  static final long LEAST_COUNT = 10;

  /** Rates below this print two decimals. */
  private static final double TWO_DECIMALS_BELOW = 5;

  private static final int NUMBERS_IN_WORDS = 10;

  /** The format that a word means; empty if it means none. */
  static Optional<LiveFormat> parse(String word) {
    for (LiveFormat format : values()) {
      if (format.name().toLowerCase(Locale.ROOT).equals(word)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** The format a value is printed in where the text names none. */
  static LiveFormat usual(Value value) {
    if (value instanceof Value.Count || value instanceof Value.Number) {
      return COUNT;
    }
    if (value instanceof Value.Month) {
      return MONTH;
    }
    if (value instanceof Value.Day) {
      return DATE;
    }
    return value instanceof Value.Words ? WORDS : PERCENT;
  }

  /** A value as a sentence prints it where no format is named. */
  public static String shown(Value value) {
    return usual(value).print(value).orElse("");
  }

  /** The value in this format; empty where the two do not go together. */
  Optional<String> print(Value value) {
    return Optional.ofNullable(
        switch (this) {
          case COUNT -> count(value);
          case RATE -> rate(value);
          case PERCENT -> percent(value);
          case MONTH -> month(value);
          case DATE -> date(value);
          case WORDS -> words(value);
        });
  }

  private static @Nullable String count(Value value) {
    if (value instanceof Value.Count count) {
      return Figures.count(count.value());
    }
    if (value instanceof Value.Number number) {
      return Figures.decimal(number.value(), number.decimals());
    }
    if (value instanceof Value.Share share) {
      return Figures.count(share.part());
    }
    return value instanceof Value.Change change
        ? Figures.signedCount(change.to() - change.from())
        : null;
  }

  private static @Nullable String rate(Value value) {
    if (value instanceof Value.Count || value instanceof Value.Number) {
      double number = value.number();
      return Figures.decimal(number, Math.abs(number) < TWO_DECIMALS_BELOW ? 2 : 1);
    }
    return null;
  }

  private static @Nullable String percent(Value value) {
    if (value instanceof Value.Share share) {
      return share.base() < LEAST_BASE ? outOf(share) : percentOf(share);
    }
    if (value instanceof Value.Portion portion) {
      return portion(portion.value());
    }
    if (value instanceof Value.Change change) {
      return isSmall(change)
          ? Words.text("products.live.to", Figures.count(change.from()), Figures.count(change.to()))
          : signedPercent(change);
    }
    return null;
  }

  private static @Nullable String month(Value value) {
    if (value instanceof Value.Month month) {
      return Figures.longMonth(month.month());
    }
    return value instanceof Value.Day day ? Figures.longMonth(YearMonth.from(day.day())) : null;
  }

  private static @Nullable String date(Value value) {
    return value instanceof Value.Day day ? Figures.longDate(day.day()) : null;
  }

  private static @Nullable String words(Value value) {
    if (value instanceof Value.Words words) {
      return words.text();
    }
    if (value instanceof Value.Change change) {
      return change(change);
    }
    if (value instanceof Value.Share share) {
      return share.base() < LEAST_BASE
          ? outOf(share)
          : Words.text("products.live.share", outOf(share), percentOf(share));
    }
    if (value instanceof Value.Count count && count.value() >= 0) {
      return count.value() < NUMBERS_IN_WORDS
          ? Words.text("products.live.numbers").split(" ")[(int) count.value()]
          : Figures.count(count.value());
    }
    return usual(value).print(value).orElse(null);
  }

  private static String change(Value.Change change) {
    String from = Figures.count(change.from());
    String to = Figures.count(change.to());
    return isSmall(change)
        ? Words.text("products.live.from-to", from, to)
        : Words.text("products.live.change", from, to, signedPercent(change));
  }

  /** A change that is one never rounds to 0%. */
  private static String signedPercent(Value.Change change) {
    String shown = Figures.signedPercent(change.number(), 0);
    for (int decimals = 1; decimals < 3 && change.from() != change.to(); decimals++) {
      if (!isAllOrNothing(shown)) {
        return shown;
      }
      shown = Figures.signedPercent(change.number(), decimals);
    }
    return shown;
  }

  private static boolean isSmall(Value.Change change) {
    return change.from() < LEAST_BASE || change.to() < LEAST_COUNT;
  }

  private static String outOf(Value.Share share) {
    return Words.text(
        "products.live.out-of", Figures.count(share.part()), Figures.count(share.base()));
  }

  /** A share that is neither none nor all never rounds to 0% or 100%. */
  private static String percentOf(Value.Share share) {
    double value = share.number();
    boolean isInside = share.part() > 0 && share.part() < share.base();
    for (int decimals = share.decimals(); decimals < 3; decimals++) {
      String shown = Figures.percent(value, decimals);
      if (!isInside || !isAllOrNothing(shown)) {
        return shown;
      }
    }
    return Figures.percent(value, 3);
  }

  /** One decimal below a tenth, as captions have it. */
  private static String portion(double value) {
    for (int decimals = value > 0 && value < 0.1 ? 1 : 0; decimals < 3; decimals++) {
      String shown = Figures.percent(value, decimals);
      if (value <= 0 || value >= 1 || !isAllOrNothing(shown)) {
        return shown;
      }
    }
    return Figures.percent(value, 3);
  }

  private static boolean isAllOrNothing(String shown) {
    return shown.matches("[+\u2212]?0(\\.0+)?%|100(\\.0+)?%");
  }
}
