package org.nimbench.disclosure.release;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
  /** Cells looked at first; where these do not do, four times as many, and so on. */
  private static final int NEAR = 1500;

  private static final int WIDER = 4;
  private static final int PRICE_OF_A_LEVEL = 3;

  private final Set<Variable> hidden;
  private final Set<Variable> near = new LinkedHashSet<>();
  private final Set<Relation> sums = new LinkedHashSet<>();
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
      List<Variable> found = chooser.solve(target, value);
      if (found != null || chooser.complete) {
        return found;
      }
    }
  }

  /** Takes sums from near to far. A cell whose number nobody knows brings all of its sums. */
  private void look(Variable target, long most) {
    ArrayDeque<Variable> toDo = new ArrayDeque<>(List.of(target));
    near.add(target);
    while (!toDo.isEmpty()) {
      Variable cell = toDo.remove();
      if (near.size() > most && cell.isOffered()) {
        complete &= sums.containsAll(cell.relations);
        continue;
      }
      for (Relation relation : cell.relations) {
        if (sums.add(relation)) {
          reach(relation.total(), toDo);
          relation.parts().forEach(part -> reach(part, toDo));
        }
      }
    }
  }

  private void reach(Variable cell, ArrayDeque<Variable> toDo) {
    if (near.add(cell) && !isFixed(cell)) {
      toDo.add(cell);
    }
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
    Programme programme = new Programme();
    for (Variable cell : near) {
      if (cell == target) {
        programme.constant(cell, value);
      } else {
        add(programme, cell);
      }
    }
    ExactSimplex tableau = programme.tableau(sums);
    return tableau.solve() ? programme.differing(tableau) : null;
  }

  private void add(Programme programme, Variable cell) {
    Long count = cell.count;
    Interval before = cell.before;
    boolean isInside = sums.containsAll(cell.relations);
    if (before != null) {
      programme.range(cell, before.least(), before.greatest());
    } else if (count == null) {
      programme.range(cell, cell.floor, null);
    } else if (hidden.contains(cell)) {
      programme.range(cell, isInside ? cell.leastHidden() : count, isInside ? null : count);
    } else if (isInside && cell.mayHide()) {
      programme.atPrice(cell, count, price(cell, count));
    } else {
      Interval shown = isInside ? cell.shown() : new Interval(count, count);
      programme.range(cell, shown.least(), shown.greatest());
    }
  }

  private static int price(Variable cell, long count) {
    int digits = Long.SIZE - Long.numberOfLeadingZeros(count);
    return (digits + 1) * (1 + PRICE_OF_A_LEVEL * cell.depth);
  }

  /** The columns of the programme: one for a cell in a range, two more for one at a price. */
  private static final class Programme {
    private final Map<Variable, List<Integer>> columns = new IdentityHashMap<>();
    private final Map<Variable, Long> constants = new IdentityHashMap<>();
    private final List<Variable> priced = new ArrayList<>();
    private long[] least = new long[NEAR];
    private long[] greatest = new long[NEAR];
    private long[] prices = new long[NEAR];
    private int size;

    void constant(Variable cell, long value) {
      constants.put(cell, value);
    }

    void range(Variable cell, long from, @Nullable Long to) {
      if (to != null && to == from) {
        constant(cell, from);
      } else {
        columns.put(cell, List.of(column(from, to == null ? ExactSimplex.OPEN : to, 0)));
      }
    }

    /** Up at a price, down at a price, and what rounding leaves open for nothing. */
    void atPrice(Variable cell, long count, int price) {
      Interval shown = cell.shown();
      Long most = shown.greatest();
      long top = most == null ? count : most;
      List<Integer> own = new ArrayList<>();
      own.add(column(0, ExactSimplex.OPEN, price));
      own.add(column(0, Math.max(0, shown.least() - cell.leastHidden()), price));
      if (top > shown.least()) {
        own.add(column(0, top - shown.least(), 0));
      }
      constants.put(cell, shown.least());
      columns.put(cell, own);
      priced.add(cell);
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
      List<Integer> own = columns.getOrDefault(cell, List.of());
      for (int i = 0; i < own.size(); i++) {
        terms.add(new int[] {own.get(i), i == 1 ? -factor : factor});
      }
      return factor * constants.getOrDefault(cell, 0L);
    }

    List<Variable> differing(ExactSimplex solved) {
      return priced.stream()
          .filter(
              cell ->
                  columns.getOrDefault(cell, List.of()).stream()
                      .limit(2)
                      .anyMatch(column -> !solved.isNought(column)))
          .toList();
    }
  }
}
