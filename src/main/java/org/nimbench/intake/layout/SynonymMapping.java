package org.nimbench.intake.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Maps headings by the synonyms of a set: first whole, then by their beginning. Of several headings
 * for one column that which a published layout has for it is taken, where the table holds that
 * layout and somebody has added columns of their own.
 */
final class SynonymMapping {
  private final SetForm form;
  private final List<String> headings;
  private final List<String> plain;
  private final String[] keys;
  private final Map<String, String> published;
  private final Set<Integer> settled = new HashSet<>();
  private final List<OpenQuestion> open = new ArrayList<>();

  private SynonymMapping(SetForm form, List<String> headings) {
    this.form = form;
    this.headings = headings;
    this.plain = Headings.plain(headings);
    this.keys = new String[headings.size()];
    Arrays.fill(keys, "");
    this.published = ShippedLayouts.within(form, plain);
  }

  static Proposal of(SetForm form, List<String> headings) {
    return new SynonymMapping(form, headings).proposal();
  }

  /** The column a single heading would become by its synonyms; empty where none. */
  static String keyOf(SetForm form, String heading) {
    return new SynonymMapping(form, List.of(heading)).proposal().mapping().columns().get(0).key();
  }

  private Proposal proposal() {
    for (int i = 0; i < plain.size(); i++) {
      if (form.dropped().contains(plain.get(i)) || plain.get(i).isEmpty()) {
        settled.add(i);
      }
    }
    take(false);
    take(true);
    leaveTheRest();
    List<Mapping.Mapped> columns = new ArrayList<>();
    for (int i = 0; i < keys.length; i++) {
      columns.add(new Mapping.Mapped(headings.get(i), keys[i]));
    }
    open.addAll(Completeness.questions(form, headings, List.of(keys)));
    open.sort((one, other) -> one.kind().compareTo(other.kind()));
    Mapping mapping = new Mapping("", form.set(), "", false, columns, null, Map.of());
    return new Proposal(mapping, Proposal.Basis.SYNONYMS, open);
  }

  private void take(boolean byBeginning) {
    Map<String, List<Integer>> candidates = new LinkedHashMap<>();
    for (int i = 0; i < plain.size(); i++) {
      if (!settled.contains(i)) {
        for (FormColumn column : form.columns()) {
          String heading = plain.get(i);
          if (byBeginning ? column.isBegunBy(heading) : column.isCalled(heading)) {
            candidates.computeIfAbsent(column.key(), key -> new ArrayList<>()).add(i);
          }
        }
      }
    }
    candidates.forEach((key, places) -> decide(key, places, candidates, byBeginning));
  }

  private void decide(
      String key, List<Integer> places, Map<String, List<Integer>> all, boolean byBeginning) {
    if (List.of(keys).contains(key) || (byBeginning && isAsked(key))) {
      return;
    }
    List<String> named = places.stream().map(headings::get).toList();
    List<Integer> asPublished = asPublished(key, places);
    if (places.size() > 1 && asPublished.size() == 1) {
      keys[asPublished.get(0)] = key;
      settled.addAll(places);
      open.add(
          new OpenQuestion(
              OpenQuestion.Kind.BY_LAYOUT, ordered(asPublished, places), List.of(key)));
      return;
    }
    boolean isWanted = all.values().stream().filter(other -> sharesOne(other, places)).count() > 1;
    if (places.size() > 1 || isWanted) {
      settled.addAll(places);
      open.add(new OpenQuestion(OpenQuestion.Kind.TWO_CANDIDATES, named, List.of(key)));
      return;
    }
    keys[places.get(0)] = key;
    settled.add(places.get(0));
    if (byBeginning) {
      open.add(new OpenQuestion(OpenQuestion.Kind.BY_BEGINNING, named, List.of(key)));
    }
  }

  /**
   * The places whose headings a published layout, all of which is in the table, has for a column.
   */
  private List<Integer> asPublished(String key, List<Integer> places) {
    return places.stream().filter(place -> key.equals(published.get(plain.get(place)))).toList();
  }

  /** Headings of some places, then of the others. */
  private List<String> ordered(List<Integer> first, List<Integer> all) {
    return Stream.concat(first.stream(), all.stream().filter(place -> !first.contains(place)))
        .map(headings::get)
        .toList();
  }

  private boolean isAsked(String key) {
    return open.stream().anyMatch(question -> question.keys().contains(key));
  }

  private static boolean sharesOne(List<Integer> some, List<Integer> others) {
    return some.stream().anyMatch(others::contains);
  }

  /** Columns nothing is known of: text of their own in a custom set, else not kept. */
  private void leaveTheRest() {
    Set<String> used = new HashSet<>(List.of(keys));
    for (int i = 0; i < keys.length; i++) {
      if (settled.contains(i)) {
        continue;
      }
      String key = plain.get(i).replaceAll("[^a-z0-9]+", "_");
      if (form.isCustom()
          && form.columns().stream().noneMatch(c -> c.key().equals(key))
          && used.add(key)) {
        keys[i] = key;
      } else {
        open.add(new OpenQuestion(OpenQuestion.Kind.UNKNOWN, List.of(headings.get(i)), List.of()));
      }
    }
  }
}
