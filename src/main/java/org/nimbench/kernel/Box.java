package org.nimbench.kernel;

/**
 * A rectangle in British National Grid metres (EPSG:27700); edges are inside.
 *
 * @param minEasting west edge
 * @param minNorthing south edge
 * @param maxEasting east edge, not west of {@code minEasting}
 * @param maxNorthing north edge, not south of {@code minNorthing}
 */
public record Box(double minEasting, double minNorthing, double maxEasting, double maxNorthing) {
  public Box {
    if (!(maxEasting >= minEasting) || !(maxNorthing >= minNorthing)) {
      throw new IllegalArgumentException("A box has its south-west corner first");
    }
  }

  /**
   * Reads {@code E1,N1,E2,N2}.
   *
   * @throws ProblemException (usage) if these are not four numbers, south-west corner first
   */
  public static Box parse(String text) {
    String[] parts = text.split(",");
    try {
      if (parts.length != 4) {
        throw new IllegalArgumentException(text);
      }
      return new Box(
          Double.parseDouble(parts[0].strip()),
          Double.parseDouble(parts[1].strip()),
          Double.parseDouble(parts[2].strip()),
          Double.parseDouble(parts[3].strip()));
    } catch (IllegalArgumentException e) {
      throw Problem.of(ProblemKind.USAGE, "kernel.box.unreadable", "", text).asException(e);
    }
  }

  /** Whether a point in metres is inside or on an edge. */
  public boolean holds(double easting, double northing) {
    return easting >= minEasting
        && easting <= maxEasting
        && northing >= minNorthing
        && northing <= maxNorthing;
  }

  /** East–west size in metres. */
  public double width() {
    return maxEasting - minEasting;
  }

  /** North–south size in metres. */
  public double height() {
    return maxNorthing - minNorthing;
  }

  /** The box widened by so many metres on every side. */
  public Box widened(double metres) {
    return new Box(
        minEasting - metres, minNorthing - metres, maxEasting + metres, maxNorthing + metres);
  }

  /** The smallest box that holds both. */
  public Box with(Box other) {
    return new Box(
        Math.min(minEasting, other.minEasting),
        Math.min(minNorthing, other.minNorthing),
        Math.max(maxEasting, other.maxEasting),
        Math.max(maxNorthing, other.maxNorthing));
  }
}
