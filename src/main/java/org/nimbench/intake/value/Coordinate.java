package org.nimbench.intake.value;

import java.util.regex.Pattern;

/** A coordinate as a number: {@code 458900}, {@code 458,900.5}, {@code 52,6391}, {@code -1.5}. */
final class Coordinate {
  private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,\\d+");
  private static final String OTHERS = "+-.eE";

  private Coordinate() {}

  /** NaN where the text is no number. */
  static double of(String text) {
    boolean comma = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      comma |= c == ',';
      if (c != ',' && (c < '0' || c > '9') && OTHERS.indexOf(c) < 0) {
        return Double.NaN;
      }
    }
    String plain = comma ? withoutComma(text) : text;
    try {
      double value = Double.parseDouble(plain);
      return Double.isInfinite(value) ? Double.NaN : value;
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private static String withoutComma(String text) {
    if (THOUSANDS.matcher(text).matches()) {
      return text.replace(",", "");
    }
    return DECIMAL_COMMA.matcher(text).matches() ? text.replace(',', '.') : "";
  }
}
