package org.nimbench.disclosure;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A value as the rules read it: the same characters for the same sight. Spaces of every kind are
 * one plain space, dashes are hyphens, digits and letters of other widths are the usual ones, and
 * characters that show nothing are gone. A whole number that a program wrote as {@code
 * 9434765919.0} or {@code 9.434765919E9} is its digits.
 */
final class Folded {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212]");
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
  private static final Pattern FLOATED =
      Pattern.compile("\\d{10,19}\\.0{1,6}|[1-9](?:\\.\\d{1,18})?[eE]\\+?(?:0?9|1\\d)");

  /** Shorter is no number of ten digits, longer is none that a program writes so. */
  private static final int SHORTEST_FLOATED = 4;

  private static final int LONGEST_FLOATED = 26;
  private static final int DIGITS = 10;

  private Folded() {}

  /** The text itself where nothing is to be done, as for nearly every value. */
  static String of(String text) {
    String plain = isPlain(text) ? text : folded(text);
    return mayBeFloated(plain) ? digits(plain) : plain;
  }

  private static boolean isPlain(String text) {
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 128 || c < ' ' || (space && c == ' ')) {
        return false;
      }
      space = c == ' ';
    }
    return true;
  }

  private static String folded(String text) {
    String same = Normalizer.normalize(text, Normalizer.Form.NFKC);
    same = UNSEEN.matcher(same).replaceAll("");
    same = DASHES.matcher(same).replaceAll("-");
    same = SPACES.matcher(same).replaceAll(" ");
    StringBuilder digits = new StringBuilder(same);
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c >= 128 && Character.isDigit(c)) {
        digits.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
      }
    }
    return digits.toString();
  }

  private static boolean mayBeFloated(String text) {
    int length = text.length();
    return length >= SHORTEST_FLOATED
        && length <= LONGEST_FLOATED
        && Character.isDigit(text.charAt(0))
        && Character.isDigit(text.charAt(length - 1))
        && (text.indexOf('.') >= DIGITS || text.indexOf('e') > 0 || text.indexOf('E') > 0);
  }

  private static String digits(String text) {
    if (!FLOATED.matcher(text).matches()) {
      return text;
    }
    BigDecimal number = new BigDecimal(text).stripTrailingZeros();
    return number.scale() <= 0 ? number.toPlainString() : text;
  }
}
