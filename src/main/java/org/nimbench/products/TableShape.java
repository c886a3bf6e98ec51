package org.nimbench.products;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Week;
import org.nimbench.kernel.Words;
import org.nimbench.products.release.ReleasedFigures;
import org.nimbench.study.Result;

/**
 * What the columns of a table of counts are, and how its cells in file form are shown to people.
 *
 * @param labels places of the columns that name a row; an area's code is not among them
 * @param count place of the count
 * @param rate place of the rate; −1 without one
 * @param code place of the area's code; −1 where rows are no areas
 */
record TableShape(List<String> headings, List<Integer> labels, int count, int rate, int code) {
  /** Heading of the counts, in file form. */
  static final String COUNT = "count";

  private static final String CODE = "code";
  private static final List<String> ORDERED =
      List.of("month", "quarter", Week.WEEKDAY, Week.NIGHT, "hour", "set");

  TableShape {
    headings = List.copyOf(headings);
    labels = List.copyOf(labels);
  }

  static TableShape of(Result.Table table) {
    List<String> headings = table.headings();
    int count = headings.indexOf(COUNT);
    List<Integer> labels = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (!headings.get(i).equals(CODE)) {
        labels.add(i);
      }
    }
    return new TableShape(
        headings, labels, count, headings.indexOf("rate"), headings.indexOf(CODE));
  }

  /** Whether rows are areas. */
  boolean isOfAreas() {
    return code >= 0;
  }

  /** Whether the order of the rows means something, as that of months does. */
  boolean isInOrder() {
    return labels.size() > 1 || ORDERED.contains(headings.get(labels.get(0)));
  }

  /** Whether a row holds what lies in no area or has no coordinates. */
  boolean isRemainder(List<String> row) {
    return isOfAreas() && row.get(code).isEmpty();
  }

  /** What a row is called where its heading is not read: {@code Friday}, {@code Friday night}. */
  String rowName(List<String> row) {
    return String.join(", ", labels.stream().map(i -> name(headings.get(i), row.get(i))).toList());
  }

  private static String name(String heading, String inFile) {
    return heading.equals(Week.NIGHT) ? Week.night(day(inFile)) : label(heading, inFile);
  }

  /** Whether a table holds counts that readers may not see. */
  static boolean hidesCounts(Result.Table table) {
    int place = table.headings().indexOf(COUNT);
    return table.total() == ReleasedFigures.HIDDEN
        || (place >= 0
            && table.rows().stream().anyMatch(row -> row.get(place).equals(ReleasedFigures.MARK)));
  }

  /** A count as it is printed, where it may be seen. */
  static String printed(long count) {
    if (count == ReleasedFigures.HIDDEN) {
      return Words.text("products.cell.hidden");
    }
    return count < 0 ? Words.text("products.cell.no-data") : Figures.count(count);
  }

  /** The count of a row; −1 where the data does not say, −2 where it is hidden. */
  long countOf(List<String> row) {
    String written = row.get(count);
    if (written.equals(ReleasedFigures.MARK)) {
      return ReleasedFigures.HIDDEN;
    }
    return written.isEmpty() ? -1 : Long.parseLong(written);
  }

  /** A heading for people. */
  static String heading(String inFile) {
    return switch (inFile) {
      case "month" -> Words.text("products.column.month");
      case "quarter" -> Words.text("products.column.quarter");
      case "type" -> Words.text("products.column.type");
      case "name" -> Words.text("products.column.area");
      case Week.WEEKDAY -> Words.text("products.column.weekday");
      case Week.NIGHT -> Words.text("products.column.night");
      case "hour" -> Words.text("products.column.hour");
      case "set" -> Words.text("products.column.set");
      case "outcome" -> Words.text("products.column.outcome");
      default -> inFile;
    };
  }

  /** A label for people: {@code Oct 2024}, {@code Monday}. */
  static String label(String heading, String inFile) {
    return switch (heading) {
      case "month" -> Figures.shortMonth(YearMonth.parse(inFile));
      case Week.WEEKDAY, Week.NIGHT -> Week.day(day(inFile));
      default -> inFile;
    };
  }

  private static DayOfWeek day(String inFile) {
    return DayOfWeek.of(Integer.parseInt(inFile));
  }
}
