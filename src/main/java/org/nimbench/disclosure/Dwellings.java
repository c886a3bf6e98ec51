package org.nimbench.disclosure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** House numbers before streets: found, and cut off. */
public final class Dwellings {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)^\\s*(?:(?:flat|apartment|apt|unit|room)\\s*\\w{1,4}[ ,]+)?\\d{1,4}\\s?[a-z]?[ ,]+");
  private static final Pattern NOT_A_STREET =
      Pattern.compile("(?i)\\b(?:car|lorry|coach|retail|caravan) park$|\\bone way$");

  private Dwellings() {}

  /** Whether a text begins with a house number and a street. */
  public static boolean isDwelling(String text) {
    return first(Folded.of(text)) != null;
  }

  /**
   * The street of a dwelling's address: {@code Flat 3, 12a High Street} becomes {@code High
   * Street}. Any other text stays as it is.
   */
  public static String street(String text) {
    String plain = Folded.of(text);
    return first(plain) == null ? text : NUMBER.matcher(plain).replaceFirst("").strip();
  }

  static @Nullable Span first(String text) {
    Matcher matcher = Patterns.ADDRESS.matcher(text);
    return matcher.find() && !NOT_A_STREET.matcher(matcher.group()).find()
        ? new Span(matcher.start(), matcher.end())
        : null;
  }
}
