package org.nimbench.spatial;

import java.util.Arrays;

/**
 * Classes of a difference: a middle around nought and as many steps up as down, so that a colour
 * means the same amount of more or of less. Step {@code i} up holds values from {@code steps[i]} to
 * below {@code steps[i + 1]}; the last is open. A value just at a step belongs to it.
 *
 * @param steps where classes begin, ascending, greater than 0
 * @param members cells in each class, from the least (most below nought) to the greatest; the
 *     middle one at {@code steps.length}
 */
public record ChangeClasses(double[] steps, int[] members) {
  /** Steps as shares of the greatest step. */
  private static final double[] SHARES = {1.0 / 6, 0.5, 1};

  /** The greatest step begins at about this share of the greatest change. */
  private static final double TOP = 0.4;

  /** The classes of a difference whose steps are fixed. */
  public static ChangeClasses fixed(Surface difference, double[] steps) {
    int[] members = new int[2 * steps.length + 1];
    ChangeClasses empty = new ChangeClasses(steps, members);
    for (double value : difference.values()) {
      if (!Double.isNaN(value)) {
        members[empty.classOf(value) + steps.length]++;
      }
    }
    return empty;
  }

  /** Three steps up and down in round numbers: a sixth, a half and the whole of the greatest. */
  public static ChangeClasses of(Surface difference) {
    double most =
        Arrays.stream(difference.values()).filter(Double::isFinite).map(Math::abs).max().orElse(0);
    double top = round(most > 0 ? most * TOP : 1);
    return fixed(difference, Arrays.stream(SHARES).map(share -> share * top).toArray());
  }

  /** To 6, 12, 18, 30 or 60 times a power of ten, so that a sixth and a half are round as well. */
  private static double round(double value) {
    double unit = Math.pow(10, Math.floor(Math.log10(value / 6)));
    double[] figures = {6, 12, 18, 30, 60};
    return Arrays.stream(figures)
        .map(figure -> figure * unit)
        .boxed()
        .min((a, b) -> Double.compare(Math.abs(a - value), Math.abs(b - value)))
        .orElse(value);
  }

  /** The class of a value: 0 in the middle, above 0 for more, below for fewer; 0 for NaN. */
  public int classOf(double value) {
    int at = 0;
    while (at < steps.length && Math.abs(value) >= steps[at]) {
      at++;
    }
    return value < 0 ? -at : at;
  }

  /** Cells of a class, −n … n. */
  public int membersOf(int at) {
    return members[at + steps.length];
  }
}
