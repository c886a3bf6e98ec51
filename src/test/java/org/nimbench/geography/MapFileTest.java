package org.nimbench.geography;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.work.Progress;

class MapFileTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aFileMayBeAreasOrABaseMapOrBoth() throws IOException {
    String feature =
        "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":"
            + "\"EPSG:27700\"}},\"features\":[{\"type\":\"Feature\",\"properties\":{%s},"
            + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[400000,300000],"
            + "[400010,300000],[400010,300010],[400000,300000]]]}}]}";
    MapFileRead.Shapes both =
        shapes(feature.formatted("\"kind\":\"green\",\"code\":\"E05000001\",\"name\":\"Park\""));
    assertThat(requireNonNull(both.areas()).layer().areas()).hasSize(1);
    assertThat(requireNonNull(both.base()).features().get(0).shape().getArea()).isEqualTo(50);
    assertThat(both.fields()).containsExactly("kind", "code", "name");
    MapFileRead.Shapes neither = shapes(feature.formatted("\"name\":\"Park\""));
    assertThat(neither.areas()).isNull();
    assertThat(requireNonNull(neither.notAreas()).code()).isEqualTo("geography.code.unfound");
    assertThat(requireNonNull(neither.notBase()).code()).isEqualTo("geography.basemap.kindless");
  }

  private MapFileRead.Shapes shapes(String json) throws IOException {
    Path file = Files.writeString(folder.resolve("shapes.geojson"), json);
    return MapFile.read(file, BoundaryOptions.of("areas"), Progress.SILENT);
  }
}
