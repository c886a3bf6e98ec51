package org.nimbench.disclosure.release;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One count, in whichever tables and releases it stands, or in none and only between those. */
final class Variable {
  final CellKey key;
  final CellRule rule;

  /** Its number; null where this release does not offer it. */
  @Nullable Long count;

  /** What an earlier release showed of it; null where none did. */
  @Nullable Interval before;

  /** The place of that release among the earlier ones; −1 without one. */
  int from = -1;

  /** Whether an earlier release showed it as another number than it is now. */
  boolean revised;

  /** The least it can be where it is not known. */
  long floor;

  /** The sums it stands in. */
  final List<Relation> relations = new ArrayList<>();

  /** How many levels of sums are below it: 0 for a cell that is no total. */
  int depth;

  Variable(CellKey key, CellRule rule) {
    this.key = key;
    this.rule = rule;
  }

  boolean isOffered() {
    return count != null;
  }

  /** Whether its place is smaller than its category may be shown for. */
  boolean isTooFine() {
    return key.place().level().isFinerThan(rule.finest());
  }

  /** Whether the rules alone hide it. */
  boolean isPrimary() {
    Long number = count;
    return number != null && (isTooFine() || rule.hides(number));
  }

  /** The least a reader who knows the rules thinks possible where it is hidden. */
  long leastHidden() {
    boolean maybeZero = !rule.zerosShown() || isTooFine();
    return isOffered() ? (maybeZero ? 0 : 1) : floor;
  }

  /** Whether readers know it from before, so that hiding it hides nothing. */
  boolean isKnown() {
    return before != null;
  }

  /** Whether it can be hidden to protect another. */
  boolean mayHide() {
    Long number = count;
    return number != null && !isKnown() && !revised && number >= leastHidden();
  }

  /** What readers see of it where it is shown. */
  Interval shown() {
    long printed = rule.shown(count == null ? 0 : count);
    return new Interval(rule.least(printed), rule.greatest(printed));
  }
}
