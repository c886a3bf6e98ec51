package org.nimbench.disclosure.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes down what suppression found: verdicts, log and ledger entry. */
final class Judging {
  private final ReleaseDraft draft;
  private final Model model;
  private final Suppression suppression;
  private final Knots knots;

  Judging(ReleaseDraft draft, Model model, Suppression suppression) {
    this.draft = draft;
    this.model = model;
    this.suppression = suppression;
    this.knots = suppression.knots();
  }

  Judged judged() {
    Map<CellKey, CellVerdict> verdicts = new LinkedHashMap<>();
    for (ReleaseTable table : draft.tables()) {
      table.cells().forEach(cell -> verdicts.put(cell.key(), verdict(model.variable(cell.key()))));
    }
    Map<String, Showing> figures = new LinkedHashMap<>();
    draft.figures().forEach(figure -> figures.put(figure.id(), showing(figure, verdicts)));
    return new Judged(verdicts, figures, log(verdicts), published(verdicts));
  }

  /**
   * Why a cell is hidden; null where it is shown. A cell that the rules would show, and that
   * earlier releases pin, is shown: hiding it hides nothing.
   */
  private Suppression.@Nullable Why why(Variable cell) {
    Suppression.Why why = suppression.hiddenBecause().get(cell);
    if (why == null || cell.isPrimary()) {
      return why;
    }
    Interval interval = knots.interval(cell);
    Long greatest = interval.greatest();
    return greatest != null && greatest == interval.least() ? null : why;
  }

  private CellVerdict verdict(Variable cell) {
    Suppression.Why why = why(cell);
    if (why != null) {
      boolean isPlace = why.reason() == Reason.PLACE;
      return new CellVerdict(cell.key, isPlace ? Showing.COARSER : Showing.HIDDEN, null);
    }
    long count = cell.count == null ? 0 : cell.count;
    Showing showing = cell.rule.rounding() == 1 ? Showing.EXACT : Showing.ROUNDED;
    return new CellVerdict(cell.key, showing, cell.rule.shown(count));
  }

  /** A number shows no more than the least shown of the counts it is worked out of. */
  private static Showing showing(DerivedFigure figure, Map<CellKey, CellVerdict> verdicts) {
    Showing least = Showing.EXACT;
    for (CellKey key : figure.from()) {
      CellVerdict verdict = verdicts.get(key);
      Showing one = verdict == null ? Showing.HIDDEN : verdict.showing();
      least = one.compareTo(least) > 0 ? one : least;
    }
    return least;
  }

  private SuppressionLog log(Map<CellKey, CellVerdict> verdicts) {
    List<SuppressionLog.Line> lines = new ArrayList<>();
    for (CellVerdict verdict : verdicts.values()) {
      Variable cell = model.variable(verdict.key());
      Suppression.Why why = why(cell);
      if (why != null) {
        lines.add(line(cell, why));
      }
    }
    return new SuppressionLog(
        draft.id(),
        draft.forWhom(),
        draft.day(),
        lines,
        suppression.lost().stream()
            .filter(cell -> !cell.isOffered() && !Suppression.isProtected(knots, cell))
            .map(cell -> cell.key)
            .toList(),
        wholeGroups(verdicts),
        List.copyOf(suppression.wasSetAside()));
  }

  private SuppressionLog.Line line(Variable cell, Suppression.Why why) {
    Long count = cell.count;
    boolean isFreeZero = count != null && count == 0 && cell.rule.zerosShown();
    boolean isSecret = cell.isPrimary() && !isFreeZero;
    boolean isProved = !isSecret || Suppression.isProtected(knots, cell);
    CellKey protects = why.protects() == cell ? null : why.protects().key;
    return new SuppressionLog.Line(
        cell.key, why.reason(), protects, cell.rule.threshold(), knots.interval(cell), isProved);
  }

  /** Shown cells that hold everything of a shown total that is divided by category or slice. */
  private List<CellKey> wholeGroups(Map<CellKey, CellVerdict> verdicts) {
    List<CellKey> groups = new ArrayList<>();
    for (Relation relation : model.relations()) {
      Long total = relation.total().count;
      boolean isDivided = relation.parts().size() > 1 && isDivision(relation);
      if (total != null && total > 0 && isDivided && areShown(relation, verdicts)) {
        relation.parts().stream()
            .filter(part -> total.equals(part.count))
            .forEach(part -> groups.add(part.key));
      }
    }
    return groups;
  }

  private static boolean isDivision(Relation relation) {
    CellKey total = relation.total().key;
    CellKey part = relation.parts().get(0).key;
    return !total.category().equals(part.category()) || !total.slice().equals(part.slice());
  }

  private static boolean areShown(Relation relation, Map<CellKey, CellVerdict> verdicts) {
    return isShown(relation.total(), verdicts)
        && relation.parts().stream().allMatch(part -> isShown(part, verdicts));
  }

  private static boolean isShown(Variable cell, Map<CellKey, CellVerdict> verdicts) {
    CellVerdict verdict = verdicts.get(cell.key);
    return verdict != null && verdict.showing().isShown();
  }

  private Published published(Map<CellKey, CellVerdict> verdicts) {
    List<Published.Entry> entries = new ArrayList<>();
    for (CellVerdict verdict : verdicts.values()) {
      Variable cell = model.variable(verdict.key());
      Interval shown = cell.shown();
      entries.add(
          verdict.showing().isShown()
              ? new Published.Entry(cell.key, true, shown.least(), shown.greatest())
              : new Published.Entry(cell.key, false, cell.leastHidden(), null));
    }
    List<Sum> sums = draft.tables().stream().flatMap(table -> table.sums().stream()).toList();
    return new Published(
        draft.id(), draft.forWhom(), draft.day(), entries, sums, draft.partitions());
  }
}
