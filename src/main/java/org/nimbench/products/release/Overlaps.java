package org.nimbench.products.release;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.nimbench.disclosure.release.CellKey;
import org.nimbench.disclosure.release.Dimension;
import org.nimbench.disclosure.release.Partition;
import org.nimbench.disclosure.release.Place;
import org.nimbench.disclosure.release.Sum;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.store.Workspace;

/**
 * Places of drawn areas, which may lie over one another. A table counts each record in the first
 * area that holds it, so that the row of a later one is not what a question about that area counts:
 * it is a place of its own, {@code drawn:D2-but-D1}, and what lies in both is the rest of it,
 * {@code drawn:D2-in-D1}. Areas that share no ground are places as those of any layer.
 */
final class Overlaps {
  private static final String BUT = "-but-";
  private static final String IN = "-in-";

  /** Code → codes of the areas before it in the layer that share ground with it; in its order. */
  private final Map<String, List<String>> before = new LinkedHashMap<>();

  private final List<Partition> rows;

  /** Those of the drawn areas that a workspace has now. */
  Overlaps(Workspace workspace) {
    if (workspace.layerNames().contains(AreaLayer.DRAWN)) {
      List<Area> areas = workspace.layer(AreaLayer.DRAWN).areas();
      for (int i = 0; i < areas.size(); i++) {
        Area area = areas.get(i);
        before.put(
            area.code(),
            areas.subList(0, i).stream()
                .filter(other -> sharesGround(area.shape(), other.shape()))
                .map(Area::code)
                .toList());
      }
    }
    rows = before.keySet().stream().flatMap(code -> divided(code, before(code))).toList();
  }

  private static boolean sharesGround(Geometry one, Geometry other) {
    return one.intersects(other) && !one.touches(other);
  }

  /** What the row of an area counts in a table by its layer; an empty code is what is in none. */
  Place row(String layer, String code, String name) {
    return layer.equals(AreaLayer.DRAWN) && !before(code).isEmpty()
        ? place(but(code, before(code)))
        : Keys.area(layer, code, name);
  }

  /**
   * How each area that lies over one before it is divided into what its row counts and the rest.
   */
  List<Partition> ofRows() {
    return rows;
  }

  /** How some areas of a layer together are divided into each, without counting ground twice. */
  List<Partition> together(AreaChoice areas) {
    List<String> codes = inOrder(areas);
    List<Place> parts = new ArrayList<>();
    List<Partition> partitions = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      String code = codes.get(i);
      List<String> shared = new ArrayList<>(codes.subList(0, i));
      shared.retainAll(areas.layer().equals(AreaLayer.DRAWN) ? before(code) : List.of());
      if (shared.isEmpty()) {
        parts.add(Keys.area(areas.layer(), code, ""));
      } else {
        parts.add(place(but(code, shared)));
        divided(code, shared).forEach(partitions::add);
      }
    }
    partitions.add(Partition.of(Keys.areas(areas), parts));
    return partitions;
  }

  /**
   * How a count of drawn areas stands to those of their parts: stated for each, since parts that no
   * table shows are else not asked about.
   *
   * @param areas which of them it was asked about; null for none
   */
  List<Sum> ties(CellKey key, @Nullable AreaChoice areas) {
    List<Partition> partitions = new ArrayList<>(rows);
    if (!partitions.isEmpty() && areas != null && areas.codes().size() > 1) {
      partitions.addAll(together(areas));
    }
    List<Sum> ties = new ArrayList<>();
    ArrayDeque<CellKey> toDo = new ArrayDeque<>(List.of(key));
    while (!toDo.isEmpty()) {
      CellKey whole = toDo.remove();
      for (Partition partition : partitions) {
        if (partition.whole().equals(whole.place().text())) {
          List<CellKey> parts =
              partition.parts().stream().map(part -> whole.with(Dimension.PLACE, part)).toList();
          ties.add(new Sum(whole, parts));
          toDo.addAll(parts);
        }
      }
    }
    return ties;
  }

  /** As drawn areas stand in their layer; those of another as they were chosen. */
  private List<String> inOrder(AreaChoice areas) {
    Stream<String> drawn = before.keySet().stream().filter(areas.codes()::contains);
    List<String> known = areas.layer().equals(AreaLayer.DRAWN) ? drawn.toList() : List.of();
    return Stream.concat(known.stream(), areas.codes().stream()).distinct().toList();
  }

  /** An area as what lies in none of some before it and what does; the former less other ones. */
  private Stream<Partition> divided(String code, List<String> shared) {
    List<String> all = before(code);
    if (shared.isEmpty()) {
      return Stream.of();
    }
    Partition own = Partition.of(place(code), parts(code, but(code, shared), shared));
    return shared.equals(all)
        ? Stream.of(own)
        : Stream.of(
            own,
            Partition.of(place(but(code, shared)), parts(but(code, shared), but(code, all), all)));
  }

  private static List<Place> parts(String whole, String part, Collection<String> in) {
    return List.of(place(part), place(whole + IN + String.join("+", in)));
  }

  private List<String> before(String code) {
    return before.getOrDefault(code, List.of());
  }

  private static String but(String code, List<String> others) {
    return code + BUT + String.join("+", others);
  }

  private static Place place(String code) {
    return Keys.area(AreaLayer.DRAWN, code, "");
  }
}
