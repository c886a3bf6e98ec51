package org.nimbench.disclosure;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds whole tokens: what touches another letter, another digit or a decimal point is part of
 * something else, such as a hexadecimal reference or a coordinate.
 */
final class Tokens {
  private Tokens() {}

  /** The first whole token that fits a pattern and a check. */
  static @Nullable Span first(Pattern pattern, String text, Predicate<Matcher> check) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      if (isWhole(text, matcher.start(), matcher.end()) && check.test(matcher)) {
        return new Span(matcher.start(), matcher.end());
      }
    }
    return null;
  }

  /** The first whole token that fits a pattern. */
  static @Nullable Span first(Pattern pattern, String text) {
    return first(pattern, text, matcher -> true);
  }

  private static boolean isWhole(String text, int from, int to) {
    return !touchesBefore(text, from) && !touchesAfter(text, to);
  }

  private static boolean touchesBefore(String text, int from) {
    if (from == 0) {
      return false;
    }
    char before = text.charAt(from - 1);
    boolean point = before == '.' && isDigit(text, from);
    return Character.isLetterOrDigit(before)
        || before == '_'
        || (point && (from == 1 || isDigit(text, from - 2)));
  }

  private static boolean touchesAfter(String text, int to) {
    if (to >= text.length()) {
      return false;
    }
    char after = text.charAt(to);
    boolean point = after == '.' && isDigit(text, to - 1);
    return Character.isLetterOrDigit(after) || after == '_' || (point && isDigit(text, to + 1));
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** ASCII letters in upper case; places stay where they are. */
  static String upper(String text) {
    char[] upper = text.toCharArray();
    for (int i = 0; i < upper.length; i++) {
      if (upper[i] >= 'a' && upper[i] <= 'z') {
        upper[i] -= 32;
      }
    }
    return new String(upper);
  }
}
