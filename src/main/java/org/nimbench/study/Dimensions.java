package org.nimbench.study;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.kernel.DatePrecision;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.HourRange;
import org.nimbench.kernel.OffenceType;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Week;
import org.nimbench.kernel.Words;
import org.nimbench.store.Coverage;
import org.nimbench.store.Incidents;

/** Makes the dimensions that {@code count --by} knows. */
final class Dimensions {
  private static final String AREA = "area:";
  private static final int MONTHS = 12;
  private static final int QUARTER = 3;
  private static final int HOURS = 24;

  private Dimensions() {}

  /**
   * The dimension that a word means.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) if it means none; (not computable) where
   *     the records do not say
   */
  static Dimension of(String word, Question question, Selection selection) {
    if (word.startsWith(AREA)) {
      return area(word.substring(AREA.length()), question, selection);
    }
    return switch (word) {
      case "month" -> months(question, selection, 1);
      case "quarter" -> months(question, selection, QUARTER);
      case "type" -> types(selection.incidents());
      case Week.WEEKDAY -> weekdays(selection, question.filter());
      case "hour" -> hours(selection);
      case "set" -> plain("set", List.of(question.filter().set().key()), i -> 0);
      case "outcome" -> outcomes(selection.incidents());
      default ->
          throw Problem.of(ProblemKind.USAGE, "study.dimension.unknown", "--by", word)
              .asException();
    };
  }

  /**
   * What {@code --by} asks for, for a title: {@code "area (wards) and month"}; nights in place of
   * days where the filter's hours are nights.
   */
  static String inWords(String by, Filter filter) {
    return Arrays.stream(by.split(","))
        .map(word -> wordFor(word.strip(), filter))
        .reduce((before, next) -> Words.text("kernel.list.and", before, next))
        .orElse(by);
  }

  private static String wordFor(String word, Filter filter) {
    if (word.equals(Week.WEEKDAY) && filter.isOfNights()) {
      return Words.text("study.count.by.night");
    }
    return word.startsWith(AREA)
        ? Words.text("study.count.by.area", word.substring(AREA.length()))
        : word;
  }

  private static Dimension plain(
      String heading, List<String> labels, java.util.function.IntUnaryOperator rowOf) {
    boolean[] known = new boolean[labels.size()];
    Arrays.fill(known, true);
    return new Dimension(
        List.of(heading), labels.stream().map(List::of).toList(), rowOf, known, List.of(), "");
  }

  private static Dimension months(Question question, Selection selection, int step) {
    Coverage coverage = question.records().workspace().coverage(question.filter().set());
    List<YearMonth> covered = List.copyOf(coverage.months());
    if (covered.isEmpty()) {
      throw Question.notComputable("study.trend.nothing-covered", question.filter().set().key());
    }
    Period period = question.period();
    YearMonth first = period == null ? covered.get(0) : period.firstMonth();
    YearMonth last = period == null ? covered.get(covered.size() - 1) : period.lastMonth();
    YearMonth start = step == 1 ? first : first.minusMonths((first.getMonthValue() - 1) % QUARTER);
    List<YearMonth> rows =
        Stream.iterate(start, m -> !m.isAfter(last), m -> m.plusMonths(step)).toList();
    boolean[] known = new boolean[rows.size()];
    for (int r = 0; r < known.length; r++) {
      known[r] = allCovered(coverage, rows.get(r), step, first, last);
    }
    int base = start.getYear() * MONTHS + start.getMonthValue() - 1;
    int[] months = selection.incidents().months();
    List<List<String>> labels = rows.stream().map(m -> List.of(label(m, step))).toList();
    return new Dimension(
        List.of(step == 1 ? "month" : "quarter"),
        labels,
        i -> Math.floorDiv(months[i] - base, step),
        known,
        List.of(),
        "");
  }

  private static boolean allCovered(
      Coverage coverage, YearMonth from, int step, YearMonth first, YearMonth last) {
    for (int k = 0; k < step; k++) {
      YearMonth month = from.plusMonths(k);
      boolean meant = !month.isBefore(first) && !month.isAfter(last);
      if (meant && !coverage.covers(month)) {
        return false;
      }
    }
    return true;
  }

  /** {@code 2024-10}, or the financial quarter {@code 2024/25 Q3}. */
  private static String label(YearMonth month, int step) {
    if (step == 1) {
      return month.toString();
    }
    YearMonth april = month.minusMonths(QUARTER);
    int quarter = (april.getMonthValue() - 1) / QUARTER + 1;
    return String.format(
        Locale.ROOT, "%d/%02d Q%d", april.getYear(), (april.getYear() + 1) % 100, quarter);
  }

  private static Dimension types(Incidents incidents) {
    List<String> labels =
        new ArrayList<>(OffenceTypes.all().stream().map(OffenceType::labelInTables).toList());
    labels.add(Words.text("study.label.unmapped"));
    short[] types = incidents.types();
    return plain("type", labels, i -> types[i] < 0 ? labels.size() - 1 : types[i]);
  }

  private static Dimension outcomes(Incidents incidents) {
    List<String> labels = new ArrayList<>(incidents.outcomeNames());
    labels.add(Words.text("study.label.no-outcome"));
    short[] outcomes = incidents.outcomes();
    return plain("outcome", labels, i -> outcomes[i] < 0 ? labels.size() - 1 : outcomes[i]);
  }

  /**
   * Days of the week; where the hours run over midnight, the days on which the nights begin. What
   * such hours select knows its hour.
   */
  private static Dimension weekdays(Selection selection, Filter filter) {
    Incidents incidents = selection.incidents();
    for (int i : selection.used()) {
      if (incidents.precisions()[i] > DatePrecision.DAY.ordinal()) {
        throw Question.notComputable("study.days.unknown");
      }
    }
    List<String> labels =
        Stream.of(DayOfWeek.values()).map(d -> String.valueOf(d.getValue())).toList();
    int[] days = incidents.firstDays();
    HourRange hours = filter.hours();
    if (hours == null || !hours.crossesMidnight()) {
      return plain(Week.WEEKDAY, labels, i -> dayOfWeek(days[i]).ordinal());
    }
    return plain(
        Week.NIGHT,
        labels,
        i -> hours.beginning(dayOfWeek(days[i]), Selection.hour(incidents, i)).ordinal());
  }

  private static DayOfWeek dayOfWeek(int day) {
    return LocalDate.ofEpochDay(day).getDayOfWeek();
  }

  /** The hours 0 … 23, and a last row for records whose hour is not known. */
  private static Dimension hours(Selection selection) {
    Incidents incidents = selection.incidents();
    // Where nothing matches, nothing is known of what the records tell.
    if (selection.used().length > 0
        && Arrays.stream(selection.used()).noneMatch(i -> Selection.knowsTheHour(incidents, i))) {
      throw Question.notComputable("study.hours.unknown");
    }
    List<String> labels = new ArrayList<>();
    for (int hour = 0; hour < HOURS; hour++) {
      labels.add(Integer.toString(hour));
    }
    labels.add(Words.text("study.label.no-time"));
    return plain(
        "hour",
        labels,
        i ->
            Selection.knowsTheHour(incidents, i)
                ? Selection.hour(incidents, i)
                : labels.size() - 1);
  }

  private static Dimension area(String name, Question question, Selection selection) {
    AreaLayer layer = question.records().workspace().layer(name);
    int[] membership =
        question.records().membership(selection.incidents(), layer, question.progress());
    double[] eastings = selection.incidents().eastings();
    List<List<String>> labels = new ArrayList<>();
    for (Area area : layer.areas()) {
      labels.add(List.of(area.code(), area.name()));
    }
    int outside = labels.size();
    labels.add(List.of("", Words.text("study.label.outside")));
    labels.add(List.of("", Words.text("study.label.not-located")));
    boolean[] known = new boolean[labels.size()];
    Arrays.fill(known, true);
    return new Dimension(
        List.of("code", "name"),
        labels,
        i -> Double.isNaN(eastings[i]) ? outside + 1 : membership[i] < 0 ? outside : membership[i],
        known,
        List.of("layer:" + name, "denominators:" + name),
        name);
  }
}
