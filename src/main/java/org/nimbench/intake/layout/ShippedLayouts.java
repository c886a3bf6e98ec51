package org.nimbench.intake.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The published layouts the program knows. A table has one when it holds every heading the layout
 * keeps and no heading the layout does not name, exactly as published but for letter case, in any
 * order.
 */
final class ShippedLayouts {
  private static final List<String> NAMES =
      List.of(
          "police-uk",
          "lfb-incidents",
          "lfb-incidents-2009",
          "stats19-collisions",
          "stats19-accidents",
          "stats19-casualties",
          "stats19-casualties-older");
  private static final List<Mapping> ALL = NAMES.stream().map(ShippedLayouts::load).toList();

  private ShippedLayouts() {}

  static List<Mapping> all() {
    return ALL;
  }

  static Optional<Mapping> recognise(List<String> headings) {
    return ALL.stream().filter(layout -> isOf(layout, headings)).findFirst();
  }

  /**
   * What the headings of a table mean that holds every heading a layout of a set keeps, and others
   * too; empty where none does. Such a table is not the published one any more.
   *
   * @param plain headings of the table, in plain form
   */
  static Map<String, String> within(SetForm form, List<String> plain) {
    Map<String, String> keys = new HashMap<>();
    ALL.stream()
        .filter(layout -> layout.set().equals(form.set()) && holds(plain, layout))
        .findFirst()
        .ifPresent(
            layout ->
                layout.columns().forEach(c -> keys.put(Headings.plain(c.heading()), c.key())));
    return keys;
  }

  private static boolean holds(List<String> plain, Mapping layout) {
    return layout.columns().stream()
        .allMatch(column -> column.isDropped() || plain.contains(Headings.plain(column.heading())));
  }

  static Proposal proposal(SetForm form, Mapping layout, List<String> headings) {
    Map<String, String> keys = new HashMap<>();
    layout.columns().forEach(c -> keys.put(Headings.plain(c.heading()), c.key()));
    List<Mapping.Mapped> columns = new ArrayList<>();
    for (String heading : headings) {
      columns.add(new Mapping.Mapped(heading, keys.getOrDefault(Headings.plain(heading), "")));
    }
    List<String> kept = columns.stream().map(Mapping.Mapped::key).toList();
    List<OpenQuestion> open =
        Completeness.questions(form, headings, kept).stream()
            .filter(question -> question.kind() != OpenQuestion.Kind.WANTED)
            .toList();
    return new Proposal(layout.withColumns(columns), Proposal.Basis.SHIPPED, open);
  }

  private static boolean isOf(Mapping layout, List<String> headings) {
    Set<String> given = new HashSet<>(Headings.plain(headings));
    if (given.size() != headings.size()) {
      return false;
    }
    Set<String> named = new HashSet<>();
    for (Mapping.Mapped column : layout.columns()) {
      String plain = Headings.plain(column.heading());
      named.add(plain);
      if (!column.isDropped() && !given.contains(plain)) {
        return false;
      }
    }
    return named.containsAll(given);
  }

  private static Mapping load(String name) {
    String where = "layouts/" + name + ".json";
    return MappingJson.read(Json.resource(where), where);
  }
}
