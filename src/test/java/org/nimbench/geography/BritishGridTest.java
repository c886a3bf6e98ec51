package org.nimbench.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;
import org.nimbench.RealData;

class BritishGridTest {
  /** Two programs with the same seven parameters differ by rounding and series length only. */
  private static final double SAME_METHOD = 0.02;

  /** The inverse Helmert in small angles is not the exact inverse; this is its known size. */
  private static final double ROUND_TRIP = 0.01;

  private static final CoordinateTransform PROJ4J = proj4j();

  @Test
  void aPlaceInLondonAgreesWithProj() {
    assertThat(grid(-0.1276, 51.5072)[0]).isCloseTo(530043.209, within(SAME_METHOD));
    assertThat(grid(-0.1276, 51.5072)[1]).isCloseTo(180358.209, within(SAME_METHOD));
  }

  @Test
  void theTowerAtCaisterAgreesWithProj() {
    double[] tower = grid(1 + 42 / 60.0 + 57.8663 / 3600, 52 + 39 / 60.0 + 28.8282 / 3600);
    assertThat(tower[0]).isCloseTo(651411.222, within(SAME_METHOD));
    assertThat(tower[1]).isCloseTo(313180.597, within(SAME_METHOD));
  }

  @Test
  void theOrdnanceSurveysOwnPointsAreWithinTheStatedAccuracy() throws IOException {
    List<String> given =
        Files.readAllLines(RealData.file("ostn15/OSTN15_OSGM15_TestInput_ETRStoOSGB.txt"));
    List<String> expected =
        Files.readAllLines(RealData.file("ostn15/OSTN15_OSGM15_TestOutput_ETRStoOSGB.txt"));
    assertThat(given).hasSize(41);
    for (int i = 1; i < given.size(); i++) {
      String[] in = given.get(i).split(",");
      String[] out = expected.get(i).split(",");
      double[] ours = grid(Double.parseDouble(in[2]), Double.parseDouble(in[1]));
      double wrong =
          Math.hypot(ours[0] - Double.parseDouble(out[1]), ours[1] - Double.parseDouble(out[2]));
      assertThat(wrong).as(in[0]).isLessThanOrEqualTo(BritishGrid.ACCURACY_METRES);
    }
  }

  @Property(tries = 500)
  void everyPlaceInGreatBritainAgreesWithAnotherLibrary(
      @ForAll @DoubleRange(min = -8, max = 2) double lon,
      @ForAll @DoubleRange(min = 49.8, max = 61) double lat) {
    ProjCoordinate other = new ProjCoordinate();
    PROJ4J.transform(new ProjCoordinate(lon, lat), other);
    assertThat(grid(lon, lat)[0]).isCloseTo(other.x, within(SAME_METHOD));
    assertThat(grid(lon, lat)[1]).isCloseTo(other.y, within(SAME_METHOD));
  }

  @Property(tries = 500)
  void thereAndBackIsTheSamePlace(
      @ForAll @DoubleRange(min = 0, max = 700_000) double easting,
      @ForAll @DoubleRange(min = 0, max = 1_300_000) double northing) {
    double[] lon = new double[1];
    double[] lat = new double[1];
    BritishGrid.toLonLat(new double[] {easting}, new double[] {northing}, lon, lat);
    double[] back = grid(lon[0], lat[0]);
    assertThat(back[0]).isCloseTo(easting, within(ROUND_TRIP));
    assertThat(back[1]).isCloseTo(northing, within(ROUND_TRIP));
  }

  @Test
  void aPointWithoutCoordinatesOrFarAwayStaysWithout() {
    double[] lon = {Double.NaN, -0.5, 200, -0.5, Double.POSITIVE_INFINITY};
    double[] lat = {51, Double.NaN, 51, 51, 51};
    double[] e = new double[5];
    double[] n = new double[5];
    BritishGrid.fromLonLat(lon, lat, e, n);
    assertThat(e[3]).isCloseTo(grid(-0.5, 51)[0], within(0.0));
    for (int i : new int[] {0, 1, 2, 4}) {
      assertThat(e[i]).isNaN();
      assertThat(n[i]).isNaN();
    }
  }

  @Test
  void longArraysGiveWhatSinglePointsGive() {
    int many = 10_001;
    double[] lon = IntStream.range(0, many).mapToDouble(i -> -5 + i * 6e-4).toArray();
    double[] lat = IntStream.range(0, many).mapToDouble(i -> 50 + i * 8e-4).toArray();
    double[] e = new double[many];
    double[] n = new double[many];
    BritishGrid.fromLonLat(lon, lat, e, n);
    for (int i : new int[] {0, 4095, 4096, 8191, 8192, many - 1}) {
      assertThat(new double[] {e[i], n[i]}).containsExactly(grid(lon[i], lat[i]));
    }
  }

  @Test
  void arraysOfDifferentLengthAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                BritishGrid.fromLonLat(new double[2], new double[1], new double[2], new double[2]));
  }

  @Test
  void anEsriDefinitionWithoutTheDatumShiftIsRecognisedByItsParameters() {
    String esri =
        "PROJCS[\"Some_Grid\",GEOGCS[\"GCS_OSGB_1936\",DATUM[\"D_OSGB_1936\","
            + "SPHEROID[\"Airy_1830\",6377563.396,299.3249646]],PRIMEM[\"Greenwich\",0.0],"
            + "UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"],"
            + "PARAMETER[\"False_Easting\",400000.0],PARAMETER[\"False_Northing\",-100000.0],"
            + "PARAMETER[\"Central_Meridian\",-2.0],PARAMETER[\"Scale_Factor\",0.9996012717],"
            + "PARAMETER[\"Latitude_Of_Origin\",49.0],UNIT[\"Meter\",1.0]]";
    assertThat(ReferenceSystem.described(esri)).contains(ReferenceSystem.BRITISH_GRID);
    assertThat(ReferenceSystem.described(esri.replace("-2.0", "-8.0"))).isEmpty();
    assertThat(ReferenceSystem.described(esri.replace("6377563.396", "6378137"))).isEmpty();
    assertThat(ReferenceSystem.described("undefined")).isEmpty();
  }

  @Test
  void aSystemIsKnownByEveryNameThatFilesUse() {
    for (String name :
        List.of(
            "EPSG:27700",
            "epsg:27700",
            "27700",
            "urn:ogc:def:crs:EPSG::27700",
            "http://www.opengis.net/def/crs/EPSG/0/27700")) {
      assertThat(ReferenceSystem.named(name)).contains(ReferenceSystem.BRITISH_GRID);
    }
    for (String name :
        List.of("EPSG:4326", "urn:ogc:def:crs:OGC:1.3:CRS84", "OGC:CRS84", "WGS 84")) {
      assertThat(ReferenceSystem.named(name)).contains(ReferenceSystem.LON_LAT);
    }
    assertThat(ReferenceSystem.named("EPSG:2770")).isEmpty();
    assertThat(ReferenceSystem.named("")).isEmpty();
  }

  private static double[] grid(double lon, double lat) {
    double[] e = new double[1];
    double[] n = new double[1];
    BritishGrid.fromLonLat(new double[] {lon}, new double[] {lat}, e, n);
    return new double[] {e[0], n[0]};
  }

  private static CoordinateTransform proj4j() {
    CRSFactory systems = new CRSFactory();
    CoordinateReferenceSystem lonLat =
        systems.createFromParameters("wgs84", "+proj=longlat +datum=WGS84 +no_defs");
    CoordinateReferenceSystem grid =
        systems.createFromParameters(
            "bng",
            "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy"
                + " +towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs");
    return new CoordinateTransformFactory().createTransform(lonLat, grid);
  }
}
