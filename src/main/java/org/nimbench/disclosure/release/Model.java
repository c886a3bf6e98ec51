package org.nimbench.disclosure.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/** Every count that matters and every sum between counts: what a reader has to work with. */
final class Model {
  private final ReleaseRules rules;
  private final Map<CellKey, Variable> byKey = new LinkedHashMap<>();
  private final Map<List<String>, CellRule> ruleOf = new HashMap<>();
  private final List<Relation> relations = new ArrayList<>();
  private final Set<List<CellKey>> known = new HashSet<>();

  Model(ReleaseRules rules) {
    this.rules = rules;
  }

  /**
   * The model of a release and of those before it.
   *
   * @param before earlier releases that the same readers know, oldest first
   * @throws org.nimbench.kernel.ProblemException (not computable) if tables contradict one another
   */
  static Model of(ReleaseDraft draft, List<Published> before, ReleaseRules rules) {
    Model model = new Model(rules);
    for (ReleaseTable table : draft.tables()) {
      table.cells().forEach(cell -> model.offer(table, cell));
    }
    for (int i = 0; i < before.size(); i++) {
      for (Published.Entry entry : before.get(i).cells()) {
        model.remember(entry, i);
      }
    }
    for (ReleaseTable table : draft.tables()) {
      table.sums().forEach(sum -> model.relate(sum, -1));
    }
    for (int i = 0; i < before.size(); i++) {
      int from = i;
      before.get(i).sums().forEach(sum -> model.relate(sum, from));
    }
    Set<Partition> partitions = new LinkedHashSet<>(draft.partitions());
    before.forEach(earlier -> partitions.addAll(earlier.partitions()));
    new Closure(model, partitions).close();
    model.checkSums();
    model.measureDepths();
    return model;
  }

  private void offer(ReleaseTable table, Cell cell) {
    if (cell.count() < 0) {
      throw Problem.of(
              ProblemKind.NOT_COMPUTABLE,
              "disclosure.release.negative",
              table.id(),
              cell.key().text(),
              Figures.count(cell.count()))
          .asException();
    }
    Variable variable = variable(cell.key());
    Long count = variable.count;
    if (count != null && count != cell.count()) {
      throw Problem.of(
              ProblemKind.NOT_COMPUTABLE,
              "disclosure.release.two-numbers",
              table.id(),
              cell.key().text(),
              Figures.count(count),
              Figures.count(cell.count()))
          .asException();
    }
    variable.count = cell.count();
  }

  /**
   * What was shown before is known for ever, at its present number where it was revised. Only a
   * revised count that is small now is a new secret.
   */
  private void remember(Published.Entry entry, int from) {
    Variable variable = variable(entry.key());
    Long count = variable.count;
    Long greatest = entry.greatest();
    if (!entry.shown() || greatest == null) {
      variable.floor = count == null && !variable.isKnown() ? entry.least() : variable.floor;
      return;
    }
    Interval shown = new Interval(entry.least(), greatest);
    if (count == null) {
      variable.before = shown;
      variable.from = from;
    } else if (shown.contains(count)) {
      variable.before = variable.before == null ? shown : narrower(variable.before, shown);
    } else {
      variable.revised = true;
    }
  }

  private static Interval narrower(Interval one, Interval other) {
    Long first = one.greatest();
    Long second = other.greatest();
    return first != null && second != null && first - one.least() <= second - other.least()
        ? one
        : other;
  }

  Variable variable(CellKey key) {
    return byKey.computeIfAbsent(key, wanted -> new Variable(wanted, rule(wanted)));
  }

  private CellRule rule(CellKey key) {
    return ruleOf.computeIfAbsent(
        List.of(key.set().key(), key.category()), kind -> rules.ruleFor(key));
  }

  @Nullable Variable find(CellKey key) {
    return byKey.get(key);
  }

  Collection<Variable> variables() {
    return byKey.values();
  }

  List<Relation> relations() {
    return relations;
  }

  private void relate(Sum sum, int from) {
    relate(sum.total(), sum.parts(), from);
  }

  /** Adds a sum once. */
  void relate(CellKey total, List<CellKey> parts, int from) {
    List<CellKey> name = new ArrayList<>(parts);
    name.add(0, total);
    if (known.add(name)) {
      Relation relation =
          new Relation(variable(total), parts.stream().map(this::variable).toList(), from);
      relations.add(relation);
      relation.total().relations.add(relation);
      relation.parts().forEach(part -> part.relations.add(relation));
    }
  }

  /** Takes back a sum that an earlier release stated and that no longer holds. */
  void drop(Relation relation) {
    relations.remove(relation);
    relation.total().relations.remove(relation);
    relation.parts().forEach(part -> part.relations.remove(relation));
  }

  /**
   * Numbers of this release must add up; a sum of an earlier one that no longer does is dropped.
   */
  private void checkSums() {
    for (Relation relation : List.copyOf(relations)) {
      long sum = 0;
      boolean all = relation.total().isOffered();
      for (Variable part : relation.parts()) {
        Long count = part.count;
        all &= count != null;
        sum += count == null ? 0 : count;
      }
      Long total = relation.total().count;
      if (all && total != null && total != sum) {
        if (relation.from() < 0) {
          throw differs(relation, total, sum);
        }
        drop(relation);
      }
    }
  }

  private static RuntimeException differs(Relation relation, long total, long sum) {
    return Problem.of(
            ProblemKind.NOT_COMPUTABLE,
            "disclosure.release.differs",
            relation.total().key.text(),
            Figures.count(total),
            Figures.count(relation.parts().size()),
            Figures.count(sum),
            relation.parts().get(0).key.text())
        .asException();
  }

  private void measureDepths() {
    boolean changed = true;
    for (int round = 0; changed && round < relations.size(); round++) {
      changed = false;
      for (Relation relation : relations) {
        int below = relation.parts().stream().mapToInt(part -> part.depth).max().orElse(0) + 1;
        if (relation.parts().size() > 1 && below > relation.total().depth && below < DEEPEST) {
          relation.total().depth = below;
          changed = true;
        }
      }
    }
  }

  private static final int DEEPEST = 10;
}
