package org.nimbench.disclosure;

/**
 * Check digits and letters. Every method takes digits without spaces or hyphens and is false for a
 * text of the wrong length.
 */
final class Checks {
  private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
  private static final String PNC_LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";
  private static final int TEN = 10;
  private static final int UPN_LENGTH = 13;

  private Checks() {}

  /**
   * NHS number: weights 10 … 2, eleven less the remainder, 11 counts as 0, 10 is never issued. Ten
   * equal digits pass by arithmetic and are placeholders, so they do not count.
   */
  static boolean isNhs(String digits) {
    if (digits.length() != TEN || digits.chars().allMatch(c -> c == digits.charAt(0))) {
      return false;
    }
    int check = (11 - weighted(digits) % 11) % 11;
    return check == digits.charAt(TEN - 1) - '0';
  }

  /** Unique learner number: weights 10 … 2, ten less the remainder, which is never nought. */
  static boolean isUln(String digits) {
    if (digits.length() != TEN || digits.charAt(0) == '0') {
      return false;
    }
    int rest = weighted(digits) % 11;
    return rest != 0 && TEN - rest == digits.charAt(TEN - 1) - '0';
  }

  private static int weighted(String digits) {
    int sum = 0;
    for (int i = 0; i < TEN - 1; i++) {
      sum += (digits.charAt(i) - '0') * (TEN - i);
    }
    return sum;
  }

  /** Unique pupil number in upper case: the first letter checks the twelve places after it. */
  static boolean isUpn(String upn) {
    if (upn.length() != UPN_LENGTH) {
      return false;
    }
    int sum = 0;
    for (int place = 1; place < UPN_LENGTH; place++) {
      char c = upn.charAt(place);
      sum += (place + 1) * (Character.isDigit(c) ? c - '0' : UPN_LETTERS.indexOf(c));
    }
    return UPN_LETTERS.charAt(sum % 23) == upn.charAt(0);
  }

  /**
   * PNC identity: two digits of the year and the serial in seven, modulo 23.
   *
   * @param year two digits
   * @param serial one to seven digits
   * @param letter upper case
   */
  static boolean isPnc(String year, String serial, char letter) {
    long number = Long.parseLong(year) * 10_000_000L + Long.parseLong(serial);
    return PNC_LETTERS.charAt((int) (number % 23)) == letter;
  }

  /** Luhn: every second digit from the right doubled, the sum a multiple of ten. */
  static boolean isLuhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int value = i % 2 == 0 ? digit : digit * 2;
      sum += value > 9 ? value - 9 : value;
    }
    return !digits.isEmpty() && sum % TEN == 0;
  }

  /** The digits of a text, the rest left out. */
  static String digits(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      }
    }
    return digits.toString();
  }
}
