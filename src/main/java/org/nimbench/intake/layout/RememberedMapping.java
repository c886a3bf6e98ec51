package org.nimbench.intake.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Applies a supplier's remembered mapping; what changed since is flagged, not guessed. */
final class RememberedMapping {
  private RememberedMapping() {}

  static boolean hasSameHeadings(Mapping mapping, List<String> plain) {
    List<String> known = headings(mapping);
    return known.size() == plain.size() && known.containsAll(plain) && plain.containsAll(known);
  }

  static int shared(Mapping mapping, List<String> plain) {
    return (int) headings(mapping).stream().filter(plain::contains).count();
  }

  static boolean sharesHalf(Mapping mapping, List<String> plain) {
    return !mapping.columns().isEmpty() && 2 * shared(mapping, plain) >= mapping.columns().size();
  }

  static Proposal applied(SetForm form, List<String> headings, Mapping mapping) {
    Map<String, String> keys = new HashMap<>();
    mapping.columns().forEach(c -> keys.put(Headings.plain(c.heading()), c.key()));
    List<OpenQuestion> open = new ArrayList<>();
    List<Mapping.Mapped> columns = new ArrayList<>();
    List<String> taken = new ArrayList<>();
    for (String heading : headings) {
      String key = keys.get(Headings.plain(heading));
      if (key == null) {
        String likely = SynonymMapping.keyOf(form, heading);
        open.add(
            new OpenQuestion(
                OpenQuestion.Kind.CHANGED,
                List.of(heading),
                likely.isEmpty() ? List.of() : List.of(likely)));
      }
      boolean isTwice = key != null && !key.isEmpty() && taken.contains(key);
      if (isTwice) {
        open.add(
            new OpenQuestion(OpenQuestion.Kind.TWO_CANDIDATES, List.of(heading), List.of(key)));
      }
      String kept = key == null || isTwice ? "" : key;
      taken.add(kept);
      columns.add(new Mapping.Mapped(heading, kept));
    }
    for (Mapping.Mapped column : mapping.columns()) {
      if (!column.isDropped() && !taken.contains(column.key())) {
        open.add(
            new OpenQuestion(
                OpenQuestion.Kind.GONE, List.of(column.heading()), List.of(column.key())));
      }
    }
    open.addAll(Completeness.questions(form, headings, taken));
    return new Proposal(
        mapping.withColumns(columns), Proposal.Basis.REMEMBERED, answered(mapping, open));
  }

  /** A column of totals that was in the file when the mapping was decided is not asked again. */
  private static List<OpenQuestion> answered(Mapping mapping, List<OpenQuestion> open) {
    List<String> known = headings(mapping);
    return open.stream()
        .filter(
            question ->
                question.kind() != OpenQuestion.Kind.TOTALS
                    || !known.contains(Headings.plain(question.headings().get(0))))
        .sorted((one, other) -> one.kind().compareTo(other.kind()))
        .toList();
  }

  private static List<String> headings(Mapping mapping) {
    return mapping.columns().stream().map(c -> Headings.plain(c.heading())).toList();
  }
}
