package org.nimbench.intake.value;

import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Box;

/** What one pair of numbers can be, whatever its columns are called. */
final class PlaceCheck {
  /** The area of use of EPSG:27700 in degrees, rounded outwards. */
  private static final Box DEGREES = new Box(-9.01, 49.74, 2.02, 61.02);

  private static final Box METRES = new Box(0, 0, 700_000, 1_300_000);

  /** England and Wales in practice; domain reference 1.3. */
  private static final Box TIGHT = new Box(80_000, 5_000, 656_000, 657_000);

  private static final double HUNDRED = 100;
  private static final double THOUSAND = 1_000;
  private static final int FEWEST_DIGITS = 5;

  private PlaceCheck() {}

  static boolean isInside(double x, double y, PlaceKind kind) {
    return kind == PlaceKind.DEGREES ? DEGREES.holds(x, y) : METRES.holds(x, y);
  }

  static boolean isZero(double x, double y) {
    return x == 0 && y == 0;
  }

  /** A pair people type where they know nothing: −1, 1, or one digit again and again. */
  static boolean isFiller(double x, double y) {
    return x == y && (Math.abs(x) == 1 || isOneDigit(Math.abs(x)));
  }

  private static boolean isOneDigit(double value) {
    String digits = Long.toString((long) value);
    return value == Math.rint(value)
        && digits.length() >= FEWEST_DIGITS
        && digits.chars().allMatch(c -> c == digits.charAt(0));
  }

  /** Whether a pair outside the area would lie in it were the two exchanged. */
  static boolean isSwapped(double x, double y, PlaceKind kind, @Nullable Box area) {
    Box box = kind == PlaceKind.DEGREES ? DEGREES : area == null ? METRES : area;
    return !box.holds(x, y) && box.holds(y, x);
  }

  /** Whether a pair is so small that it can only be kilometres or hundreds of metres. */
  static boolean isTruncated(double x, double y) {
    return x == Math.rint(x) && y == Math.rint(y) && (fits(x, y, HUNDRED) || fits(x, y, THOUSAND));
  }

  private static boolean fits(double x, double y, double unit) {
    return TIGHT.holds(x * unit, y * unit);
  }
}
