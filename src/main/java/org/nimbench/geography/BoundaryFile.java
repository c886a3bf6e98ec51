package org.nimbench.geography;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.geography.sqlite.GeoPackageFile;
import org.nimbench.geography.sqlite.GeoPackageLayer;
import org.nimbench.geography.sqlite.GeoPackageRow;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.work.Progress;

/**
 * Reads the areas of a boundary file: GeoJSON or GeoPackage, plain or in a ZIP, told apart by what
 * is in it and not by its name.
 *
 * <p>The rules (which property is the code, which coordinate system, what is repaired and what is
 * refused) stand in {@code docs/formats/boundaries.md}.
 */
public final class BoundaryFile {
  private static final String SQLITE = "SQLite format 3\0";
  private static final String ZIP = "PK\u0003\u0004";

  private BoundaryFile() {}

  /**
   * Reads a file.
   *
   * @return at least one area, in order of code, valid, in EPSG:27700
   * @throws ProblemException (usage) if an option names what the file lacks, or an option is
   *     needed; (refused) if the file is not there, empty, not a boundary file, damaged, cut short,
   *     in an unknown coordinate system, outside Great Britain, without polygons, or its codes are
   *     empty or not unique
   * @throws org.nimbench.work.Cancelled if it was stopped
   */
  public static BoundaryRead read(Path file, BoundaryOptions options, Progress progress) {
    if (!isLayerName(options.layer())) {
      throw Problem.of(ProblemKind.USAGE, "geography.layer.name", "--layer", options.layer())
          .asException();
    }
    return new BoundaryReader(table(file, options.part(), progress), options, progress).read();
  }

  /** Whether a layer may be called so: lower-case letters, digits and underscores. */
  public static boolean isLayerName(String name) {
    return name.matches("[a-z][a-z0-9_]*");
  }

  static boolean isGeoPackage(Path file) {
    return new String(GivenFile.head(file), StandardCharsets.ISO_8859_1).startsWith(SQLITE);
  }

  static FeatureTable table(Path file, @Nullable String part, Progress progress) {
    String start = new String(GivenFile.head(file), StandardCharsets.ISO_8859_1);
    if (start.startsWith(ZIP)) {
      try (Unpacked unpacked = Unpacked.of(file, part, progress)) {
        return table(unpacked.file(), unpacked.part(), progress);
      }
    }
    if (start.startsWith(SQLITE)) {
      return geoPackage(file, part, progress);
    }
    if (start.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().startsWith("{")) {
      return GeoJsonFile.read(file, progress);
    }
    throw Problem.of(ProblemKind.REFUSED, "geography.file.kind", GivenFile.name(file))
        .asException();
  }

  private static FeatureTable geoPackage(Path file, @Nullable String part, Progress progress) {
    try (GeoPackageFile opened = GeoPackageFile.open(file)) {
      GeoPackageLayer layer = opened.read(chosen(file, opened.areaLayers(), part), progress);
      List<Feature> features = new ArrayList<>();
      for (GeoPackageRow row : layer.rows()) {
        features.add(new Feature(features.size() + 1, row.values(), row.shape()));
      }
      return new FeatureTable(
          GivenFile.name(file), layer.system(), layer.definition(), layer.fields(), features, "");
    }
  }

  private static String chosen(Path file, List<String> layers, @Nullable String part) {
    if (layers.isEmpty()) {
      throw Problem.of(ProblemKind.REFUSED, "geography.polygons.none", GivenFile.name(file))
          .asException();
    }
    String names = String.join(", ", layers);
    if (part == null && layers.size() > 1) {
      throw Problem.of(ProblemKind.USAGE, "geography.part.needed", GivenFile.name(file), names)
          .asException();
    }
    if (part != null && !layers.contains(part)) {
      throw Problem.of(
              ProblemKind.USAGE, "geography.part.missing", GivenFile.name(file), part, names)
          .asException();
    }
    return part == null ? layers.get(0) : part;
  }
}
