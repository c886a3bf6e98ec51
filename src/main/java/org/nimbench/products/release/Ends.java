package org.nimbench.products.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nimbench.disclosure.release.CellKey;
import org.nimbench.disclosure.release.Sum;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;

/**
 * Names what charts count, which is where a record begins, and what tables and maps count, which is
 * a record that has ended by the last day of their period. The names hold whatever the data hold,
 * for an import may bring a record that runs over an end long after a table has left; how such
 * counts stand to one another is told of the data as they are now.
 */
final class Ends {
  private static final String BEGUN = "begun";
  private static final String WITHIN = "within=until-";
  private static final String OVER = "over=until-";
  private static final String BETWEEN = "ended=after-";

  private final Crossings crossings;
  private final Set<Table> tables = new LinkedHashSet<>();

  private record Table(SetKey set, Period period) {}

  Ends(Crossings crossings) {
    this.crossings = crossings;
  }

  /** That a table or a map of a period leaves or has left. */
  void add(SetKey set, Period period) {
    tables.add(new Table(set, period));
  }

  /** That a count leaves or has left, which may be all of a table. */
  void add(CellKey key) {
    LocalDate end = end(key);
    if (end != null && end.equals(key.period().lastDay())) {
      add(key.set(), key.period());
    }
  }

  /** All that begin in its period. */
  static CellKey begun(CellKey key) {
    return Slices.with(key, BEGUN);
  }

  /** Those that begin in its period and have ended by the last day of another. */
  static CellKey within(CellKey key, Period other) {
    return Slices.with(key, WITHIN + other.lastDay());
  }

  /** Whether a count has such a name; what was released before there were any has not. */
  static boolean isNamed(CellKey key) {
    return has(key, BEGUN) || has(key, WITHIN) || has(key, OVER) || has(key, BETWEEN);
  }

  /** Whether a sum tells how many run over an end, as the data were when it was told. */
  static boolean isTie(Sum sum) {
    CellKey last = sum.parts().get(sum.parts().size() - 1);
    return has(last, OVER) || has(last, BETWEEN) || (has(last, WITHIN) && has(sum.total(), BEGUN));
  }

  private static boolean has(CellKey key, String word) {
    return Slices.of(key).stream().anyMatch(one -> one.startsWith(word));
  }

  /**
   * How a count of a table stands to those that begin in the same period, and to those of tables of
   * a longer one, which hold as well what ended between. Of any other count nothing.
   */
  List<Sum> ties(CellKey key) {
    LocalDate end = end(key);
    if (end == null) {
      return List.of();
    }
    CellKey plain = Slices.without(key, WITHIN + end);
    List<Sum> ties = new ArrayList<>(List.of(begun(plain, key, end)));
    for (LocalDate later : isCrossed(key, end) ? laterEnds(key, end) : Set.<LocalDate>of()) {
      CellKey longer = Slices.with(plain, WITHIN + later);
      CellKey between = Slices.with(plain, BETWEEN + end + "-until-" + later);
      ties.add(new Sum(longer, List.of(key, between)));
      ties.add(begun(plain, longer, later));
    }
    return ties;
  }

  private Sum begun(CellKey plain, CellKey key, LocalDate end) {
    return new Sum(
        Slices.with(plain, BEGUN),
        isCrossed(key, end) ? List.of(key, Slices.with(plain, OVER + end)) : List.of(key));
  }

  private boolean isCrossed(CellKey key, LocalDate end) {
    LocalDate after = end.plusDays(1);
    return WeekPart.of(key).mayRunOver()
        && key.period().to().isAfter(crossings.earliest(key.set(), after));
  }

  private Set<LocalDate> laterEnds(CellKey key, LocalDate end) {
    Set<LocalDate> later = new LinkedHashSet<>();
    for (Table table : tables) {
      Period period = table.period();
      if (table.set().equals(key.set())
          && period.lastDay().isAfter(end)
          && !period.from().isAfter(key.period().from())) {
        later.add(period.lastDay());
      }
    }
    return later;
  }

  private static @Nullable LocalDate end(CellKey key) {
    return Slices.of(key).stream()
        .filter(one -> one.startsWith(WITHIN))
        .map(one -> LocalDate.parse(one.substring(WITHIN.length())))
        .findFirst()
        .orElse(null);
  }
}
