package org.nimbench.disclosure.release;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest cells that must be hidden as well so that a hidden cell could be another
 * number: a linear programme over the cells near it, in which a cell that is shown may differ from
 * its number at a price. What differs in the cheapest solution is hidden.
 *
 * <p>The price of a cell is the number of binary digits of its count plus one, times 1 + 3 × the
 * levels of sums below it: few cells, small counts, and totals last.
 */
final class Chooser {
  /** Cells that may move at first; where these do not do, four times as many, and so on. */
  private static final int NEAR = 120;

  private static final int WIDER = 4;

  /** What a step to another cell of a sum adds to the way, so that near cells come first. */
  private static final int STEP = 2;

  private static final int PRICE_OF_A_LEVEL = 3;

  private final Set<Variable> hidden;
  private final Set<Variable> moving = new LinkedHashSet<>();
  private boolean complete = true;

  private Chooser(Set<Variable> hidden) {
    this.hidden = hidden;
  }

  /**
   * The cells to hide so that a cell could have a value.
   *
   * @return null if that value cannot be had, whatever is hidden; an empty list if it can already
   */
  static @Nullable List<Variable> choose(Set<Variable> hidden, Variable target, long value) {
    for (long most = NEAR; ; most *= WIDER) {
      Chooser chooser = new Chooser(hidden);
      chooser.look(target, most);
      chooser.holdStill(target);
      List<Variable> found = chooser.solve(target, value);
      if (found != null || chooser.complete) {
        return found;
      }
    }
  }

  /**
   * Takes cells from cheap to dear; those that no longer fit in keep their numbers. A cell whose
   * number nobody knows is always taken.
   */
  private void look(Variable target, long most) {
    Map<Variable, Long> ways = new IdentityHashMap<>();
    PriorityQueue<Reached> toDo = new PriorityQueue<>();
    ways.put(target, 0L);
    spread(new Reached(target, 0, 0), ways, toDo);
    while (!toDo.isEmpty()) {
      Reached next = toDo.remove();
      if (moving.size() >= most && next.cell().isOffered()) {
        complete = false;
      } else if (moving.add(next.cell())) {
        spread(next, ways, toDo);
      }
    }
  }

  private void spread(Reached from, Map<Variable, Long> ways, PriorityQueue<Reached> toDo) {
    for (Relation relation : from.cell().relations) {
      reach(relation.total(), from, ways, toDo);
      relation.parts().forEach(part -> reach(part, from, ways, toDo));
    }
  }

  /** A cell on the way out from the target: how dear the way was, and its turn among equals. */
  private record Reached(Variable cell, long way, int turn) implements Comparable<Reached> {
    @Override
    public int compareTo(Reached other) {
      return way == other.way ? Integer.compare(turn, other.turn) : Long.compare(way, other.way);
    }
  }

  private void reach(
      Variable cell, Reached by, Map<Variable, Long> ways, PriorityQueue<Reached> toDo) {
    if (isFixed(cell)) {
      return;
    }
    Long count = cell.count;
    boolean isFree = hidden.contains(cell) || cell.isKnown();
    long way = by.way() + STEP + (count == null || isFree ? 0 : price(cell, count));
    Long before = ways.get(cell);
    if (before == null || way < before) {
      ways.put(cell, way);
      toDo.add(new Reached(cell, way, ways.size()));
    }
  }

  /** A cell that would be the only one of a sum to move cannot; then perhaps no other of it can. */
  private void holdStill(Variable target) {
    ArrayDeque<Variable> toDo = new ArrayDeque<>(moving);
    while (!toDo.isEmpty()) {
      Variable cell = toDo.remove();
      if (cell.isOffered() && moving.contains(cell) && isAloneInASum(cell, target)) {
        moving.remove(cell);
        for (Relation relation : cell.relations) {
          Variable other = onlyMoving(relation);
          if (other != null) {
            toDo.add(other);
          }
        }
      }
    }
  }

  private boolean isAloneInASum(Variable cell, Variable target) {
    return cell.relations.stream()
        .anyMatch(relation -> !target.relations.contains(relation) && onlyMoving(relation) == cell);
  }

  /** The only cell of a sum that moves; null where several or none do. */
  private @Nullable Variable onlyMoving(Relation relation) {
    Variable found = moving.contains(relation.total()) ? relation.total() : null;
    for (Variable part : relation.parts()) {
      if (moving.contains(part)) {
        if (found != null) {
          return null;
        }
        found = part;
      }
    }
    return found;
  }

  /** Whether a cell keeps its number whatever this release hides. */
  private boolean isFixed(Variable cell) {
    Interval before = cell.before;
    if (before != null) {
      Long greatest = before.greatest();
      return greatest != null && greatest == before.least();
    }
    return cell.isOffered() && !hidden.contains(cell) && !cell.mayHide() && isExact(cell.shown());
  }

  private static boolean isExact(Interval shown) {
    Long greatest = shown.greatest();
    return greatest != null && greatest == shown.least();
  }

  private @Nullable List<Variable> solve(Variable target, long value) {
    Set<Relation> sums = new LinkedHashSet<>(target.relations);
    moving.forEach(cell -> sums.addAll(cell.relations));
    Programme programme = new Programme();
    for (Relation relation : sums) {
      programme.add(this, relation.total());
      relation.parts().forEach(part -> programme.add(this, part));
    }
    programme.constant(target, value);
    ExactSimplex tableau = programme.tableau(sums);
    return tableau.solve() ? programme.differing(tableau) : null;
  }

  private void add(Programme programme, Variable cell) {
    Long count = cell.count;
    Interval before = cell.before;
    if (count == null) {
      Interval alone = before == null ? new Interval(cell.floor, null) : before;
      programme.range(cell, alone.least(), alone.greatest());
    } else if (!moving.contains(cell)) {
      programme.constant(cell, count);
    } else if (before != null) {
      programme.around(cell, count, before);
    } else if (hidden.contains(cell)) {
      programme.around(cell, count, new Interval(cell.leastHidden(), null));
    } else {
      programme.around(cell, count, cell.shown());
      if (cell.mayHide()) {
        programme.beyond(cell, count - cell.leastHidden(), price(cell, count));
      }
    }
  }

  private static int price(Variable cell, long count) {
    int digits = Long.SIZE - Long.numberOfLeadingZeros(count);
    return (digits + 1) * (1 + PRICE_OF_A_LEVEL * cell.depth);
  }

  /**
   * The columns of the programme. A cell is its number plus what some columns add and others take
   * away, so that the numbers as they are fit every sum but the target's.
   */
  private static final class Programme {
    private final Map<Variable, List<Column>> columns = new IdentityHashMap<>();
    private final Map<Variable, Long> constants = new IdentityHashMap<>();
    private final List<Variable> priced = new ArrayList<>();
    private long[] least = new long[NEAR];
    private long[] greatest = new long[NEAR];
    private long[] prices = new long[NEAR];
    private int size;

    private final Set<Variable> added = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Adds a cell once. */
    void add(Chooser chooser, Variable cell) {
      if (added.add(cell)) {
        chooser.add(this, cell);
      }
    }

    private record Column(int number, int factor, boolean isPriced) {}

    void constant(Variable cell, long value) {
      columns.remove(cell);
      constants.put(cell, value);
    }

    void range(Variable cell, long from, @Nullable Long to) {
      add(cell, 1, new long[] {from, to == null ? ExactSimplex.OPEN : to, 0});
    }

    /** A cell that may differ from its number for nothing, as far as an interval goes. */
    void around(Variable cell, long count, Interval interval) {
      Long most = interval.greatest();
      constants.put(cell, count);
      add(cell, 1, new long[] {0, most == null ? ExactSimplex.OPEN : most - count, 0});
      add(cell, -1, new long[] {0, count - interval.least(), 0});
    }

    /** A cell that may differ from its number at a price. */
    void beyond(Variable cell, long down, int price) {
      add(cell, 1, new long[] {0, ExactSimplex.OPEN, price});
      add(cell, -1, new long[] {0, down, price});
      priced.add(cell);
    }

    private void add(Variable cell, int factor, long[] column) {
      if (column[1] > 0) {
        columns
            .computeIfAbsent(cell, key -> new ArrayList<>())
            .add(new Column(column(column[0], column[1], column[2]), factor, column[2] > 0));
      }
    }

    private int column(long from, long to, long price) {
      if (size == least.length) {
        least = Arrays.copyOf(least, size * 2);
        greatest = Arrays.copyOf(greatest, size * 2);
        prices = Arrays.copyOf(prices, size * 2);
      }
      least[size] = from;
      greatest[size] = to;
      prices[size] = price;
      return size++;
    }

    ExactSimplex tableau(Set<Relation> sums) {
      List<ExactSimplex.Equation> equations = new ArrayList<>();
      for (Relation relation : sums) {
        equations.add(equation(relation));
      }
      return new ExactSimplex(
          Arrays.copyOf(least, size),
          Arrays.copyOf(greatest, size),
          equations.toArray(ExactSimplex.Equation[]::new),
          Arrays.copyOf(prices, size));
    }

    private ExactSimplex.Equation equation(Relation relation) {
      List<int[]> terms = new ArrayList<>();
      long right = -put(relation.total(), -1, terms);
      for (Variable part : relation.parts()) {
        right -= put(part, 1, terms);
      }
      int[] variables = terms.stream().mapToInt(term -> term[0]).toArray();
      int[] factors = terms.stream().mapToInt(term -> term[1]).toArray();
      return new ExactSimplex.Equation(variables, factors, right);
    }

    private long put(Variable cell, int factor, List<int[]> terms) {
      for (Column column : columns.getOrDefault(cell, List.of())) {
        terms.add(new int[] {column.number(), factor * column.factor()});
      }
      return factor * constants.getOrDefault(cell, 0L);
    }

    List<Variable> differing(ExactSimplex solved) {
      return priced.stream()
          .filter(
              cell ->
                  columns.getOrDefault(cell, List.of()).stream()
                      .anyMatch(column -> column.isPriced() && !solved.isNought(column.number())))
          .toList();
    }
  }
}
