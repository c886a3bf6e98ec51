package org.nimbench.disclosure.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.work.Progress;

/** A strategic assessment: thirty tables of up to 60 areas by 13 months and a year. */
class LargeReleaseTest {
  private static final int AREAS = 60;
  private static final int MONTHS = 13;
  private static final ReleaseRules RULES = ReleaseRules.usual(ReleaseClass.PUBLIC);

  /** Far above what was measured (see docs/release.md), since builds share their processors. */
  private static final Duration LONGEST = Duration.ofMinutes(2);

  @Test
  void thirtyTablesAreJudgedInSeconds() {
    List<ReleaseTable> tables = new ArrayList<>();
    List<Partition> partitions = new ArrayList<>();
    Random random = new Random(7);
    for (int t = 0; t < 30; t++) {
      tables.add(table("table" + t, AREAS / (1 + t % 3), 0.4 + 3.0 * (t % 10), random));
    }
    for (int areas : List.of(AREAS, AREAS / 2, AREAS / 3)) {
      partitions.add(Partition.of(whole(areas), places(areas)));
    }
    ReleaseDraft draft =
        new ReleaseDraft("sa", ReleaseClass.PUBLIC, Grid.DAY, tables, partitions, List.of());
    long begin = System.nanoTime();
    Judged judged = ReleaseControl.judge(draft, List.of(), RULES, Progress.SILENT);
    Duration taken = Duration.ofNanos(System.nanoTime() - begin);
    assertThat(judged.log().isProved()).isTrue();
    assertThat(judged.hidden()).isLessThan(judged.cells().size() / 2);
    assertThat(taken).isLessThan(LONGEST);
  }

  @Test
  void tablesThatShareTheirTotalsAreJudgedTogether() {
    Grid grid = new Grid(new Random(11), 4, 6, MONTHS, 3, 0.3);
    List<Period> periods = new ArrayList<>(List.of(Grid.months(MONTHS)));
    for (int m = 0; m < MONTHS; m++) {
      periods.add(Grid.month(m));
    }
    long begin = System.nanoTime();
    Judged judged =
        ReleaseControl.judge(
            grid.draft("linked", grid.table("t", periods)), List.of(), RULES, Progress.SILENT);
    Duration taken = Duration.ofNanos(System.nanoTime() - begin);
    assertThat(judged.log().isProved()).isTrue();
    assertThat(judged.hidden()).isLessThan(judged.cells().size() / 2);
    assertThat(taken).isLessThan(LONGEST);
  }

  private static Place whole(int areas) {
    return new Place(AreaLevel.DISTRICT, "of" + areas);
  }

  private static List<Place> places(int areas) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < areas; i++) {
      places.add(new Place(AreaLevel.LSOA, areas + "-" + i));
    }
    return places;
  }

  private static ReleaseTable table(String id, int areas, double mean, Random random) {
    List<Cell> cells = new ArrayList<>();
    long[] columns = new long[MONTHS + 1];
    for (Place place : places(areas)) {
      long row = 0;
      double own = mean * (0.3 + 1.4 * random.nextDouble());
      for (int m = 0; m < MONTHS; m++) {
        long count = poisson(own, random);
        row += count;
        columns[m] += count;
        cells.add(cell(id, place, Grid.month(m), count));
      }
      columns[MONTHS] += row;
      cells.add(cell(id, place, Grid.months(MONTHS), row));
    }
    for (int m = 0; m <= MONTHS; m++) {
      Period period = m < MONTHS ? Grid.month(m) : Grid.months(MONTHS);
      cells.add(cell(id, whole(areas), period, columns[m]));
    }
    return ReleaseTable.of(id, cells);
  }

  private static Cell cell(String table, Place place, Period period, long count) {
    CellKey key = new CellKey(SetKey.POLICE_CRIME, "records", place, period, table, "");
    return new Cell(key, count);
  }

  private static long poisson(double mean, Random random) {
    double product = random.nextDouble();
    long count = 0;
    for (double limit = Math.exp(-mean); product > limit; product *= random.nextDouble()) {
      count++;
    }
    return count;
  }
}
