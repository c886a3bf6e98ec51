package org.nimbench.geography;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;

/**
 * Which coordinate system a file is in, whether its numbers can be in that system, and the shapes
 * in British National Grid.
 */
final class Placing {
  /** Great Britain and Northern Ireland with the sea around them, in degrees. */
  private static final Envelope DEGREES = new Envelope(-12, 5, 48, 63);

  /** The same in metres of the British National Grid. */
  private static final Envelope METRES = new Envelope(-300_000, 900_000, -200_000, 1_400_000);

  /** Any longitude and latitude at all. */
  private static final Envelope ANY_DEGREES = new Envelope(-180, 180, -90, 90);

  private Placing() {}

  /**
   * The system to read a file in: the one asked for, else the file's own, else WGS84.
   *
   * @throws ProblemException (refused) if Nimbench does not know it
   */
  static ReferenceSystem system(FeatureTable table, @Nullable String asked) {
    if (asked != null) {
      return ReferenceSystem.named(asked)
          .orElseThrow(() -> problem("geography.crs.unknown", "--crs", asked));
    }
    String system = table.system();
    if (system == null) {
      return ReferenceSystem.LON_LAT;
    }
    return ReferenceSystem.named(system)
        .or(() -> ReferenceSystem.described(table.definition()))
        .orElseThrow(() -> problem("geography.crs.unknown", table.file(), system));
  }

  /**
   * Refuses shapes whose numbers cannot be what their system says.
   *
   * @throws ProblemException (refused) naming the first feature that lies elsewhere
   */
  static void check(String file, ReferenceSystem system, List<Feature> features) {
    Envelope allowed = system == ReferenceSystem.LON_LAT ? DEGREES : METRES;
    for (Feature feature : features) {
      Geometry shape = feature.shape();
      if (shape == null || shape.isEmpty()) {
        continue;
      }
      Envelope box = shape.getEnvelopeInternal();
      boolean degreesAsMetres = system == ReferenceSystem.BRITISH_GRID && ANY_DEGREES.contains(box);
      if (degreesAsMetres || !allowed.contains(box)) {
        throw elsewhere(file, system, feature.number(), box);
      }
    }
  }

  private static ProblemException elsewhere(
      String file, ReferenceSystem system, int number, Envelope box) {
    String place = trimmed(box.getMinX()) + ", " + trimmed(box.getMinY());
    Envelope turned = new Envelope(box.getMinY(), box.getMaxY(), box.getMinX(), box.getMaxX());
    if (system == ReferenceSystem.BRITISH_GRID && ANY_DEGREES.contains(box)) {
      return problem("geography.crs.degrees", file, number, place);
    }
    if (system == ReferenceSystem.LON_LAT && DEGREES.contains(turned)) {
      return problem("geography.crs.turned", file, number, place);
    }
    if (system == ReferenceSystem.LON_LAT && !ANY_DEGREES.contains(box)) {
      return problem("geography.crs.metres", file, number, place);
    }
    return problem("geography.crs.elsewhere", file, number, place);
  }

  private static String trimmed(double number) {
    return new BigDecimal(number)
        .setScale(3, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** A shape in British National Grid; the one that is given is changed where it is not yet. */
  static Geometry onGrid(ReferenceSystem system, Geometry shape) {
    if (system == ReferenceSystem.LON_LAT) {
      int points = shape.getNumPoints();
      Ordinates ordinates = new Ordinates(points);
      shape.apply(ordinates);
      BritishGrid.fromLonLat(ordinates.x, ordinates.y, ordinates.x, ordinates.y);
      ordinates.startWriting();
      shape.apply(ordinates);
    }
    shape.setSRID(0);
    return shape;
  }

  private static ProblemException problem(String code, String where, Object... arguments) {
    return Problem.of(ProblemKind.REFUSED, code, where, arguments).asException();
  }

  /** Takes all coordinates out of a shape, then puts them back. */
  private static final class Ordinates implements CoordinateSequenceFilter {
    private final double[] x;
    private final double[] y;
    private int next;
    private boolean writing;

    private Ordinates(int points) {
      x = new double[points];
      y = new double[points];
    }

    private void startWriting() {
      writing = true;
      next = 0;
    }

    @Override
    public void filter(CoordinateSequence points, int i) {
      if (writing) {
        points.setOrdinate(i, CoordinateSequence.X, x[next]);
        points.setOrdinate(i, CoordinateSequence.Y, y[next]);
      } else {
        x[next] = points.getX(i);
        y[next] = points.getY(i);
      }
      next++;
    }

    @Override
    public boolean isDone() {
      return false;
    }

    @Override
    public boolean isGeometryChanged() {
      return writing;
    }
  }
}
