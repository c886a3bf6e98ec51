package org.nimbench.disclosure;

/** Tells payment cards and telephones as devices from other long numbers. */
final class Cards {
  private static final int DEVICE = 15;

  private Cards() {}

  /**
   * Whether 13 to 19 digits are a payment card: the Luhn sum and a first digit that cards have.
   * Times such as 20241001095110 or 1704067200000 begin otherwise.
   */
  static boolean isCard(String digits) {
    boolean issued =
        digits.length() == DEVICE
            ? digits.matches("3[47].*")
            : digits.matches("(?:[3-6]|2[2-7]).*");
    return issued && isReal(digits);
  }

  /** Whether 15 digits are the number of a device (IMEI). */
  static boolean isDevice(String digits) {
    return digits.length() == DEVICE && isReal(digits);
  }

  private static boolean isReal(String digits) {
    return Checks.isLuhn(digits) && digits.chars().distinct().count() > 1;
  }
}
