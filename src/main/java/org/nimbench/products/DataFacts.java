package org.nimbench.products;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;

/**
 * What the workspace holds for a product's subject and period.
 *
 * @param suppliers who recorded it, in words
 * @param covered months that were taken in, in order
 * @param gaps months of the product's period that were not
 * @param asAt the day the newest extract was received; null when there is none
 * @param consultations how many are in the register
 */
record DataFacts(
    String suppliers,
    NavigableSet<YearMonth> covered,
    List<YearMonth> gaps,
    @Nullable LocalDate asAt,
    int consultations) {

  DataFacts {
    gaps = List.copyOf(gaps);
  }

  /** The facts of a period. */
  static DataFacts of(
      List<String> suppliers,
      NavigableSet<YearMonth> covered,
      Period period,
      @Nullable LocalDate asAt) {
    List<YearMonth> gaps = period.months().stream().filter(m -> !covered.contains(m)).toList();
    return new DataFacts(String.join(", ", suppliers), covered, gaps, asAt, 0);
  }

  /** The same facts with so many consultations in the register. */
  DataFacts withConsultations(int count) {
    return new DataFacts(suppliers, covered, gaps, asAt, count);
  }

  /** By name, without the owner {@code data}. */
  Map<String, Value> values() {
    Map<String, Value> values = new LinkedHashMap<>();
    values.put("suppliers", new Value.Words(suppliers));
    if (asAt != null) {
      values.put("as-at", new Value.Day(asAt));
    }
    if (!covered.isEmpty()) {
      values.put("first-month", new Value.Month(covered.first()));
      values.put("last-month", new Value.Month(covered.last()));
    }
    values.put("consultations", new Value.Count(consultations));
    values.put("gap-months", new Value.Count(gaps.size()));
    if (!gaps.isEmpty()) {
      values.put("gaps", new Value.Words(MonthRuns.inWords(gaps)));
    }
    return values;
  }

  /** Things in a row: {@code a, b and c}. */
  static String inOneSentence(List<String> parts) {
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    String head = String.join(", ", parts.subList(0, parts.size() - 1));
    return Words.text("products.list.and", head, parts.get(parts.size() - 1));
  }
}
