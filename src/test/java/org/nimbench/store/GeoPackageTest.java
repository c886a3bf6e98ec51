package org.nimbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.GeometryFactory;
import org.nimbench.geography.BaseFeature;
import org.nimbench.geography.BaseKind;

/** Other people's programs read a workspace as the GeoPackage it is. */
class GeoPackageTest {
  // Debian's own Python has the GDAL modules; another one on the path may not.
  private static final String PYTHON = "/usr/bin/python3";

  private final Path folder;

  GeoPackageTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  private static void requireGdal() throws InterruptedException {
    boolean there = true;
    try {
      there =
          new ProcessBuilder(PYTHON, "-c", "import osgeo_utils.samples.validate_gpkg")
                  .start()
                  .waitFor()
              == 0;
    } catch (IOException e) {
      there = false;
    }
    if (!there) {
      System.out.println("SKIPPED (no GDAL): install python3-gdal and gdal-bin");
    }
    assumeTrue(there);
  }

  private static String validate(Path file) throws IOException, InterruptedException {
    return run(
        PYTHON,
        "-m",
        "osgeo_utils.samples.validate_gpkg",
        "--extra",
        "--warning-as-error",
        file.toString());
  }

  private Path filled() {
    Path file = folder.resolve("filled.gpkg");
    try (Workspace workspace = Workspace.create(file, "Northvale", WorkspaceTest.CLOCK)) {
      WorkspaceTest.storeThreeRows(workspace);
      workspace.write(
          "areas",
          transaction -> {
            transaction.putLayer(
                WorkspaceTest.wards(),
                new LayerExtras(
                    "wards.geojson",
                    Map.of("E05000001", 1_500.0),
                    Map.of("E05000001", 700.0),
                    Map.of("E05000001", WorkspaceTest.square(0, 0, 5)),
                    Map.of("E05000001", "Ring crosses itself"),
                    "Northvale is invented"));
            transaction.putBaseMap(
                List.of(
                    new BaseFeature(BaseKind.WATER, "Mere", WorkspaceTest.square(1, 2, 3)),
                    new BaseFeature(BaseKind.PLACE, "", new GeometryFactory().createPoint())),
                "");
            transaction.putBaseImage(BaseImageTest.IMAGE);
            return true;
          });
    }
    return file;
  }

  @Test
  void gdalFindsNoFaultInANewWorkspace() throws IOException, InterruptedException {
    requireGdal();
    Path file = folder.resolve("new.gpkg");
    Workspace.create(file, "Northvale", WorkspaceTest.CLOCK).close();
    assertThat(validate(file)).isBlank();
  }

  @Test
  void gdalFindsNoFaultInAFilledWorkspace() throws IOException, InterruptedException {
    requireGdal();
    assertThat(validate(filled())).isBlank();
  }

  @Test
  void gdalSeesTheLayersInBritishNationalGrid() throws IOException, InterruptedException {
    requireGdal();
    String said = run("ogrinfo", "-ro", "-al", "-so", filled().toString());
    assertThat(said)
        .doesNotContain("Warning")
        .doesNotContain("ERROR")
        .contains("Layer name: incidents", "Layer name: area_wards", "Layer name: basemap")
        .contains("Feature Count: 3")
        .contains("ID[\"EPSG\",27700]")
        .contains("Geometry: Multi Polygon");
  }
}
