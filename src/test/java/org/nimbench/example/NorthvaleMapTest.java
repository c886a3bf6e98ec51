package org.nimbench.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.geography.BaseFeature;
import org.nimbench.geography.BaseKind;
import org.nimbench.geography.BaseMapFile;
import org.nimbench.geography.BoundaryFile;
import org.nimbench.geography.BoundaryOptions;
import org.nimbench.geography.BoundaryRead;
import org.nimbench.geography.PointInArea;
import org.nimbench.work.Progress;

class NorthvaleMapTest {
  /** Shared edges are the same to the decimetre, so only rounding in the sums is left. */
  private static final double RELATIVE = 1e-6;

  private static final double SQUARE_KM = 1e6;

  @Test
  void noAreaNeedsRepairAndEachIsInOnePiece() {
    for (String file : List.of(MapFiles.DISTRICT, MapFiles.WARDS, MapFiles.LSOAS, MapFiles.BEATS)) {
      BoundaryRead read = read(file);
      assertThat(read.repairs()).as(file).isEmpty();
      assertThat(read.crs()).isEqualTo("EPSG:27700");
      for (Area area : read.layer().areas()) {
        assertThat(area.shape().isValid()).as(area.name()).isTrue();
        assertThat(area.shape().getNumGeometries()).as(area.name()).isEqualTo(1);
      }
    }
  }

  @Test
  void wardsAndLsoasAndBeatsEachTileTheDistrict() {
    Geometry district = read(MapFiles.DISTRICT).layer().areas().get(0).shape();
    assertThat(district.getArea()).isBetween(42 * SQUARE_KM, 45 * SQUARE_KM);
    for (String file : List.of(MapFiles.WARDS, MapFiles.LSOAS, MapFiles.BEATS)) {
      AreaLayer layer = read(file).layer();
      double sum = layer.areas().stream().mapToDouble(area -> area.shape().getArea()).sum();
      assertThat(sum).as(file).isCloseTo(district.getArea(), within(RELATIVE * sum));
      for (Area area : layer.areas()) {
        double outside = area.shape().difference(district).getArea();
        assertThat(outside).as(area.name()).isLessThan(RELATIVE * sum);
      }
    }
  }

  @Test
  void eachLsoaLiesInOneWardAndWardsAreTheirSum() {
    AreaLayer wards = read(MapFiles.WARDS).layer();
    PointInArea inWard = PointInArea.of(wards);
    double[] sums = new double[wards.areas().size()];
    for (Area lsoa : read(MapFiles.LSOAS).layer().areas()) {
      var inside = lsoa.shape().getInteriorPoint();
      int ward = inWard.locate(inside.getX(), inside.getY());
      Geometry shape = wards.areas().get(ward).shape();
      assertThat(lsoa.shape().difference(shape).getArea())
          .as(lsoa.name())
          .isLessThan(RELATIVE * lsoa.shape().getArea());
      sums[ward] += lsoa.shape().getArea();
    }
    for (int i = 0; i < sums.length; i++) {
      double area = wards.areas().get(i).shape().getArea();
      assertThat(sums[i]).isCloseTo(area, within(RELATIVE * area));
    }
  }

  @Test
  void codesLookLikeThoseOfRealAreasButAreNot() {
    assertThat(codes(MapFiles.WARDS))
        .hasSizeBetween(14, 16)
        .allMatch(c -> c.matches("E0599\\d{4}"));
    assertThat(codes(MapFiles.LSOAS))
        .hasSizeBetween(80, 90)
        .allMatch(c -> c.matches("E0199\\d{4}"));
    assertThat(codes(MapFiles.BEATS)).hasSizeBetween(6, 8).allMatch(c -> c.matches("NV\\d{2}"));
    assertThat(codes(MapFiles.DISTRICT)).containsExactly("E07990001");
  }

  @Test
  void theBaseMapHasEverythingATownHas() {
    List<BaseFeature> base =
        BaseMapFile.read(Path.of(MapFiles.BASE_MAP), Progress.SILENT).features();
    Set<BaseKind> kinds = EnumSet.noneOf(BaseKind.class);
    Set<String> names = new TreeSet<>();
    double streets = 0;
    for (BaseFeature feature : base) {
      kinds.add(feature.kind());
      names.add(feature.name());
      streets += feature.kind() == BaseKind.ROAD_MINOR ? feature.shape().getLength() : 0;
    }
    assertThat(kinds).isEqualTo(EnumSet.allOf(BaseKind.class));
    assertThat(names)
        .contains("A6291", "A5398", "B6392", "B6388", "River Wend", "Larkhill Common", "Wharfside");
    assertThat(streets).isBetween(250_000.0, 450_000.0);
  }

  @Test
  void everyPlantedHotspotOfBurglaryLiesInTheWardItIsNamedAfter() {
    AreaLayer wards = read(MapFiles.WARDS).layer();
    PointInArea inWard = PointInArea.of(wards);
    for (PlantedTruth.Hotspot hotspot : PlantedTruth.northvale().hotspots("burglary")) {
      int ward = inWard.locate(hotspot.easting(), hotspot.northing());
      assertThat(wards.areas().get(ward).name()).isEqualTo(hotspot.name());
    }
  }

  @Test
  void whatTheProgramCarriesIsWhatTheFoldersHold() {
    NorthvaleMap carried = NorthvaleMap.read(Progress.SILENT);
    assertThat(carried.district().areas()).hasSize(1);
    assertThat(carried.wards().areas()).hasSameSizeAs(read(MapFiles.WARDS).layer().areas());
    assertThat(carried.base())
        .hasSameSizeAs(BaseMapFile.read(Path.of(MapFiles.BASE_MAP), Progress.SILENT).features());
  }

  private static List<String> codes(String file) {
    return read(file).layer().areas().stream().map(Area::code).toList();
  }

  private static BoundaryRead read(String file) {
    BoundaryOptions options =
        new BoundaryOptions("layer", null, "code", "name", null, null, "2021", null);
    return BoundaryFile.read(Path.of(file), options, Progress.SILENT);
  }
}
