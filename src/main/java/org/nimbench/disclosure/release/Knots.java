package org.nimbench.disclosure.release;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What readers know at once, and what is left: cells that sums pin are worked out, the others fall
 * into knots that share no sum and are attacked one by one.
 */
final class Knots {
  private final Map<Variable, Interval> bounds = new IdentityHashMap<>();
  private final Map<Variable, Knot> knotOf = new IdentityHashMap<>();
  private final Set<Variable> hidden;

  private Knots(Set<Variable> hidden) {
    this.hidden = hidden;
  }

  /**
   * Works out what is known.
   *
   * @param hidden cells that this release hides
   * @throws Contradiction if no numbers fit
   */
  static Knots of(Model model, Set<Variable> hidden) {
    Knots knots = new Knots(hidden);
    model.variables().forEach(variable -> knots.bounds.put(variable, knots.alone(variable)));
    knots.propagate(new ArrayDeque<>(model.relations()));
    knots.tie(model);
    return knots;
  }

  /** Numbers that cannot all be true; carries every cell and sum that hangs together with them. */
  static final class Contradiction extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Set<Relation> relations;

    Contradiction(Set<Relation> relations) {
      super("contradiction", null, false, false);
      this.relations = relations;
    }

    Set<Relation> relations() {
      return relations;
    }
  }

  /** A knot: its cells in order, and its attack once somebody asks. */
  static final class Knot {
    private final List<Variable> cells = new ArrayList<>();
    private final Map<Variable, Integer> place = new IdentityHashMap<>();
    private final Set<Relation> relations = new LinkedHashSet<>();
    private @Nullable Attack attack;

    private void add(Variable variable) {
      place.put(variable, cells.size());
      cells.add(variable);
    }
  }

  /** What a reader knows of a cell without any sum. */
  private Interval alone(Variable variable) {
    Interval before = variable.before;
    boolean isShown = variable.isOffered() && !hidden.contains(variable);
    if (isShown) {
      Interval now = variable.shown();
      return before == null ? now : both(now, before);
    }
    return before != null ? before : new Interval(variable.leastHidden(), null);
  }

  private static Interval both(Interval one, Interval other) {
    Long first = one.greatest();
    Long second = other.greatest();
    Long greatest = first == null ? second : second == null ? first : Long.min(first, second);
    return new Interval(Math.max(one.least(), other.least()), greatest);
  }

  private static boolean isKnown(Interval interval) {
    Long greatest = interval.greatest();
    return greatest != null && greatest == interval.least();
  }

  private Interval bound(Variable variable) {
    Interval found = bounds.get(variable);
    if (found == null) {
      throw new IllegalStateException(variable.key.text());
    }
    return found;
  }

  private void propagate(ArrayDeque<Relation> toDo) {
    Set<Relation> waiting = new HashSet<>(toDo);
    while (!toDo.isEmpty()) {
      Relation relation = toDo.remove();
      waiting.remove(relation);
      for (Variable pinned : pin(relation)) {
        for (Relation next : pinned.relations) {
          if (waiting.add(next)) {
            toDo.add(next);
          }
        }
      }
    }
  }

  /** The cells that a sum alone pins, which are then known. */
  private List<Variable> pin(Relation relation) {
    List<Variable> open = new ArrayList<>();
    long rest = rest(relation, open);
    if (open.isEmpty()) {
      if (rest != 0) {
        throw contradiction(relation);
      }
      return open;
    }
    boolean totalIsOpen = open.contains(relation.total());
    if (open.size() == 1) {
      know(open.get(0), totalIsOpen ? -rest : rest, relation);
      return open;
    }
    return totalIsOpen ? List.of() : pinAllAtLeast(relation, open, rest);
  }

  /** What the open parts add up to: the known total less the known parts. */
  private long rest(Relation relation, List<Variable> open) {
    long rest = 0;
    Interval total = bound(relation.total());
    if (isKnown(total)) {
      rest += total.least();
    } else {
      open.add(relation.total());
    }
    for (Variable part : relation.parts()) {
      if (isKnown(bound(part))) {
        rest = Math.subtractExact(rest, bound(part).least());
      } else {
        open.add(part);
      }
    }
    return rest;
  }

  private List<Variable> pinAllAtLeast(Relation relation, List<Variable> open, long rest) {
    long least = 0;
    for (Variable part : open) {
      least += bound(part).least();
    }
    if (rest < least) {
      throw contradiction(relation);
    }
    if (rest > least) {
      return List.of();
    }
    open.forEach(part -> know(part, bound(part).least(), relation));
    return open;
  }

  private void know(Variable variable, long value, Relation because) {
    if (!bound(variable).contains(value)) {
      throw contradiction(because);
    }
    bounds.put(variable, new Interval(value, value));
  }

  /** Everything that hangs together with a sum, through whichever cells. */
  private static Contradiction contradiction(Relation relation) {
    Set<Relation> all = new LinkedHashSet<>(List.of(relation));
    ArrayDeque<Relation> toDo = new ArrayDeque<>(all);
    while (!toDo.isEmpty()) {
      Relation next = toDo.remove();
      List<Variable> cells = new ArrayList<>(next.parts());
      cells.add(next.total());
      for (Variable cell : cells) {
        cell.relations.stream().filter(all::add).forEach(toDo::add);
      }
    }
    return new Contradiction(all);
  }

  private void tie(Model model) {
    for (Variable start : model.variables()) {
      if (!isKnown(bound(start)) && !knotOf.containsKey(start)) {
        tie(start);
      }
    }
  }

  private void tie(Variable start) {
    Knot knot = new Knot();
    ArrayDeque<Variable> toDo = new ArrayDeque<>(List.of(start));
    knotOf.put(start, knot);
    while (!toDo.isEmpty()) {
      Variable cell = toDo.remove();
      knot.add(cell);
      for (Relation relation : cell.relations) {
        if (knot.relations.add(relation)) {
          join(relation.total(), knot, toDo);
          relation.parts().forEach(part -> join(part, knot, toDo));
        }
      }
    }
  }

  private void join(Variable cell, Knot knot, ArrayDeque<Variable> toDo) {
    if (!isKnown(bound(cell)) && !knotOf.containsKey(cell)) {
      knotOf.put(cell, knot);
      toDo.add(cell);
    }
  }

  /** Whether a cell can be at least so many whole numbers. */
  boolean leaves(Variable variable, int numbers) {
    Interval alone = bound(variable);
    if (isKnown(alone)) {
      return numbers <= 1;
    }
    Knot knot = knot(variable);
    return knot.relations.isEmpty()
        ? alone.holds(numbers)
        : attack(knot).leaves(place(knot, variable), numbers);
  }

  /** The whole numbers between which a cell lies. */
  Interval interval(Variable variable) {
    Interval alone = bound(variable);
    if (isKnown(alone)) {
      return alone;
    }
    Knot knot = knot(variable);
    return knot.relations.isEmpty() ? alone : attack(knot).interval(place(knot, variable));
  }

  private Knot knot(Variable variable) {
    Knot knot = knotOf.get(variable);
    if (knot == null) {
      throw new IllegalStateException(variable.key.text());
    }
    return knot;
  }

  private static int place(Knot knot, Variable variable) {
    Integer place = knot.place.get(variable);
    if (place == null) {
      throw new IllegalStateException(variable.key.text());
    }
    return place;
  }

  private Attack attack(Knot knot) {
    Attack attack = knot.attack;
    if (attack == null) {
      attack = begin(knot);
      knot.attack = attack;
    }
    return attack;
  }

  private Attack begin(Knot knot) {
    int size = knot.cells.size();
    long[] least = new long[size];
    long[] greatest = new long[size];
    for (int i = 0; i < size; i++) {
      Interval alone = bound(knot.cells.get(i));
      Long most = alone.greatest();
      least[i] = alone.least();
      greatest[i] = most == null ? ExactSimplex.OPEN : most;
    }
    List<ExactSimplex.Equation> sums = new ArrayList<>();
    for (Relation relation : knot.relations) {
      sums.add(equation(relation, knot.place));
    }
    Attack attack = Attack.on(least, greatest, sums.toArray(ExactSimplex.Equation[]::new));
    if (attack == null) {
      throw new Contradiction(new HashSet<>(knot.relations));
    }
    return attack;
  }

  private ExactSimplex.Equation equation(Relation relation, Map<Variable, Integer> place) {
    List<Variable> open = new ArrayList<>();
    long rest = rest(relation, open);
    int[] variables = new int[open.size()];
    int[] factors = new int[open.size()];
    for (int i = 0; i < variables.length; i++) {
      Integer at = place.get(open.get(i));
      variables[i] = at == null ? -1 : at;
      factors[i] = open.get(i) == relation.total() ? -1 : 1;
    }
    return new ExactSimplex.Equation(variables, factors, rest);
  }
}
