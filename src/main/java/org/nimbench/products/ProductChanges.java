package org.nimbench.products;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.study.Result;

/**
 * What changed since last time: the counts of a product's own period beside those of the product it
 * continues, question by question, the one farthest from no change first and small numbers last.
 *
 * <p>Only questions about the product's period itself are compared: a longer series of one product
 * holds the months of the other. Months without data, and periods that share a day, are told and
 * not tested ({@link org.nimbench.measures.CountChange}).
 *
 * @param before the product that was continued, or the same before it moved
 * @param after the product as it is
 * @param movements the largest first
 * @param isPart whether others are left out, because a number of their figures is hidden
 */
public record ProductChanges(
    Product before, Product after, List<Movement> movements, boolean isPart) {
  public ProductChanges {
    movements = List.copyOf(movements);
  }

  /**
   * Compares two products.
   *
   * @param covered months of a set that were taken in
   */
  static ProductChanges of(
      WholeProduct before, WholeProduct after, Function<SetKey, NavigableSet<YearMonth>> covered) {
    Comparing comparing = new Comparing(after.product(), covered);
    Map<Recipe, Evidence> old = byQuestion(before);
    for (String id : after.product().evidence()) {
      Evidence now = after.evidence().get(id);
      if (now != null) {
        comparing.add(old.get(now.recipe()), now);
      }
    }
    return new ProductChanges(before.product(), after.product(), comparing.largestFirst(), false);
  }

  /** The figures of the product before that its figures are compared with, by the ids of those. */
  static Map<String, Evidence> compared(WholeProduct before, WholeProduct after) {
    Map<Recipe, Evidence> old = byQuestion(before);
    Map<String, Evidence> compared = new LinkedHashMap<>();
    for (String id : after.product().evidence()) {
      Evidence now = after.evidence().get(id);
      Evidence then = now == null ? null : old.get(now.recipe());
      if (now != null && then != null && Comparing.isComparable(then, now)) {
        compared.put(id, then);
      }
    }
    return compared;
  }

  /** The movements of those of its figures of which readers see every number. */
  ProductChanges of(Predicate<String> isWhole) {
    List<Movement> seen = movements.stream().filter(one -> isWhole.test(one.evidence())).toList();
    return new ProductChanges(before, after, seen, seen.size() < movements.size());
  }

  private static Map<Recipe, Evidence> byQuestion(WholeProduct whole) {
    Map<Recipe, Evidence> byQuestion = new LinkedHashMap<>();
    whole.product().evidence().stream()
        .map(whole.evidence()::get)
        .filter(Objects::nonNull)
        .forEach(one -> byQuestion.putIfAbsent(one.recipe(), one));
    return byQuestion;
  }

  /** Gathers movements, each once however many figures count it. */
  private static final class Comparing {
    private final Product product;
    private final Function<SetKey, NavigableSet<YearMonth>> covered;
    private final List<Movement> movements = new ArrayList<>();
    private final Set<List<String>> known = new HashSet<>();

    Comparing(Product product, Function<SetKey, NavigableSet<YearMonth>> covered) {
      this.product = product;
      this.covered = covered;
    }

    List<Movement> largestFirst() {
      movements.sort(Movement.LARGEST_FIRST);
      return movements;
    }

    static boolean isComparable(Evidence before, Evidence now) {
      boolean isOwn =
          now.recipe().period() instanceof PeriodRule.OfProduct of && of.shiftMonths() == 0;
      return isOwn && before.period() != null && now.period() != null;
    }

    void add(@Nullable Evidence before, Evidence now) {
      if (before == null || !isComparable(before, now)) {
        return;
      }
      if (total(before).isPresent() && total(now).isPresent()) {
        put(before, now, "", total(before).get(), total(now).get());
      }
      rows(before, now);
    }

    private static Optional<Long> total(Evidence one) {
      Result result = one.result();
      if (result instanceof Result.Trend trend) {
        return Optional.of(trend.series().total());
      }
      return result instanceof Result.Table table && table.headings().contains(TableShape.COUNT)
          ? Optional.of(table.total())
          : result instanceof Result.Hotspot ? Optional.of(one.stamp().n()) : Optional.empty();
    }

    /**
     * Rows that have a name of their own. Those that are months have other names each time, and
     * outcomes are not compared: those of newer records are still to come.
     */
    private void rows(Evidence before, Evidence now) {
      Map<String, Long> old = counts(before);
      counts(now)
          .forEach((name, count) -> put(before, now, name, old.getOrDefault(name, 0L), count));
      Map<String, Long> fresh = counts(now);
      old.forEach(
          (name, count) -> {
            if (!fresh.containsKey(name) && !fresh.isEmpty()) {
              put(before, now, name, count, 0);
            }
          });
    }

    private static Map<String, Long> counts(Evidence one) {
      Map<String, Long> counts = new LinkedHashMap<>();
      if (one.result() instanceof Result.Table table
          && !table.headings().contains("outcome")
          && table.headings().contains(TableShape.COUNT)
          && !TableShape.of(table).isInOrder()) {
        TableShape shape = TableShape.of(table);
        table.rows().stream()
            .filter(row -> !shape.isRemainder(row) && shape.countOf(row) >= 0)
            .forEach(row -> counts.put(shape.rowName(row), shape.countOf(row)));
      }
      return counts;
    }

    private void put(Evidence before, Evidence now, String row, long old, long fresh) {
      Period from = Objects.requireNonNull(before.period());
      Period to = Objects.requireNonNull(now.period());
      String subject = subject(now.recipe().filter());
      if (known.add(List.of(now.recipe().filter().toString(), row)) && old + fresh > 0) {
        String why = why(now.recipe().filter().set(), from, to);
        movements.add(new Movement(now.id(), subject, row, old, fresh, from, to, why));
      }
    }

    /** The theme's name, the types, or where all are counted the set: "all records" says little. */
    private String subject(Filter filter) {
      return product.themes().stream()
          .filter(theme -> theme.filter().equals(filter))
          .map(Theme::name)
          .findFirst()
          .orElseGet(() -> filter.types().isEmpty() ? filter.set().inWords() : filter.subject());
    }

    private String why(SetKey set, Period from, Period to) {
      if (from.equals(to)) {
        return Words.text("products.changes.same");
      }
      // A count of both would stand against itself.
      if (from.meets(to)) {
        return Words.text("products.changes.shared");
      }
      NavigableSet<YearMonth> months = covered.apply(set);
      List<YearMonth> gaps = new ArrayList<>(from.months());
      gaps.addAll(to.months());
      gaps.removeIf(months::contains);
      gaps.sort(Comparator.naturalOrder());
      return gaps.isEmpty() ? "" : Words.text("products.changes.gaps", MonthRuns.inWords(gaps));
    }
  }
}
