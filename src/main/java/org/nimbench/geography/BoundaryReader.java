package org.nimbench.geography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;
import org.nimbench.work.Progress;

/** Makes areas of features: columns chosen, codes checked, shapes placed and repaired. */
final class BoundaryReader {
  private static final int EXAMPLES = 3;

  private final FeatureTable table;
  private final BoundaryOptions options;
  private final Progress progress;
  private final List<Repair> repairs = new ArrayList<>();
  private final Map<String, Geometry> unrepaired = new LinkedHashMap<>();

  BoundaryReader(FeatureTable table, BoundaryOptions options, Progress progress) {
    this.table = table;
    this.options = options;
    this.progress = progress;
  }

  BoundaryRead read() {
    refuseWhatIsNoArea();
    ReferenceSystem system = Placing.system(table, options.crs());
    Placing.check(table.file(), system, table.features());
    Columns columns = new Columns(table);
    String code = columns.code(options.code());
    refuseBadCodes(code);
    String name = columns.name(options.name(), code).orElse(code);
    Map<String, Double> population = columns.figures(options.population(), code);
    Map<String, Double> households = columns.figures(options.households(), code);
    return new BoundaryRead(
        layer(system, code, name),
        system.code(),
        List.copyOf(repairs),
        population,
        households,
        unrepaired,
        table.attribution());
  }

  private AreaLayer layer(ReferenceSystem system, String code, String name) {
    List<Feature> sorted = new ArrayList<>(table.features());
    sorted.sort(Comparator.comparing(feature -> feature.text(code)));
    List<Area> areas = new ArrayList<>();
    String what = Words.text("geography.progress.checking");
    for (Feature feature : sorted) {
      progress.check();
      String title = feature.text(name);
      areas.add(area(system, feature, feature.text(code), title));
      progress.at(areas.size(), sorted.size(), what);
    }
    String vintage = options.vintage();
    return new AreaLayer(options.layer(), vintage == null ? "" : vintage.strip(), areas);
  }

  private Area area(ReferenceSystem system, Feature feature, String code, String title) {
    String name = title.isEmpty() ? code : title;
    Geometry placed = Placing.onGrid(system, AreaRepair.polygonal(shape(feature)));
    Optional<String> wrong = AreaRepair.wrong(placed);
    if (wrong.isEmpty()) {
      return new Area(code, name, placed);
    }
    Geometry repaired = AreaRepair.repaired(placed);
    if (repaired.isEmpty()) {
      throw refused("geography.polygons.flat", code, wrong.get());
    }
    repairs.add(new Repair(code, name, wrong.get()));
    unrepaired.put(code, placed);
    return new Area(code, name, repaired);
  }

  private Geometry shape(Feature feature) {
    Geometry shape = feature.shape();
    if (shape == null) {
      throw refused("geography.polygons.missing", feature.number());
    }
    return shape;
  }

  private void refuseWhatIsNoArea() {
    boolean anyArea = false;
    @Nullable Feature other = null;
    for (Feature feature : table.features()) {
      Geometry shape = feature.shape();
      boolean isArea = shape != null && AreaRepair.isArea(shape);
      anyArea |= isArea;
      other = other == null && !isArea ? feature : other;
    }
    if (!anyArea) {
      throw refused("geography.polygons.none");
    }
    if (other != null) {
      throw refused("geography.polygons.missing", other.number());
    }
  }

  private void refuseBadCodes(String field) {
    Set<String> seen = new HashSet<>();
    Set<String> twice = new TreeSet<>();
    for (Feature feature : table.features()) {
      String code = feature.text(field);
      if (code.isEmpty()) {
        throw refused("geography.code.empty", field, feature.number());
      }
      if (!seen.add(code)) {
        twice.add(code);
      }
    }
    if (!twice.isEmpty()) {
      String examples = String.join(", ", twice.stream().limit(EXAMPLES).toList());
      throw refused("geography.code.twice", field, twice.size(), examples);
    }
  }

  private ProblemException refused(String code, Object... arguments) {
    return Problem.of(ProblemKind.REFUSED, code, table.file(), arguments).asException();
  }
}
