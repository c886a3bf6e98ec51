package org.nimbench.geography;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.parameter.ParameterNotFoundException;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.datum.Ellipsoid;
import org.geotools.referencing.factory.ReferencingObjectFactory;

/**
 * The coordinate systems that files for Great Britain come in, and how a file names them.
 *
 * <p>The definitions stand here as text, with the datum shift in them: the EPSG database of
 * GeoTools takes two seconds to start, and a definition without the shift, as ESRI writes it, puts
 * every point 113 m from its place without a word.
 */
enum ReferenceSystem {
  /** British National Grid, metres; the shift is that of EPSG:1314. */
  BRITISH_GRID(
      "EPSG:27700",
      """
      PROJCS["OSGB 1936 / British National Grid", GEOGCS["OSGB 1936",
       DATUM["OSGB 1936", SPHEROID["Airy 1830", 6377563.396, 299.3249646],
        TOWGS84[446.448, -125.157, 542.06, 0.15, 0.247, 0.842, -20.489]],
       PRIMEM["Greenwich", 0], UNIT["degree", 0.017453292519943295],
       AXIS["Longitude", EAST], AXIS["Latitude", NORTH]],
       PROJECTION["Transverse_Mercator"], PARAMETER["latitude_of_origin", 49],
       PARAMETER["central_meridian", -2], PARAMETER["scale_factor", 0.9996012717],
       PARAMETER["false_easting", 400000], PARAMETER["false_northing", -100000],
       UNIT["metre", 1], AXIS["Easting", EAST], AXIS["Northing", NORTH]]
      """),

  /** Longitude and latitude, WGS84 in degrees; ETRS89 is the same within a metre. */
  LON_LAT(
      "EPSG:4326",
      """
      GEOGCS["WGS 84", DATUM["WGS 84", SPHEROID["WGS 84", 6378137, 298.257223563],
       TOWGS84[0, 0, 0, 0, 0, 0, 0]], PRIMEM["Greenwich", 0],
       UNIT["degree", 0.017453292519943295], AXIS["Longitude", EAST], AXIS["Latitude", NORTH]]
      """);

  private static final Map<String, ReferenceSystem> NAMES =
      Map.of(
          "EPSG:27700", BRITISH_GRID,
          "EPSG:4326", LON_LAT,
          "EPSG:4258", LON_LAT,
          "CRS84", LON_LAT,
          "WGS84", LON_LAT);

  /** Parameters of a projection agree when they differ by no more than the digits people write. */
  private static final double SAME = 1e-6;

  private final String code;
  private final String definition;

  ReferenceSystem(String code, String definition) {
    this.code = code;
    this.definition = definition;
  }

  /** Such as {@code EPSG:27700}. */
  String code() {
    return code;
  }

  /** The system for GeoTools. */
  CoordinateReferenceSystem system() {
    try {
      return new ReferencingObjectFactory().createFromWKT(definition);
    } catch (FactoryException e) {
      throw new IllegalStateException(code, e);
    }
  }

  /**
   * The system with a name, in any of the ways that GeoJSON, GeoPackage and people write it: {@code
   * EPSG:27700}, {@code 27700}, {@code urn:ogc:def:crs:EPSG::27700}, {@code
   * urn:ogc:def:crs:OGC:1.3:CRS84}, {@code http://www.opengis.net/def/crs/EPSG/0/27700}.
   */
  static Optional<ReferenceSystem> named(String name) {
    String tail = name.strip().toUpperCase(Locale.ROOT).replaceFirst("^.*[:/]", "");
    String key = tail.matches("\\d+") ? "EPSG:" + tail : tail.replace(" ", "");
    return Optional.ofNullable(NAMES.get(key));
  }

  /**
   * The system that a definition in WKT 1 describes, told by its parameters and never by its name:
   * so an ESRI definition of the British National Grid, which lacks the datum shift, is recognised
   * and ours takes its place.
   */
  static Optional<ReferenceSystem> described(String wkt) {
    CoordinateReferenceSystem described;
    try {
      described = new ReferencingObjectFactory().createFromWKT(wkt);
    } catch (FactoryException e) {
      return Optional.empty();
    }
    if (described instanceof ProjectedCRS projected && isBritishGrid(projected)) {
      return Optional.of(BRITISH_GRID);
    }
    if (described instanceof GeographicCRS geographic && isEarthCentred(geographic)) {
      return Optional.of(LON_LAT);
    }
    return Optional.empty();
  }

  private static boolean isBritishGrid(ProjectedCRS projected) {
    ParameterValueGroup values = projected.getConversionFromBase().getParameterValues();
    return isEllipsoid(projected.getDatum().getEllipsoid(), 6377563.396, 299.3249646)
        && isValue(values, "latitude_of_origin", 49)
        && isValue(values, "central_meridian", -2)
        && isValue(values, "scale_factor", 0.9996012717)
        && isValue(values, "false_easting", 400_000)
        && isValue(values, "false_northing", -100_000);
  }

  private static boolean isEarthCentred(GeographicCRS geographic) {
    Ellipsoid ellipsoid = geographic.getDatum().getEllipsoid();
    return isEllipsoid(ellipsoid, 6378137, 298.257223563)
        || isEllipsoid(ellipsoid, 6378137, 298.257222101);
  }

  private static boolean isEllipsoid(Ellipsoid ellipsoid, double axis, double flattening) {
    return Math.abs(ellipsoid.getSemiMajorAxis() - axis) < 0.01
        && Math.abs(ellipsoid.getInverseFlattening() - flattening) < SAME;
  }

  private static boolean isValue(ParameterValueGroup values, String parameter, double expected) {
    try {
      return Math.abs(values.parameter(parameter).doubleValue() - expected) < SAME;
    } catch (ParameterNotFoundException e) {
      return false;
    }
  }
}
