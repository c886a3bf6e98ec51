package org.nimbench.products.roll;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.SetKey;
import org.nimbench.products.Answering;
import org.nimbench.products.CoveredAnswering;
import org.nimbench.products.MonthRuns;
import org.nimbench.products.Product;
import org.nimbench.products.WholeProduct;
import org.nimbench.study.Evidence;
import org.nimbench.work.Progress;

/** Answers the figures of a product for another period, each as far as the data carries it. */
final class FigureRoll {
  private final Answering answering;
  private final Predicate<Evidence> isStale;
  private final Function<SetKey, NavigableSet<YearMonth>> covered;

  /**
   * Answers figures.
   *
   * @param isStale whether something that evidence was made from has changed since
   * @param covered months of a set that were taken in: about others nothing is known
   */
  FigureRoll(
      Answering answering,
      Predicate<Evidence> isStale,
      Function<SetKey, NavigableSet<YearMonth>> covered) {
    this.answering = new CoveredAnswering(answering, covered);
    this.isStale = isStale;
    this.covered = covered;
  }

  /**
   * What became of figures.
   *
   * @param evidence all of the product's, by id
   * @param fates of those that stand in a section, by id
   * @param behind why those stay that could not follow, by id
   */
  record Outcome(
      Map<String, Evidence> evidence, Map<String, Fate> fates, Map<String, String> behind) {}

  /** Figures of {@code before}, answered for the product as it is to be. */
  Outcome of(WholeProduct before, Product moved, Progress progress) {
    Outcome outcome =
        new Outcome(
            new LinkedHashMap<>(before.evidence()), new LinkedHashMap<>(), new LinkedHashMap<>());
    List<String> placed = moved.evidence();
    for (int i = 0; i < placed.size(); i++) {
      Evidence old = before.evidence().get(placed.get(i));
      if (old != null) {
        progress.at(i, placed.size(), old.telling().title());
        progress.check();
        turn(old, moved, outcome, progress);
      }
    }
    return outcome;
  }

  private void turn(Evidence old, Product moved, Outcome outcome, Progress progress) {
    if (moved.frozen().containsKey(old.id())) {
      outcome.fates().put(old.id(), Fate.FROZEN);
      return;
    }
    Period period = old.recipe().period().resolve(moved.period());
    boolean isSamePeriod = Objects.equals(period, old.period());
    if (isSamePeriod && !isStale.test(old)) {
      outcome.fates().put(old.id(), Fate.UNTOUCHED);
      return;
    }
    try {
      Evidence fresh = answering.answer(old.recipe(), moved.period(), progress);
      outcome.evidence().put(old.id(), fresh.withId(old.id()));
      outcome.fates().put(old.id(), isSamePeriod ? Fate.REFRESHED : Fate.FOLLOWED);
    } catch (ProblemException e) {
      outcome.fates().put(old.id(), Fate.BEHIND);
      outcome.behind().put(old.id(), reason(e));
    }
  }

  /** Only what the data or the workspace lacks keeps a figure back; anything else ends the work. */
  private static String reason(ProblemException e) {
    ProblemKind kind = e.problem().kind();
    if (kind != ProblemKind.NOT_COMPUTABLE && kind != ProblemKind.USAGE) {
      throw e;
    }
    return e.problem().what();
  }

  /** Months of a figure's period without data, in words; empty where there are none. */
  String gapsInWords(Evidence one) {
    Period period = one.period();
    return period == null ? "" : MonthRuns.inWords(gaps(one, period));
  }

  private List<YearMonth> gaps(Evidence one, Period period) {
    NavigableSet<YearMonth> known = covered.apply(one.recipe().filter().set());
    return period.months().stream().filter(month -> !known.contains(month)).toList();
  }
}
