package org.nimbench.disclosure;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells full postcodes, sectors and outward codes apart, and cuts to the outward code. */
public final class Postcodes {
  private static final Pattern FULL_ENDING = Pattern.compile("\\s*\\d[A-Za-z]{2}$");
  private static final Pattern SECTOR_ENDING = Pattern.compile("\\s+\\d$");
  private static final Pattern ORDINAL = Pattern.compile("\\d(?:st|nd|rd|th)");

  private Postcodes() {}

  /** Whether a whole value is an outward code such as {@code LE11}, or ZZ99 for no fixed abode. */
  public static boolean isOutward(String value) {
    return Patterns.OUTWARD.matcher(value.strip()).matches();
  }

  /** Whether a whole value is a full postcode. */
  public static boolean isFull(String value) {
    return Patterns.POSTCODE.matcher(value.strip()).matches();
  }

  /** Whether a whole value is a sector such as {@code LE11 3}; without its space it is not. */
  public static boolean isSector(String value) {
    return Patterns.SECTOR.matcher(value.strip()).matches();
  }

  /**
   * The outward code of a full postcode, a sector or an outward code, in upper case; empty for
   * anything else. {@code LE11} stays LE11: without its space it is never read as LE1 1.
   */
  public static Optional<String> outward(String value) {
    String text = value.strip();
    String cut = text;
    if (isFull(text)) {
      cut = FULL_ENDING.matcher(text).replaceFirst("");
    } else if (isSector(text)) {
      cut = SECTOR_ENDING.matcher(text).replaceFirst("");
    }
    return isOutward(cut) ? Optional.of(cut.toUpperCase(Locale.ROOT)) : Optional.empty();
  }

  /** The first full postcode in a text; {@code A1 2nd Avenue} holds none. */
  static @Nullable Span firstFull(String text) {
    return Tokens.first(
        Patterns.POSTCODE,
        text,
        matcher ->
            matcher.group(1) == null
                || !ORDINAL.matcher(matcher.group(1)).matches()
                || !Character.isUpperCase(matcher.group().charAt(0)));
  }

  static @Nullable Span wholeSector(String text) {
    return Tokens.first(Patterns.SECTOR, text);
  }
}
