package org.nimbench.geography;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.geography.sqlite.GeoPackageFile;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.work.Progress;

/** Looks into a file of shapes of which nobody has said yet whether it is areas or a base map. */
public final class MapFile {
  private MapFile() {}

  /**
   * Looks into a file; {@code options} say how its areas are read.
   *
   * @throws ProblemException (refused) if it is neither, for a reason of the file as a whole: it is
   *     not there, damaged or of no known kind
   * @throws org.nimbench.work.Cancelled if it was stopped
   */
  public static MapFileRead.Shapes read(Path file, BoundaryOptions options, Progress progress) {
    List<String> parts = parts(file);
    BoundaryOptions asked =
        parts.isEmpty() || options.part() != null ? options : options.withPart(parts.get(0));
    FeatureTable table = BoundaryFile.table(file, asked.part(), progress);
    @Nullable BoundaryRead areas = null;
    @Nullable Problem notAreas = null;
    try {
      areas = new BoundaryReader(table, asked, progress).read();
    } catch (ProblemException e) {
      notAreas = e.problem();
    }
    @Nullable BaseMapRead base = null;
    @Nullable Problem notBase = null;
    try {
      base = base(file, table, progress);
    } catch (ProblemException e) {
      notBase = e.problem();
    }
    return new MapFileRead.Shapes(table.fields(), parts, areas, notAreas, base, notBase);
  }

  /** Placing changes shapes where they stand, so a base map is read from the file once more. */
  private static BaseMapRead base(Path file, FeatureTable table, Progress progress) {
    if (!table.fields().contains(BaseMapFile.KIND)) {
      throw Problem.of(
              ProblemKind.REFUSED, "geography.basemap.kindless", table.file(), BaseMapFile.words())
          .asException();
    }
    return BaseMapFile.read(file, progress);
  }

  private static List<String> parts(Path file) {
    if (!BoundaryFile.isGeoPackage(file)) {
      return List.of();
    }
    try (GeoPackageFile opened = GeoPackageFile.open(file)) {
      return opened.areaLayers().size() > 1 ? opened.areaLayers() : List.of();
    }
  }
}
