package org.nimbench.spatial;

/**
 * Classes of a surface or of area values for a legend. Class {@code i} holds values in (lower[i],
 * upper[i]]; the first is closed below.
 *
 * @param scheme how the breaks were found, such as {@code multiples-of-mean}
 * @param lower lower bound of each class, ascending
 * @param upper upper bound of each class; the last is positive infinity where the class is open
 * @param members cells (or areas) in each class
 * @param incidents incidents in each class, by the cell each lies in
 * @param belowMembers cells with a value under the first class
 * @param belowIncidents incidents in those cells
 */
public record Classes(
    String scheme,
    double[] lower,
    double[] upper,
    int[] members,
    long[] incidents,
    int belowMembers,
    long belowIncidents) {

  /** Number of classes. */
  public int count() {
    return lower.length;
  }

  /** The class of a value, or −1 if it is under the first class or NaN. */
  public int classOf(double value) {
    if (Double.isNaN(value) || value < lower[0]) {
      return -1;
    }
    for (int i = 0; i < lower.length; i++) {
      if (value <= upper[i]) {
        return value > lower[i] || i == 0 ? i : i - 1;
      }
    }
    return lower.length - 1;
  }
}
