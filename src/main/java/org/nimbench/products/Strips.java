package org.nimbench.products;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import org.nimbench.document.Block;
import org.nimbench.document.CellLook;
import org.nimbench.document.Ground;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.HourRange;
import org.nimbench.kernel.Week;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.temporal.MonthlySeries;

/**
 * Counts in order of time as a table that lies on its side: a column a month, a day or an hour, so
 * that twelve numbers take three lines. Darker is more, and each cell has its number.
 */
final class Strips {
  private static final int STEPS = 4;
  private static final int HOURS = 12;
  private static final int MOST_MONTHS = 12;
  private static final int AVERAGE = 100;
  private static final double LABEL = 0.15;
  private static final double TOTAL = 0.07;

  /** A wider number leaves its cell no ground: its edges would touch. */
  private static final long WIDEST = 999;

  private static final String NONE = "–";

  private final Evidence evidence;
  private final List<Block.Labelled> stamp;
  private final List<Block.Column> columns = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private final List<CellLook> looks = new ArrayList<>();

  private Strips(Evidence evidence, List<Block.Labelled> stamp) {
    this.evidence = evidence;
    this.stamp = StampLines.withoutPlace(stamp);
  }

  /** The numbers of a chart; empty where they are too many, or none that are counted by month. */
  static Optional<Block.Table> of(
      Evidence evidence, Result.Trend trend, List<Block.Labelled> stamp) {
    Strips strip = new Strips(evidence, stamp);
    if (trend.season().length > 0) {
      return Optional.of(strip.season(trend.season()));
    }
    return trend.kind().equals("monthly") && trend.series().length() <= MOST_MONTHS
        ? Optional.of(strip.months(trend))
        : Optional.empty();
  }

  /** A table by day of the week or by hour; empty for any other. */
  static Optional<Block.Table> of(
      Evidence evidence, Result.Table table, List<Block.Labelled> stamp) {
    TableShape shape = TableShape.of(table);
    if (shape.labels().size() != 1) {
      return Optional.empty();
    }
    Strips strip = new Strips(evidence, stamp);
    return switch (shape.headings().get(shape.labels().get(0))) {
      case Week.WEEKDAY, Week.NIGHT -> Optional.of(strip.days(table, shape));
      case "hour" -> Optional.of(strip.hours(table, shape));
      default -> Optional.empty();
    };
  }

  private Block.Table months(Result.Trend trend) {
    MonthlySeries series = trend.series();
    int length = series.length();
    long[] now = new long[length];
    List<String> counts = label("products.months.strip.now");
    List<String> before = label("products.months.strip.before");
    head(TableShape.heading("month"));
    for (int i = 0; i < length; i++) {
      number(Figures.shortMonth(series.month(i)), (1 - LABEL - TOTAL) / length);
      now[i] = series.covered()[i] ? series.counts()[i] : -1;
      counts.add(now[i] < 0 ? NONE : Figures.count(now[i]));
      boolean known = !Double.isNaN(trend.lastYear()[i]);
      before.add(known ? Figures.count(Math.round(trend.lastYear()[i])) : NONE);
    }
    number(Words.text("products.row.total"), TOTAL);
    counts.add(Figures.count(series.total()));
    before.add(
        EvidenceValues.of(evidence).get("previous") instanceof Value.Count last
            ? Figures.count(last.value())
            : NONE);
    rows.add(counts);
    rows.add(before);
    grounds(0, now);
    return table(MonthTable.caption(evidence));
  }

  private Block.Table season(double[] season) {
    List<String> shares = label("products.months.strip.season");
    long[] index = new long[season.length];
    head(TableShape.heading("month"));
    for (int i = 0; i < season.length; i++) {
      String month = Month.of(i + 1).getDisplayName(TextStyle.SHORT, Locale.UK);
      number(month, (1 - LABEL) / season.length);
      index[i] = Math.round(season[i] * AVERAGE);
      shares.add(Figures.count(index[i]));
    }
    rows.add(shares);
    grounds(0, index);
    return table(evidence.telling().finding());
  }

  private Block.Table days(Result.Table table, TableShape shape) {
    List<String> counts = label("products.column.count");
    List<Long> known = new ArrayList<>();
    head(TableShape.heading(shape.headings().get(shape.labels().get(0))));
    double each = (1 - LABEL) / (table.rows().size() + 1);
    for (List<String> row : table.rows()) {
      String name = row.get(shape.labels().get(0));
      number(isNumber(name) ? Week.shortDay(DayOfWeek.of(Integer.parseInt(name))) : name, each);
      counts.add(TableShape.printed(shape.countOf(row)));
      known.add(isNumber(name) ? shape.countOf(row) : -1);
    }
    number(Words.text("products.row.total"), each);
    counts.add(TableShape.printed(table.total()));
    rows.add(counts);
    grounds(0, known.stream().mapToLong(Long::longValue).toArray());
    return table(TableBlocks.most(evidence, table, "products.table.caption"));
  }

  /** Two lines of twelve hours, then what has no hour. */
  private Block.Table hours(Result.Table table, TableShape shape) {
    head(TableShape.heading("hour"));
    for (int hour = 0; hour < HOURS; hour++) {
      number(Words.text("products.hours.pair", hour, hour + HOURS), (1 - LABEL - TOTAL) / HOURS);
    }
    number(Words.text("products.row.total"), TOTAL);
    long[] counts = new long[2 * HOURS];
    List<List<String>> others = new ArrayList<>();
    for (List<String> row : table.rows()) {
      String name = row.get(shape.labels().get(0));
      if (isNumber(name)) {
        counts[Integer.parseInt(name)] = shape.countOf(row);
      } else if (shape.countOf(row) != 0) {
        others.add(only(name, TableShape.printed(shape.countOf(row))));
      }
    }
    half(counts, 0);
    half(counts, HOURS);
    rows.addAll(others);
    rows.add(only(Words.text("products.row.total"), TableShape.printed(table.total())));
    return table(evidence.telling().finding());
  }

  private void half(long[] counts, int from) {
    List<String> cells = only(new HourRange(from, from + HOURS).inWords());
    long[] its = LongStream.range(from, from + HOURS).map(i -> counts[(int) i]).toArray();
    LongStream.of(its).mapToObj(TableShape::printed).forEach(cells::add);
    boolean all = LongStream.of(its).allMatch(count -> count >= 0);
    cells.add(all ? Figures.count(LongStream.of(its).sum()) : NONE);
    grounds(rows.size(), its, LongStream.of(counts).min().orElse(0), most(counts));
    rows.add(cells);
  }

  private static List<String> only(String name, String count) {
    List<String> cells = only(name);
    for (int hour = 0; hour < HOURS; hour++) {
      cells.add(NONE);
    }
    cells.add(count);
    return cells;
  }

  private static List<String> only(String name) {
    return new ArrayList<>(List.of(name));
  }

  private static boolean isNumber(String name) {
    return name.matches("[0-9]{1,2}");
  }

  private static List<String> label(String key) {
    return only(Words.text(key));
  }

  private void head(String heading) {
    columns.add(new Block.Column(heading, Block.Align.START, LABEL));
  }

  private void number(String heading, double share) {
    columns.add(new Block.Column(heading, Block.Align.MIDDLE, share));
  }

  private static long most(long[] counts) {
    return LongStream.of(counts).max().orElse(0);
  }

  private void grounds(int row, long[] counts) {
    long least = LongStream.of(counts).filter(count -> count >= 0).min().orElse(0);
    grounds(row, counts, least, most(counts));
  }

  private void grounds(int row, long[] counts, long least, long most) {
    if (most > WIDEST || most <= least) {
      return;
    }
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] >= 0) {
        double part = (double) (counts[i] - least) / (most - least);
        Ground step = Ground.step(1 + (int) Math.round(part * STEPS));
        looks.add(CellLook.grounded(row, i + 1, step));
      }
    }
  }

  private Block.Table table(String caption) {
    return new Block.Table(
        evidence.id(),
        caption,
        evidence.telling().alternativeText(),
        columns,
        rows,
        false,
        List.of(),
        stamp,
        looks);
  }
}
