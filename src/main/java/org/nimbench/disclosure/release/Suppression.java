package org.nimbench.disclosure.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;
import org.nimbench.work.Progress;

/**
 * Hides cells until nothing small can be worked out. Each round finds the cells that readers can
 * narrow down to fewer whole numbers than their threshold and hides the cheapest others that open
 * them. Hiding never narrows what is open, so it ends: at the latest when everything that can be
 * hidden is.
 */
final class Suppression {
  private final Model model;
  private final List<Published> before;
  private final Reason reason;
  private final Progress progress;
  private final Set<Variable> hidden = new LinkedHashSet<>();
  private final Map<Variable, Why> why = new LinkedHashMap<>();
  private final Set<Variable> open = new LinkedHashSet<>();
  private final Set<Variable> lost = new LinkedHashSet<>();
  private final Set<String> setAside = new TreeSet<>();

  /** Why a cell is hidden; the cell it protects is the cell itself where the rules hide it. */
  record Why(Reason reason, Variable protects) {}

  private record Failure(Variable cell, Interval interval) {}

  /**
   * Begins.
   *
   * @param reason why this step hides what the rules do not
   */
  Suppression(Model model, List<Published> before, Reason reason, Progress progress) {
    this.model = model;
    this.before = before;
    this.reason = reason;
    this.progress = progress;
  }

  /** Hides a cell from the start. */
  void hide(Variable cell, Why because) {
    if (hidden.add(cell)) {
      why.put(cell, because);
    }
  }

  /** Hides until every cell is protected that can be. */
  void protect() {
    while (true) {
      List<Failure> failures = settled();
      if (failures.isEmpty()) {
        return;
      }
      int before = hidden.size();
      for (Failure failure : failures) {
        progress.check();
        open(failure);
      }
      if (hidden.size() == before) {
        // Fractions open these cells, whole numbers do not.
        failures.forEach(failure -> hideNeighbour(failure.cell()));
      }
    }
  }

  /** The failures, once the numbers of earlier releases that no longer fit are set aside. */
  private List<Failure> settled() {
    while (true) {
      try {
        return failures(Knots.of(model, hidden));
      } catch (Knots.Contradiction contradiction) {
        setAside(contradiction);
      }
    }
  }

  /** What readers know of everything, without what no longer fits. */
  Knots knots() {
    while (true) {
      try {
        Knots knots = Knots.of(model, hidden);
        hidden.forEach(knots::interval);
        return knots;
      } catch (Knots.Contradiction contradiction) {
        setAside(contradiction);
      }
    }
  }

  private List<Failure> failures(Knots knots) {
    List<Variable> targets =
        model.variables().stream().filter(cell -> !open.contains(cell) && isTarget(cell)).toList();
    List<Failure> failures = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      progress.check();
      progress.at(
          i,
          targets.size(),
          Words.text("disclosure.release.progress", Figures.count(hidden.size())));
      Variable cell = targets.get(i);
      if (isProtected(knots, cell)) {
        if (cell.isOffered()) {
          open.add(cell);
        }
      } else if (!lost.contains(cell)) {
        failures.add(new Failure(cell, knots.interval(cell)));
      }
    }
    return failures;
  }

  /** Whether readers must not be able to work out a cell. */
  private boolean isTarget(Variable cell) {
    if (cell.isKnown() || cell.rule.threshold() <= 1) {
      return false;
    }
    Long count = cell.count;
    return count == null || (hidden.contains(cell) && (count > 0 || !cell.rule.zerosShown()));
  }

  /**
   * Whether a cell can be enough whole numbers. One that no table offers may also be known to be
   * nought, or to be large enough to be shown.
   */
  static boolean isProtected(Knots knots, Variable cell) {
    if (knots.leaves(cell, cell.rule.threshold())) {
      return true;
    }
    if (cell.isOffered()) {
      return false;
    }
    Interval interval = knots.interval(cell);
    Long greatest = interval.greatest();
    boolean isNought = greatest != null && greatest == 0 && cell.rule.zerosShown();
    return isNought || (interval.least() >= cell.rule.threshold() && !cell.isTooFine());
  }

  private void open(Failure failure) {
    Interval interval = failure.interval();
    Long greatest = interval.greatest();
    long top = greatest == null ? interval.least() : greatest;
    int numbers = (int) Math.min(failure.cell().rule.threshold(), top - interval.least() + 1);
    for (int more = Math.max(1, failure.cell().rule.threshold() - numbers); more > 0; more--) {
      Optional<List<Variable>> cells = cells(failure.cell(), interval.least() - more, top + more);
      if (cells.isPresent()) {
        cells.get().forEach(cell -> hide(cell, new Why(reason, failure.cell())));
        return;
      }
    }
    lost.add(failure.cell());
  }

  /** The cheapest cells to hide so that a cell could be the greater value, or else the lesser. */
  private Optional<List<Variable>> cells(Variable cell, long lesser, long greater) {
    List<Variable> up = Chooser.choose(hidden, cell, greater);
    if (up != null || lesser < cell.leastHidden()) {
      return Optional.ofNullable(up);
    }
    return Optional.ofNullable(Chooser.choose(hidden, cell, lesser));
  }

  private void hideNeighbour(Variable cell) {
    Optional<Variable> neighbour =
        cell.relations.stream()
            .flatMap(sum -> Stream.concat(Stream.of(sum.total()), sum.parts().stream()))
            .filter(other -> other.mayHide() && !hidden.contains(other))
            .min(Comparator.comparingInt((Variable other) -> other.depth).thenComparing(count()));
    if (neighbour.isPresent()) {
      hide(neighbour.get(), new Why(reason, cell));
    } else {
      lost.add(cell);
    }
  }

  private static Comparator<Variable> count() {
    return Comparator.comparingLong(
        cell -> {
          Long count = cell.count;
          return count == null ? 0 : count;
        });
  }

  /** Forgets what the oldest of the earlier releases said in this knot. */
  private void setAside(Knots.Contradiction contradiction) {
    Set<Variable> cells = new LinkedHashSet<>();
    for (Relation relation : contradiction.relations()) {
      cells.add(relation.total());
      cells.addAll(relation.parts());
    }
    cells.removeIf(Variable::isOffered);
    int oldest = oldest(contradiction.relations(), cells);
    if (oldest == Integer.MAX_VALUE) {
      if (cells.stream().noneMatch(cell -> cell.floor > 0)) {
        Relation one = contradiction.relations().iterator().next();
        throw Problem.of(
                ProblemKind.NOT_COMPUTABLE,
                "disclosure.release.contradict",
                one.total().key.text(),
                one.total().key.text())
            .asException();
      }
      cells.forEach(cell -> cell.floor = 0);
      return;
    }
    setAside.add(before.get(oldest).id());
    for (Variable cell : cells) {
      if (cell.from == oldest) {
        cell.before = null;
        cell.from = -1;
      }
    }
    contradiction.relations().stream().filter(sum -> sum.from() == oldest).forEach(model::drop);
  }

  private static int oldest(Set<Relation> relations, Set<Variable> cells) {
    int oldest = Integer.MAX_VALUE;
    for (Relation relation : relations) {
      oldest = relation.from() < 0 ? oldest : Math.min(oldest, relation.from());
    }
    for (Variable cell : cells) {
      oldest = cell.from < 0 ? oldest : Math.min(oldest, cell.from);
    }
    return oldest;
  }

  Map<Variable, Why> hiddenBecause() {
    return why;
  }

  Set<Variable> lost() {
    return lost;
  }

  Set<String> wasSetAside() {
    return setAside;
  }
}
