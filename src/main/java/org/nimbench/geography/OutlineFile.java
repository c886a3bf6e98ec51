package org.nimbench.geography;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.work.Progress;

/** Reads shapes that need no codes, such as areas somebody drew in another program. */
public final class OutlineFile {
  private OutlineFile() {}

  /**
   * Reads the polygons of any file that {@link BoundaryFile} reads.
   *
   * @param name the property with the names; null for the text with most different values
   * @param crs the coordinate system over what the file says; null to believe the file
   * @return at least one, in the file's order
   * @throws ProblemException (usage) if the file has no such property, or holds several layers;
   *     (refused) as {@link BoundaryFile#read} does, codes apart
   */
  public static List<Outline> read(
      Path file, @Nullable String name, @Nullable String crs, Progress progress) {
    FeatureTable table = BoundaryFile.table(file, null, progress);
    ReferenceSystem system = Placing.system(table, crs);
    Placing.check(table.file(), system, table.features());
    Optional<String> names = new Columns(table).name(name, "");
    List<Outline> outlines = new ArrayList<>();
    for (Feature feature : table.features()) {
      progress.check();
      String called = names.map(feature::text).orElse("");
      outlines.add(new Outline(called, shape(table, system, feature)));
    }
    if (outlines.isEmpty()) {
      throw refused(table, "geography.polygons.none");
    }
    return outlines;
  }

  private static Geometry shape(FeatureTable table, ReferenceSystem system, Feature feature) {
    Geometry given = feature.shape();
    if (given == null || !AreaRepair.isArea(given)) {
      throw refused(table, "geography.polygons.missing", feature.number());
    }
    Geometry placed = Placing.onGrid(system, AreaRepair.polygonal(given));
    return AreaRepair.wrong(placed).isEmpty() ? placed : AreaRepair.repaired(placed);
  }

  private static ProblemException refused(FeatureTable table, String code, Object... arguments) {
    return Problem.of(ProblemKind.REFUSED, code, table.file(), arguments).asException();
  }
}
