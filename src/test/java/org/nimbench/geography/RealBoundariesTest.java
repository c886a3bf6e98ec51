package org.nimbench.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.nimbench.RealData;
import org.nimbench.work.Progress;

/** Public boundaries, denominators and police.uk files, with the figures known for them. */
class RealBoundariesTest {
  /** A point within millimetres of an edge may fall on either side with another library's maths. */
  private static final int NEAR_AN_EDGE_OUTSIDE = 5;

  private static final int NEAR_AN_EDGE_BETWEEN = 20;

  @TempDir private Path folder = Path.of("");

  @Test
  void surreyHas709AreasAndTwoRepairedByName() {
    BoundaryRead read = surrey();
    assertThat(read.crs()).isEqualTo("EPSG:4326");
    assertThat(read.layer().areas()).hasSize(709);
    assertThat(read.layer().areas()).isSortedAccordingTo((a, b) -> a.code().compareTo(b.code()));
    assertThat(read.layer().areas()).allMatch(area -> area.shape().isValid());
    assertThat(read.repairs()).hasSize(2);
    assertThat(read.repairs())
        .allSatisfy(
            repair -> {
              assertThat(repair.why()).startsWith("Ring self-intersection near ");
              assertThat(repair.code()).matches("E01\\d{6}");
              assertThat(repair.name()).matches("[A-Z].* \\d{3}[A-Z]");
              assertThat(read.unrepaired()).containsKey(repair.code());
            });
    assertThat(read.unrepaired().values()).hasSize(2).noneMatch(Geometry::isValid);
  }

  @Test
  void cheshireHas652Areas() {
    Path file = RealData.file("boundaries/cheshire_lsoa2011_merged.geojson");
    BoundaryRead read = BoundaryFile.read(file, BoundaryOptions.of("lsoa"), Progress.SILENT);
    assertThat(read.layer().areas()).hasSize(652);
    assertThat(read.layer().byCode("E01012367").orElseThrow().name()).isEqualTo("Halton 007A");
  }

  @Test
  void wardsOfADistrictAreReadByTheirNewCodesAndTheirNames() {
    Path file = RealData.file("boundaries/wards/E07000207.json");
    AreaLayer wards = BoundaryFile.read(file, BoundaryOptions.of("wards"), Progress.SILENT).layer();
    assertThat(wards.byCode("E05007251").orElseThrow().name()).isEqualTo("Claygate");
  }

  @Test
  void theForceAreasAreReadFromTheirGeoPackageWithoutChangingAByte() throws IOException {
    Path archive = RealData.file("boundaries/police-force-areas-2016-gpkg-shp-mif.zip");
    Path file = unzipped(archive, "police_force_areas_2016.gpkg");
    byte[] before = Files.readAllBytes(file);
    BoundaryRead read = BoundaryFile.read(file, BoundaryOptions.of("forces"), Progress.SILENT);
    assertThat(read.layer().areas()).hasSize(43);
    assertThat(read.crs()).isEqualTo("EPSG:27700");
    assertThat(read.layer().byCode("E23000001").orElseThrow().name())
        .isEqualTo("Metropolitan Police");
    assertThat(read.layer().extent().minEasting()).isCloseTo(83_753.14, within(0.01));
    assertThat(BoundaryFile.read(archive, BoundaryOptions.of("forces"), Progress.SILENT).layer())
        .isEqualTo(read.layer());
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    try (var beside = Files.list(folder)) {
      assertThat(beside).containsExactly(file);
    }
  }

  @Test
  void surreysCodesMatch709PeopleOfMid2020And696HouseholdsOfTheCensus() throws IOException {
    AreaLayer layer = surrey().layer();
    Path archive = RealData.file("denominators/population-and-households-lsoa.zip");
    DenominatorRead people =
        DenominatorFile.read(
            unzipped(archive, "population_mid2020_lsoa11.csv"),
            "lsoa11_code",
            "total_population",
            null,
            Progress.SILENT);
    DenominatorRead homes =
        DenominatorFile.read(
            unzipped(archive, "census2021_residents_households_lsoa21.csv"),
            "lsoa21_code",
            null,
            "total_households",
            Progress.SILENT);
    assertThat(layer.areas())
        .filteredOn(a -> people.population().containsKey(a.code()))
        .hasSize(709);
    assertThat(layer.areas())
        .filteredOn(a -> homes.households().containsKey(a.code()))
        .hasSize(696);
  }

  @Test
  void surreysCrimesFallWherePoliceUkSaysTheyDoButForTheKnownDifferences() throws IOException {
    AreaLayer layer = surrey().layer();
    Located rows = located(RealData.file("police-uk/surrey-2020-08-to-2024-12.zip"));
    assertThat(rows.codes).hasSize(192_729);
    int[] areas = PointInArea.of(layer).locate(rows.eastings(), rows.northings(), Progress.SILENT);
    Map<String, Integer> byCode = new HashMap<>();
    for (int i = 0; i < layer.areas().size(); i++) {
      byCode.put(layer.areas().get(i).code(), i);
    }
    int known = 0;
    int nowhere = 0;
    int own = 0;
    for (int i = 0; i < areas.length; i++) {
      Integer given = byCode.get(rows.codes.get(i));
      known += given != null ? 1 : 0;
      nowhere += areas[i] < 0 ? 1 : 0;
      own += given != null && given == areas[i] ? 1 : 0;
    }
    assertThat(known).isEqualTo(191_154);
    assertThat(nowhere).isCloseTo(1_592, within(NEAR_AN_EDGE_OUTSIDE));
    assertThat(own).isCloseTo(184_931, within(NEAR_AN_EDGE_BETWEEN));
  }

  private static BoundaryRead surrey() {
    Path file = RealData.file("boundaries/surrey_lsoa2011_merged.geojson");
    return BoundaryFile.read(file, BoundaryOptions.of("lsoa"), Progress.SILENT);
  }

  private Path unzipped(Path archive, String member) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(member))) {
      Path file = folder.resolve(member);
      Files.copy(in, file);
      return file;
    }
  }

  /** The rows of 2020-08 to 2022-12 that have coordinates. */
  private static Located located(Path archive) throws IOException {
    Located rows = new Located(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
        String name = entry.getName().replaceFirst("^.*/", "");
        if (name.endsWith("-street.csv") && name.compareTo("2023") < 0) {
          try (Reader in =
              new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8)) {
            take(in, rows);
          }
        }
      }
    }
    return rows;
  }

  private static void take(Reader in, Located rows) throws IOException {
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
      for (NamedCsvRecord row : csv) {
        if (!row.getField("Longitude").isEmpty()) {
          rows.lon.add(Double.valueOf(row.getField("Longitude")));
          rows.lat.add(Double.valueOf(row.getField("Latitude")));
          rows.codes.add(row.getField("LSOA code"));
        }
      }
    }
  }

  private record Located(List<Double> lon, List<Double> lat, List<String> codes) {
    private double[] eastings() {
      return onGrid()[0];
    }

    private double[] northings() {
      return onGrid()[1];
    }

    private double[][] onGrid() {
      double[] e = lon.stream().mapToDouble(Double::doubleValue).toArray();
      double[] n = lat.stream().mapToDouble(Double::doubleValue).toArray();
      BritishGrid.fromLonLat(e, n, e, n);
      return new double[][] {e, n};
    }
  }
}
