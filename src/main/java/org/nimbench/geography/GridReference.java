package org.nimbench.geography;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A National Grid reference in letters and digits, such as {@code SK 5833 0456}: a square of the
 * Ordnance Survey's lettered grid.
 *
 * @param easting metres, the square's south-west corner
 * @param northing metres
 * @param size the square's side in metres: 1 to 10 000
 */
public record GridReference(double easting, double northing, int size) {
  private static final Pattern FORM = Pattern.compile("([A-HJ-Z])([A-HJ-Z]) ?(\\d{2,10})");
  private static final Pattern SPACED =
      Pattern.compile("([A-HJ-Z])([A-HJ-Z]) ?(\\d{1,5}) (\\d{1,5})");
  private static final String LETTERS = "ABCDEFGHJKLMNOPQRSTUVWXYZ";
  private static final int SIDE = 5;
  private static final int LARGE_METRES = 500_000;
  private static final int SMALL_METRES = 100_000;
  // The grid's false origin lies two large squares east and one north of the letters' corner.
  private static final int WEST_SQUARES = 2;
  private static final int SOUTH_SQUARES = 1;
  private static final int MOST_EASTING = 700_000;
  private static final int MOST_NORTHING = 1_300_000;

  /** Reads a reference, spaces and letter case aside; empty where it is none of Great Britain. */
  public static Optional<GridReference> parse(String text) {
    String plain = text.strip().toUpperCase(Locale.ROOT);
    Matcher match = SPACED.matcher(plain);
    if (match.matches()) {
      return match.group(3).length() == match.group(4).length()
          ? of(match.group(1), match.group(2), match.group(3), match.group(4))
          : Optional.empty();
    }
    match = FORM.matcher(plain);
    if (!match.matches() || match.group(3).length() % 2 != 0) {
      return Optional.empty();
    }
    String digits = match.group(3);
    int half = digits.length() / 2;
    return of(match.group(1), match.group(2), digits.substring(0, half), digits.substring(half));
  }

  private static Optional<GridReference> of(String large, String small, String east, String north) {
    int first = LETTERS.indexOf(large);
    int second = LETTERS.indexOf(small);
    int size = SMALL_METRES;
    for (int i = 0; i < east.length(); i++) {
      size /= 10;
    }
    double easting =
        (first % SIDE - WEST_SQUARES) * LARGE_METRES
            + second % SIDE * SMALL_METRES
            + (double) Integer.parseInt(east) * size;
    double northing =
        (SIDE - 1 - first / SIDE - SOUTH_SQUARES) * LARGE_METRES
            + (SIDE - 1 - second / SIDE) * SMALL_METRES
            + (double) Integer.parseInt(north) * size;
    boolean inside =
        easting >= 0 && easting < MOST_EASTING && northing >= 0 && northing < MOST_NORTHING;
    return inside ? Optional.of(new GridReference(easting, northing, size)) : Optional.empty();
  }

  /** The middle of the square, in metres east. */
  public double middleEasting() {
    return easting + size / 2.0;
  }

  /** The middle of the square, in metres north. */
  public double middleNorthing() {
    return northing + size / 2.0;
  }
}
