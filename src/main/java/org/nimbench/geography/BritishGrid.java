package org.nimbench.geography;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.operation.DefaultCoordinateOperationFactory;

/**
 * Longitude and latitude (WGS84, EPSG:4326) to British National Grid metres (EPSG:27700) and back.
 *
 * <p>The change of datum is the Ordnance Survey's seven-parameter Helmert transformation, which is
 * right to about {@value #ACCURACY_METRES} m on land in Great Britain (Ordnance Survey, <i>A guide
 * to coordinate systems in Great Britain</i>, 6.6); the projection itself adds less than a
 * millimetre. Safe on any thread. The first call builds the transformation, a second or so.
 */
public final class BritishGrid {
  /** How far a transformed point may be from its true place, in metres. */
  public static final int ACCURACY_METRES = 5;

  private static final int CHUNK = 4096;

  /** Farther from the central meridian (2° W) the projection's series no longer converges. */
  private static final double MOST_DEGREES_FROM_MERIDIAN = 20;

  private static final double CENTRAL_MERIDIAN = -2;
  private static final double MOST_LATITUDE = 85;
  private static final double FALSE_EASTING = 400_000;
  private static final double MOST_METRES_FROM_MERIDIAN = 1_500_000;
  private static final double LEAST_NORTHING = -6_000_000;
  private static final double MOST_NORTHING = 4_000_000;

  private BritishGrid() {}

  /**
   * From longitude and latitude to metres.
   *
   * @param lon degrees east of Greenwich
   * @param lat degrees north
   * @param eastings takes the metres east; NaN where a coordinate is NaN, or so far from Great
   *     Britain (more than 20° from 2° W) that the grid has no meaning
   * @param northings takes the metres north, NaN in the same places
   * @throws IllegalArgumentException if the arrays differ in length
   */
  public static void fromLonLat(double[] lon, double[] lat, double[] eastings, double[] northings) {
    transform(Transforms.TO_GRID, BritishGrid::isNearInDegrees, lon, lat, eastings, northings);
  }

  /**
   * From metres to longitude and latitude.
   *
   * @param eastings metres east
   * @param northings metres north
   * @param lon takes degrees east of Greenwich; NaN where a coordinate is NaN, or more than 1,500
   *     km from the central meridian
   * @param lat takes degrees north, NaN in the same places
   * @throws IllegalArgumentException if the arrays differ in length
   */
  public static void toLonLat(double[] eastings, double[] northings, double[] lon, double[] lat) {
    transform(Transforms.FROM_GRID, BritishGrid::isNearInMetres, eastings, northings, lon, lat);
  }

  private static void transform(
      MathTransform how, Reach reach, double[] x, double[] y, double[] outX, double[] outY) {
    if (y.length != x.length || outX.length != x.length || outY.length != x.length) {
      throw new IllegalArgumentException("Arrays of equal length, please");
    }
    double[] pairs = new double[2 * Math.min(CHUNK, x.length)];
    for (int from = 0; from < x.length; from += CHUNK) {
      int n = Math.min(CHUNK, x.length - from);
      int kept = gather(reach, x, y, from, n, pairs);
      transform(how, pairs, kept);
      scatter(reach, x, y, from, n, pairs, outX, outY);
    }
  }

  private static int gather(Reach reach, double[] x, double[] y, int from, int n, double[] pairs) {
    int kept = 0;
    for (int i = from; i < from + n; i++) {
      if (reach.holds(x[i], y[i])) {
        pairs[2 * kept] = x[i];
        pairs[2 * kept + 1] = y[i];
        kept++;
      }
    }
    return kept;
  }

  private static void transform(MathTransform how, double[] pairs, int n) {
    try {
      how.transform(pairs, 0, pairs, 0, n);
    } catch (TransformException e) {
      throw new IllegalStateException("Points within reach of the projection", e);
    }
  }

  private static void scatter(
      Reach reach,
      double[] x,
      double[] y,
      int from,
      int n,
      double[] pairs,
      double[] outX,
      double[] outY) {
    int next = 0;
    for (int i = from; i < from + n; i++) {
      boolean kept = reach.holds(x[i], y[i]);
      outX[i] = kept ? pairs[2 * next] : Double.NaN;
      outY[i] = kept ? pairs[2 * next + 1] : Double.NaN;
      next += kept ? 1 : 0;
    }
  }

  private static boolean isNearInDegrees(double lon, double lat) {
    return Math.abs(lon - CENTRAL_MERIDIAN) <= MOST_DEGREES_FROM_MERIDIAN
        && Math.abs(lat) <= MOST_LATITUDE;
  }

  private static boolean isNearInMetres(double easting, double northing) {
    return Math.abs(easting - FALSE_EASTING) <= MOST_METRES_FROM_MERIDIAN
        && northing >= LEAST_NORTHING
        && northing <= MOST_NORTHING;
  }

  /** Whether a point is where the projection has a meaning; false for NaN. */
  private interface Reach {
    boolean holds(double x, double y);
  }

  /** Built when first needed; the class loader sees to it that this happens once. */
  private static final class Transforms {
    static final MathTransform TO_GRID = between(ReferenceSystem.LON_LAT);
    static final MathTransform FROM_GRID = inverse();

    private static MathTransform between(ReferenceSystem from) {
      try {
        // CRS.findMathTransform would start a database of 33 MB for systems that are all here.
        return new DefaultCoordinateOperationFactory()
            .createOperation(from.system(), ReferenceSystem.BRITISH_GRID.system())
            .getMathTransform();
      } catch (FactoryException e) {
        throw new IllegalStateException("Two systems that Nimbench wrote down itself", e);
      }
    }

    private static MathTransform inverse() {
      try {
        return TO_GRID.inverse();
      } catch (TransformException e) {
        throw new IllegalStateException("A transverse Mercator has an inverse", e);
      }
    }
  }
}
