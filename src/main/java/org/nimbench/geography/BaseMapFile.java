package org.nimbench.geography;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.work.Progress;

/**
 * Reads the base map: GeoJSON in which every feature has a {@code kind} (the word of a {@link
 * BaseKind}) and may have a {@code name}.
 */
public final class BaseMapFile {
  /** The property that says what a feature is. */
  static final String KIND = "kind";

  private BaseMapFile() {}

  /**
   * Reads a file.
   *
   * @return the features in the file's order, in EPSG:27700; features without a shape are left out
   * @throws ProblemException (refused) if the file is not there, empty, no GeoJSON, cut short, in
   *     an unknown coordinate system, outside Great Britain, has no features, or a kind is not one
   *     of {@link BaseKind}
   * @throws org.nimbench.work.Cancelled if it was stopped
   */
  public static BaseMapRead read(Path geojson, Progress progress) {
    FeatureTable table = GeoJsonFile.read(geojson, progress);
    ReferenceSystem system = Placing.system(table, null);
    Placing.check(table.file(), system, table.features());
    List<BaseFeature> features = new ArrayList<>();
    for (Feature feature : table.features()) {
      progress.check();
      BaseKind kind = kind(table.file(), feature);
      Geometry shape = feature.shape();
      if (shape != null && !shape.isEmpty()) {
        features.add(new BaseFeature(kind, feature.text("name"), Placing.onGrid(system, shape)));
      }
    }
    if (features.isEmpty()) {
      throw Problem.of(ProblemKind.REFUSED, "geography.basemap.empty", table.file()).asException();
    }
    return new BaseMapRead(features, table.attribution());
  }

  private static BaseKind kind(String file, Feature feature) {
    String word = feature.text(KIND);
    Optional<BaseKind> kind =
        Arrays.stream(BaseKind.values()).filter(one -> one.word().equals(word)).findFirst();
    return kind.orElseThrow(
        () ->
            Problem.of(
                    ProblemKind.REFUSED,
                    "geography.basemap.kind",
                    file,
                    feature.number(),
                    word,
                    words())
                .asException());
  }

  /** Every kind there is, in words for a message. */
  static String words() {
    return String.join(", ", Arrays.stream(BaseKind.values()).map(BaseKind::word).toList());
  }
}
