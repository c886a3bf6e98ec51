package org.nimbench.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.work.Progress;

class BaseMapFileTest {
  private static final String START =
      "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":"
          + "{\"name\":\"urn:ogc:def:crs:EPSG::27700\"}},\"features\":[";

  @TempDir private Path folder = Path.of("");

  @Test
  void everyKindOfShapeIsReadInTheFilesOrder() throws IOException {
    List<BaseFeature> read =
        read(
            feature("road-major", "A24", "LineString", "[[400000,300000],[400100,300000]]"),
            feature("place", "Dene", "Point", "[400050,300050]"),
            feature("road-minor", "", "MultiLineString", "[[[400000,300000],[400001,300001]]]"),
            feature(
                "green",
                "Park",
                "Polygon",
                "[[[400000,300000],[400010,300000],[400010,300010],[400000,300000]]]"),
            feature("station", "Dene", "MultiPoint", "[[400000,300000]]"));
    assertThat(read)
        .extracting(BaseFeature::kind)
        .containsExactly(
            BaseKind.ROAD_MAJOR,
            BaseKind.PLACE,
            BaseKind.ROAD_MINOR,
            BaseKind.GREEN,
            BaseKind.STATION);
    assertThat(read)
        .extracting(BaseFeature::name)
        .containsExactly("A24", "Dene", "", "Park", "Dene");
    assertThat(read.get(0).shape().getLength()).isEqualTo(100);
    assertThat(read.get(3).shape().getArea()).isEqualTo(50);
  }

  @Test
  void everyKindHasItsWord() throws IOException {
    for (BaseKind kind : BaseKind.values()) {
      assertThat(read(feature(kind.word(), "", "Point", "[400050,300050]")).get(0).kind())
          .isEqualTo(kind);
    }
  }

  @Test
  void anUnknownKindIsRefusedWithTheKindsThereAre() throws IOException {
    Problem problem = refusal(feature("motorway", "M25", "Point", "[400000,300000]"));
    assertThat(problem.kind()).isEqualTo(ProblemKind.REFUSED);
    assertThat(problem.what()).contains("Feature 1").contains("motorway");
    assertThat(problem.toDo()).contains("road-major");
  }

  @Test
  void nothingToDrawIsRefused() throws IOException {
    assertThat(refusal().code()).isEqualTo("geography.basemap.empty");
    assertThat(refusal(feature("place", "x", "Point", "[400000]")).code())
        .isEqualTo("geography.geojson.shape");
    assertThat(refusal(feature("road-minor", "x", "LineString", "[[400000,300000]]")).code())
        .isEqualTo("geography.geojson.shape");
  }

  @Test
  void whatTheFileAsksToBePrintedIsRead() throws IOException {
    Path file = Files.createTempFile(folder, "base", ".geojson");
    String feature = feature("water", "Mere", "Point", "[450000,320000]");
    Files.writeString(
        file,
        START.replaceFirst("\\{", "{\"attribution\":\" Contains OS data \",") + feature + "]}");
    assertThat(BaseMapFile.read(file, Progress.SILENT).attribution()).isEqualTo("Contains OS data");
  }

  private List<BaseFeature> read(String... features) throws IOException {
    Path file = Files.createTempFile(folder, "base", ".geojson");
    Files.writeString(file, START + String.join(",", features) + "]}");
    return BaseMapFile.read(file, Progress.SILENT).features();
  }

  private Problem refusal(String... features) throws IOException {
    try {
      read(features);
    } catch (ProblemException e) {
      return e.problem();
    }
    throw new AssertionError("nothing was refused");
  }

  private static String feature(String kind, String name, String type, String coordinates) {
    return "{\"type\":\"Feature\",\"properties\":{\"kind\":\""
        + kind
        + "\",\"name\":\""
        + name
        + "\"},\"geometry\":{\"type\":\""
        + type
        + "\",\"coordinates\":"
        + coordinates
        + "}}";
  }
}
