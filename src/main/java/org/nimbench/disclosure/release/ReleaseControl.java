package org.nimbench.disclosure.release;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.SetKey;
import org.nimbench.work.Progress;

/**
 * Which cells of a release may be shown.
 *
 * <p>A cell is hidden if its count is below the threshold t of its set, or its place is smaller
 * than its category may be shown for. Then, for each hidden cell x, linear programming finds the
 * least and the greatest whole number that fits every sum and every number of this release and of
 * those before it; further cells are hidden until each x can be at least t different whole numbers.
 * Readers are taken to know the rules: a hidden count is at least 1 where noughts are shown.
 *
 * <p>The same draft, ledger and rules always give the same verdicts.
 */
public final class ReleaseControl {
  private static final Set<String> CONTRADICTIONS =
      Set.of(
          "disclosure.release.two-numbers",
          "disclosure.release.differs",
          "disclosure.release.contradict");

  private ReleaseControl() {}

  /** Whether a release was not judged because its numbers cannot all be true. */
  public static boolean isContradiction(Problem problem) {
    return CONTRADICTIONS.contains(problem.code());
  }

  /**
   * Judges a release.
   *
   * @param draft everything that is about to be released
   * @param before the ledger: what was released so far, in any order; what readers of this release
   *     did not see is left out, but for partners, who read a public release too
   * @param rules thresholds and finest places
   * @param progress told how far it is; asked whether to stop
   * @throws org.nimbench.kernel.ProblemException (not computable) if a count is negative, two cells
   *     with one key differ, a total is not the sum of its parts, or counts are so large that they
   *     cannot be reckoned with
   */
  public static Judged judge(
      ReleaseDraft draft, List<Published> before, ReleaseRules rules, Progress progress) {
    try {
      return judgeExactly(draft, before, rules, progress);
    } catch (ArithmeticException e) {
      throw Problem.of(ProblemKind.NOT_COMPUTABLE, "disclosure.release.too-large", draft.id())
          .asException(e);
    }
  }

  private static List<Published> seen(ReleaseClass readers, List<Published> before) {
    return before.stream()
        .filter(earlier -> readers.reads(earlier.forWhom()))
        .sorted(Comparator.comparing(Published::day).thenComparing(Published::id))
        .toList();
  }

  private static Judged judgeExactly(
      ReleaseDraft draft, List<Published> before, ReleaseRules rules, Progress progress) {
    List<Published> seen = seen(draft.forWhom(), before);
    Model model = Model.of(draft, onlyCellsOf(draft, seen), rules);
    Suppression settled = new Suppression(model, seen, Reason.PROTECTS, progress);
    for (Variable cell : model.variables()) {
      if (cell.isPrimary()) {
        settled.hide(cell, new Suppression.Why(primary(cell), cell));
      }
    }
    settled.protect();
    if (!seen.isEmpty()) {
      model = Model.of(draft, seen, rules);
      settled = again(model, new Suppression(model, seen, Reason.EARLIER, progress), settled);
    }
    List<Published> theirs = seen(ReleaseClass.PARTNER, before);
    if (theirs.size() > seen.size()) {
      // Partners read what is public too, and with it what was released to them.
      Model known = Model.of(draft, theirs, rules.forPartners());
      Suppression partners =
          again(known, new Suppression(known, theirs, Reason.PARTNERS, progress), settled);
      settled = again(model, new Suppression(model, seen, Reason.EARLIER, progress), partners);
    }
    return new Judging(draft, model, settled).judged();
  }

  /** Goes on from what is hidden, with what other readers or all earlier releases tell. */
  private static Suppression again(Model model, Suppression next, Suppression from) {
    from.hiddenBecause()
        .forEach(
            (cell, why) ->
                next.hide(
                    model.variable(cell.key),
                    new Suppression.Why(why.reason(), model.variable(why.protects().key))));
    next.protect();
    return next;
  }

  private static Reason primary(Variable cell) {
    Long count = cell.count;
    if (cell.isTooFine()) {
      return Reason.PLACE;
    }
    return count != null && count == 0 ? Reason.ZERO : Reason.SMALL;
  }

  /** What earlier releases said of the cells of this one: such cells cannot be hidden again. */
  private static List<Published> onlyCellsOf(ReleaseDraft draft, List<Published> before) {
    Set<CellKey> keys = new HashSet<>();
    draft.tables().forEach(table -> table.cells().forEach(cell -> keys.add(cell.key())));
    return before.stream()
        .map(
            earlier ->
                new Published(
                    earlier.id(),
                    earlier.forWhom(),
                    earlier.day(),
                    earlier.cells().stream().filter(entry -> keys.contains(entry.key())).toList(),
                    List.of(),
                    List.of()))
        .collect(Collectors.toList());
  }

  /**
   * What a map may show of a category: points only of volume crime and of open data, points and
   * surfaces only from the threshold on, sensitive categories only by areas that are large enough.
   *
   * @param category its code; empty for all categories of the set
   * @param records how many records the map would show
   */
  public static MapVerdict onMap(ReleaseRules rules, SetKey set, String category, long records) {
    return MapVerdict.of(
        rules.kind(set, category),
        rules.openData().contains(set),
        rules.ruleFor(set, category),
        records);
  }
}
