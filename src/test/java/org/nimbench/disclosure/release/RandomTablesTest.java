package org.nimbench.disclosure.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.Period;
import org.nimbench.work.Progress;

/** Attacks random releases with a reader who knows no linear programming. */
class RandomTablesTest {
  private static final int THRESHOLD = 5;
  private static final ReleaseRules RULES = ReleaseRules.usual(ReleaseClass.PUBLIC);
  private static final int TABLES = Integer.getInteger("nimbench.release.tables", 500);

  private int tried;
  private int unsure;

  @Test
  void noSmallCountOfHundredsOfTablesCanBeWorkedOut() {
    long hidden = 0;
    long cells = 0;
    for (int seed = 0; seed < TABLES; seed++) {
      Random random = new Random(seed);
      int months = 1 + random.nextInt(3);
      Grid grid = grid(random, months);
      List<Period> periods = periods(months);
      Judged judged =
          ReleaseControl.judge(
              grid.draft("r" + seed, grid.table("t", periods)), List.of(), RULES, Progress.SILENT);
      attack(grid, periods, divided(months), List.of(judged), "seed " + seed);
      assertThat(judged.log().isProved()).as("seed %s", seed).isTrue();
      hidden += judged.hidden();
      cells += judged.cells().size();
    }
    // As many cells are shown as hidden, or nothing was released.
    assertThat(hidden).isBetween(cells / 20, cells * 3 / 4);
  }

  @Test
  void aMonthThatIsAddedGivesNothingAway() {
    for (int seed = 0; seed < TABLES / 5; seed++) {
      Random random = new Random(1000 + seed);
      int months = 1 + random.nextInt(2);
      Grid grid = grid(random, months + 1);
      List<Period> first = periods(months);
      List<Period> second = periods(months + 1);
      Judged before =
          ReleaseControl.judge(
              grid.draft("one", grid.table("t", first)), List.of(), RULES, Progress.SILENT);
      Judged now =
          ReleaseControl.judge(
              grid.draft("two", grid.table("t", second)),
              List.of(before.published()),
              RULES,
              Progress.SILENT);
      Set<Period> all = new LinkedHashSet<>(first);
      all.addAll(second);
      Map<Period, List<Period>> divided = new LinkedHashMap<>(divided(months));
      divided.putAll(divided(months + 1));
      assertThat(now.log().isProved()).as("seed %s", seed).isTrue();
      attack(grid, List.copyOf(all), divided, List.of(before, now), "seed " + seed);
    }
  }

  @Test
  void theDifferenceOfTwoTotalsGivesNothingAway() {
    int opened = 0;
    for (int seed = 0; seed < TABLES / 5; seed++) {
      Random random = new Random(2000 + seed);
      int months = 2;
      Grid grid = new Grid(random, 2 + random.nextInt(2), 0, months, random.nextInt(3), 0.6);
      List<Period> first = List.of(Grid.months(1));
      List<Period> second = List.of(Grid.months(2));
      Judged before =
          ReleaseControl.judge(
              grid.draft("one", grid.table("t", first)), List.of(), RULES, Progress.SILENT);
      Judged now =
          ReleaseControl.judge(
              grid.draft("two", grid.table("t", second)),
              List.of(before.published()),
              RULES,
              Progress.SILENT);
      List<Period> all = List.of(Grid.months(1), Grid.month(1), Grid.months(2));
      Map<Period, List<Period>> divided =
          Map.of(Grid.months(2), List.of(Grid.month(0), Grid.month(1)));
      attack(grid, all, divided, List.of(before, now), "seed " + seed);
      opened +=
          (int) now.log().lines().stream().filter(line -> line.reason() == Reason.EARLIER).count();
    }
    assertThat(opened).isPositive();
  }

  private static Grid grid(Random random, int months) {
    int types = random.nextInt(4);
    int lsoas = types > 2 ? 0 : random.nextInt(3);
    return new Grid(random, 1 + random.nextInt(3), lsoas, months, types, random.nextDouble());
  }

  private static List<Period> periods(int months) {
    List<Period> periods = new ArrayList<>();
    for (int m = 0; m < months; m++) {
      periods.add(Grid.month(m));
    }
    if (months > 1) {
      periods.add(Grid.months(months));
    }
    return periods;
  }

  private static Map<Period, List<Period>> divided(int months) {
    List<Period> parts = periods(months);
    return months == 1
        ? Map.of()
        : Map.of(parts.get(months), List.copyOf(parts.subList(0, months)));
  }

  private void attack(
      Grid grid,
      List<Period> periods,
      Map<Period, List<Period>> divided,
      List<Judged> releases,
      String as) {
    List<List<CellKey>> sums = grid.sums(periods, divided);
    Map<CellKey, Integer> numbers = new LinkedHashMap<>();
    for (List<CellKey> sum : sums) {
      sum.forEach(key -> numbers.putIfAbsent(key, numbers.size()));
    }
    releases.forEach(
        one -> one.cells().keySet().forEach(key -> numbers.putIfAbsent(key, numbers.size())));
    Bounds reader = new Bounds(numbers.size());
    for (List<CellKey> sum : sums) {
      reader.sum(sum.stream().mapToInt(numbers::get).toArray());
    }
    numbers.forEach((key, number) -> reader.tryFirst(number, grid.count(key)));
    Set<CellKey> known = new LinkedHashSet<>();
    for (Judged one : releases) {
      for (CellVerdict verdict : one.cells().values()) {
        if (verdict.number() != null) {
          int cell = Objects.requireNonNull(numbers.get(verdict.key()));
          reader.know(cell, verdict.number(), verdict.number());
          known.add(verdict.key());
        }
      }
    }
    for (CellKey key : numbers.keySet()) {
      long count = grid.count(key);
      if (!known.contains(key) && count > 0) {
        boolean isOffered = releases.stream().anyMatch(one -> one.of(key).isPresent());
        int cell = numbers.get(key);
        if (count < THRESHOLD || (isOffered && releases.size() == 1)) {
          int found = reader.count(cell, THRESHOLD);
          tried++;
          if (found < 0) {
            unsure++;
          } else {
            assertThat(found).as("%s: %s is %s", as, key.text(), count).isEqualTo(THRESHOLD);
          }
        }
      }
    }
    Judged last = releases.get(releases.size() - 1);
    for (SuppressionLog.Line line : last.log().lines()) {
      assertThat(line.interval().contains(grid.count(line.key()))).as(as).isTrue();
      int cell = Objects.requireNonNull(numbers.get(line.key()));
      Long greatest = line.interval().greatest();
      assertThat(reader.can(cell, (int) line.interval().least()) || reader.gaveUp()).isTrue();
      if (greatest != null && greatest < Bounds.MANY / 2) {
        assertThat(reader.can(cell, (int) (long) greatest) || reader.gaveUp()).isTrue();
      }
    }
  }

  @AfterEach
  void hardlyAnyCellWasTooHardToTry() {
    assertThat(tried).isPositive();
    assertThat(unsure).isLessThanOrEqualTo(tried / 50);
  }
}
