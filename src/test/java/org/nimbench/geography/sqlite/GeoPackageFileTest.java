package org.nimbench.geography.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.nimbench.geography.BoundaryFile;
import org.nimbench.geography.BoundaryOptions;
import org.nimbench.geography.BoundaryRead;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.work.Progress;

class GeoPackageFileTest {
  private static final Geometry SQUARE =
      new GeometryFactory().toGeometry(new Envelope(400_000, 400_010, 300_000, 300_010));

  /** As ESRI writes it: the British National Grid under another number, without datum shift. */
  private static final String ESRI_GRID =
      "PROJCS[\"X\",GEOGCS[\"Y\",DATUM[\"Z\",SPHEROID[\"A\",6377563.396,299.3249646]],"
          + "PRIMEM[\"Greenwich\",0],UNIT[\"Degree\",0.0174532925199433]],"
          + "PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"False_Easting\",400000],"
          + "PARAMETER[\"False_Northing\",-100000],PARAMETER[\"Central_Meridian\",-2],"
          + "PARAMETER[\"Scale_Factor\",0.9996012717],PARAMETER[\"Latitude_Of_Origin\",49],"
          + "UNIT[\"Meter\",1]]";

  @TempDir private Path folder = Path.of("");

  @Test
  void oneLayerOfAreasNeedsNoNameThoughThereArePointsToo() throws Exception {
    Path file = geoPackage(27700, "Wards of É", "crimes");
    BoundaryRead read = BoundaryFile.read(file, BoundaryOptions.of("wards"), Progress.SILENT);
    assertThat(read.layer().areas()).hasSize(1);
    assertThat(read.layer().areas().get(0).name()).isEqualTo("Ash");
    assertThat(read.layer().areas().get(0).shape().getArea()).isEqualTo(100);
    assertThat(read.crs()).isEqualTo("EPSG:27700");
  }

  @Test
  void ofSeveralLayersOneMustBeNamed() throws Exception {
    Path file = geoPackage(27700, "wards", "beats");
    Problem needed = refusal(file, null);
    assertThat(needed.kind()).isEqualTo(ProblemKind.USAGE);
    assertThat(needed.toDo()).contains("beats, wards");
    assertThat(refusal(file, "crimes").kind()).isEqualTo(ProblemKind.USAGE);
    BoundaryOptions beats = new BoundaryOptions("b", "beats", null, null, null, null, null, null);
    assertThat(BoundaryFile.read(file, beats, Progress.SILENT).layer().areas()).hasSize(1);
  }

  @Test
  void anEsriDefinitionUnderAnyNumberIsRecognisedAndAnUndefinedSystemIsRefused() throws Exception {
    BoundaryRead read =
        BoundaryFile.read(geoPackage(100_001, "wards"), BoundaryOptions.of("w"), Progress.SILENT);
    assertThat(read.crs()).isEqualTo("EPSG:27700");
    assertThat(refusal(geoPackage(-1, "wards"), null).code()).isEqualTo("geography.crs.unknown");
  }

  @Test
  void readingChangesNoByteAndLeavesNothingBeside() throws Exception {
    Path file = geoPackage(27700, "wards");
    byte[] before = Files.readAllBytes(file);
    try (GeoPackageFile opened = GeoPackageFile.open(file)) {
      GeoPackageLayer layer = opened.read("wards", Progress.SILENT);
      assertThat(layer.fields()).containsExactly("fid", "code", "name", "people", "note");
      assertThat(layer.rows().get(0).values())
          .containsEntry("code", "E05000001")
          .containsEntry("people", 1500)
          .doesNotContainKey("note");
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    try (var beside = Files.list(folder)) {
      assertThat(beside).containsExactly(file);
    }
  }

  @Test
  void aFileInUseADamagedOneAndAnotherDatabaseAreRefused() throws Exception {
    Path busy = geoPackage(27700, "wards");
    Path journal = busy.resolveSibling(busy.getFileName() + "-wal");
    Files.write(journal, new byte[] {1});
    assertThat(refusal(busy, null).code()).isEqualTo("geography.geopackage.busy");
    Files.delete(journal);

    byte[] bytes = Files.readAllBytes(busy);
    Path cut = Files.write(folder.resolve("cut.gpkg"), Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(refusal(cut, null).code()).isEqualTo("geography.geopackage.unreadable");
    Path head = Files.write(folder.resolve("head.gpkg"), Arrays.copyOf(bytes, 90));
    assertThat(refusal(head, null).code()).isEqualTo("geography.geopackage.unreadable");

    Path other = folder.resolve("other.db");
    execute(other, "CREATE TABLE plain (x)");
    assertThat(refusal(other, null).code()).isEqualTo("geography.geopackage.other");
  }

  @Test
  void bytesThatAreNoShapeAreRefusedWithTheirRow() throws Exception {
    Path file = geoPackage(27700, "wards");
    execute(file, "INSERT INTO wards (geom, code) VALUES (x'0102', 'E05000002')");
    Problem problem = refusal(file, null);
    assertThat(problem.code()).isEqualTo("geography.geopackage.shape");
    assertThat(problem.what()).contains("row 2").contains("wards");
  }

  @Test
  void aLayerThatIsNotThereIsAMistakeOfTheCaller() throws Exception {
    try (GeoPackageFile opened = GeoPackageFile.open(geoPackage(27700, "wards"))) {
      assertThat(opened.areaLayers()).isEqualTo(List.of("wards"));
      assertThatThrownBy(() -> opened.read("x", Progress.SILENT))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static Problem refusal(Path file, @Nullable String part) {
    BoundaryOptions options = new BoundaryOptions("w", part, null, null, null, null, null, null);
    try {
      BoundaryFile.read(file, options, Progress.SILENT);
    } catch (ProblemException e) {
      return e.problem();
    }
    throw new AssertionError("nothing was refused");
  }

  private Path geoPackage(int srs, String... layers) throws SQLException, IOException {
    Path file = folder.resolve("a #1? file %20.gpkg");
    Files.deleteIfExists(file);
    execute(
        file,
        "CREATE TABLE gpkg_spatial_ref_sys (srs_id INTEGER, organization TEXT,"
            + " organization_coordsys_id INTEGER, definition TEXT)",
        "INSERT INTO gpkg_spatial_ref_sys VALUES (27700, 'EPSG', 27700, 'undefined'),"
            + " (-1, 'NONE', -1, 'undefined'), (100001, 'ESRI', 100001, '"
            + ESRI_GRID
            + "')",
        "CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT)",
        "CREATE TABLE gpkg_geometry_columns"
            + " (table_name TEXT, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER)");
    for (String layer : layers) {
      boolean points = layer.equals("crimes");
      execute(
          file,
          "INSERT INTO gpkg_contents VALUES ('" + layer + "', 'features')",
          "INSERT INTO gpkg_geometry_columns VALUES ('"
              + layer
              + "', 'geom', '"
              + (points ? "POINT" : "MULTIPOLYGON")
              + "', "
              + srs
              + ")",
          "CREATE TABLE \""
              + layer
              + "\" (fid INTEGER PRIMARY KEY, geom BLOB, code TEXT,"
              + " name TEXT, people INTEGER, note TEXT)");
      insert(file, layer, GeoPackageGeometry.encode(SQUARE, srs));
    }
    return file;
  }

  private static void insert(Path file, String layer, byte[] shape) throws SQLException {
    try (Connection connection = open(file);
        PreparedStatement row =
            connection.prepareStatement(
                "INSERT INTO \""
                    + layer
                    + "\" (geom, code, name, people)"
                    + " VALUES (?, 'E05000001', 'Ash', 1500)")) {
      row.setBytes(1, shape);
      row.executeUpdate();
    }
  }

  private static void execute(Path file, String... statements) throws SQLException {
    try (Connection connection = open(file);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.executeUpdate(sql);
      }
    }
  }

  private static Connection open(Path file) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
  }
}
