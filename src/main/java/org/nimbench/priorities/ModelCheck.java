package org.nimbench.priorities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/** Finds what would make a model score wrongly, all of it at once. */
final class ModelCheck {
  private static final String KEY = "[a-z0-9]+(-[a-z0-9]+)*";

  private final ScoringModel model;
  private final String where;
  private final List<Problem> problems = new ArrayList<>();

  private ModelCheck(ScoringModel model, String where) {
    this.model = model;
    this.where = where;
  }

  /**
   * What is wrong with a model; empty when all is well.
   *
   * @param where the file, for messages
   */
  static List<Problem> of(ScoringModel model, String where) {
    ModelCheck check = new ModelCheck(model, where);
    check.keys("blocks", model.blocks(), Block::key, Block::name);
    check.keys("criteria", model.criteria(), Criterion::key, Criterion::name);
    model.criteria().forEach(check::criterion);
    model.blocks().forEach(check::block);
    check.whole();
    return check.problems;
  }

  private <T> void keys(
      String list, List<T> all, Function<T, String> key, Function<T, String> name) {
    Set<String> seen = new HashSet<>();
    for (T one : all) {
      if (!key.apply(one).matches(KEY)) {
        add("priorities.model.key", list, key.apply(one));
      }
      if (!seen.add(key.apply(one))) {
        add("priorities.model.twice", list, key.apply(one));
      }
      if (name.apply(one).isBlank()) {
        add("priorities.model.name", list, key.apply(one));
      }
    }
  }

  private void criterion(Criterion one) {
    if (!Double.isFinite(one.weight()) || one.weight() < 0) {
      add("priorities.model.weight", one.key(), one.weight());
    }
    List<Integer> scores = one.levels().stream().map(Criterion.Level::score).toList();
    if (scores.size() < 2 || !scores.equals(scores.stream().sorted().distinct().toList())) {
      add("priorities.model.levels", one.key(), scores);
    } else if (scores.get(0) < 0) {
      add("priorities.model.negative", one.key(), scores.get(0));
    }
    if (one.isBonus() && !scores.equals(List.of(0, 1))) {
      add("priorities.model.bonus", one.key(), scores);
    }
    if (!one.isBonus() && model.blocks().stream().noneMatch(b -> b.key().equals(one.block()))) {
      add("priorities.model.block", one.key(), one.block());
    }
  }

  private void block(Block block) {
    if (model.of(block).stream().noneMatch(one -> one.weight() > 0)) {
      add("priorities.model.empty-block", block.key());
    }
  }

  private void whole() {
    if (!model.key().matches(KEY)) {
      add("priorities.model.key", "key", model.key());
    }
    if (model.name().isBlank()) {
      add("priorities.model.name", "name", model.key());
    }
    if (model.blocks().isEmpty()) {
      add("priorities.model.no-blocks", model.key());
    }
    List<Double> from = model.bands().stream().map(Band::from).toList();
    if (from.stream().distinct().count() < from.size()) {
      add("priorities.model.bands", from);
    }
  }

  private void add(String code, Object... arguments) {
    problems.add(Problem.of(ProblemKind.REFUSED, code, where, arguments));
  }
}
