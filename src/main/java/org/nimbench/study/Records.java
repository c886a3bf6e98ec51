package org.nimbench.study;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.geography.PointInArea;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.DataVersion;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Incidents;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/**
 * What a workspace holds, as the methods need it. Which area each incident lies in is worked out on
 * demand and kept until the layer or the incidents change. Safe for use from several threads.
 */
final class Records {
  private record MembershipKey(DataVersion incidents, DataVersion layer) {}

  private final Workspace workspace;
  private final Events events;
  private final Map<MembershipKey, int[]> memberships = new HashMap<>();
  private final Map<String, Geometry> boundaries = new HashMap<>();

  Records(Workspace workspace, Events events) {
    this.workspace = workspace;
    this.events = events;
  }

  /** What is written on trends of what a filter means. */
  List<TrendEvent> events(Filter filter) {
    return events.concerning(filter);
  }

  Workspace workspace() {
    return workspace;
  }

  Incidents incidents(SetKey set, Progress progress) {
    return workspace.incidents(set, progress);
  }

  /** Place in the layer's list of the area each incident lies in; −1 for none. */
  synchronized int[] membership(Incidents incidents, AreaLayer layer, Progress progress) {
    MembershipKey key =
        new MembershipKey(incidents.version(), workspace.version("layer:" + layer.name()));
    int[] known = memberships.get(key);
    if (known == null) {
      memberships.keySet().removeIf(old -> old.layer().name().equals(key.layer().name()));
      known = PointInArea.of(layer).locate(incidents.eastings(), incidents.northings(), progress);
      memberships.put(key, known);
    }
    return known;
  }

  /** Whether each incident lies in one of the chosen areas. */
  boolean[] inside(Incidents incidents, AreaChoice choice, Progress progress) {
    AreaLayer layer = workspace.layer(choice.layer());
    boolean[] chosen = new boolean[layer.areas().size()];
    choice.codes().forEach(code -> chosen[place(layer, code)] = true);
    if (layer.mayOverlap()) {
      return insideAny(incidents, layer.only(choice.codes()), progress);
    }
    int[] membership = membership(incidents, layer, progress);
    boolean[] inside = new boolean[membership.length];
    for (int i = 0; i < inside.length; i++) {
      inside[i] = membership[i] >= 0 && chosen[membership[i]];
    }
    return inside;
  }

  /** Areas that overlap are asked without the others, which would claim what they share. */
  private static boolean[] insideAny(Incidents incidents, AreaLayer layer, Progress progress) {
    int[] found =
        PointInArea.of(layer).locate(incidents.eastings(), incidents.northings(), progress);
    boolean[] inside = new boolean[found.length];
    for (int i = 0; i < inside.length; i++) {
      inside[i] = found[i] >= 0;
    }
    return inside;
  }

  /** A layer's place of a code. */
  static int place(AreaLayer layer, String code) {
    List<Area> areas = layer.areas();
    for (int i = 0; i < areas.size(); i++) {
      if (areas.get(i).code().equals(code)) {
        return i;
      }
    }
    throw Problem.of(ProblemKind.USAGE, "study.area.unknown", "", code, layer.name()).asException();
  }

  /**
   * The areas that {@code LAYER} (all of them) or {@code LAYER:CODE[,CODE]} names.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) if the layer lacks a code
   */
  AreaChoice boundary(String text) {
    if (text.contains(":")) {
      AreaChoice choice = AreaChoice.parse(text);
      AreaLayer layer = workspace.layer(choice.layer());
      choice.codes().forEach(code -> place(layer, code));
      return choice;
    }
    AreaLayer layer = workspace.layer(text);
    return new AreaChoice(text, layer.areas().stream().map(Area::code).toList());
  }

  /**
   * A layer by name; where none was given, the one with fewest areas (but more than one) among
   * those whose people or households are known, else among all.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) if there is no such layer; (not
   *     computable) if there is none at all
   */
  AreaLayer areas(String name) {
    if (!name.isEmpty()) {
      return workspace.layer(name);
    }
    return workspace.layerNames().stream()
        .map(workspace::layer)
        .filter(layer -> layer.areas().size() > 1)
        .min(
            Comparator.comparing((AreaLayer layer) -> !hasPeople(layer))
                .thenComparingInt(layer -> layer.areas().size()))
        .orElseThrow(() -> Question.notComputable("study.areas.no-layer"));
  }

  private boolean hasPeople(AreaLayer layer) {
    return !workspace.denominators(layer.name()).years().isEmpty();
  }

  /** The chosen areas as one shape. */
  synchronized Geometry shape(AreaChoice choice) {
    String key = choice + "@" + workspace.version("layer:" + choice.layer()).revision();
    return boundaries.computeIfAbsent(key, ignored -> union(choice));
  }

  private Geometry union(AreaChoice choice) {
    AreaLayer layer = workspace.layer(choice.layer());
    List<Geometry> shapes =
        choice.codes().stream().map(code -> layer.areas().get(place(layer, code)).shape()).toList();
    return shapes.size() == 1 ? shapes.get(0) : UnaryUnionOp.union(shapes);
  }

  /** What the chosen areas are called: an area's name, or the layer's name for many. */
  String name(AreaChoice choice) {
    AreaLayer layer = workspace.layer(choice.layer());
    List<String> names =
        choice.codes().stream()
            .limit(4)
            .map(code -> layer.areas().get(place(layer, code)).name())
            .toList();
    return choice.codes().size() <= 3 ? String.join(", ", names) : workspace.name();
  }

  /** Numbers 0 … size−1 for which a test holds. */
  static int[] indices(boolean[] chosen) {
    int[] found = new int[chosen.length];
    int count = 0;
    for (int i = 0; i < chosen.length; i++) {
      if (chosen[i]) {
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }
}
