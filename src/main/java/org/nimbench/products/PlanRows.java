package org.nimbench.products;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the rows of a plan's priority say: targets, which have a baseline, and actions; each with
 * what is to be reached in the years of the plan. A template's own columns go by the keys named
 * here.
 */
final class PlanRows {
  static final String ACTION = "action";
  static final String OWNER = "owner";
  static final String MEASURE = "measure";
  static final String BASELINE = "baseline";
  static final String BASELINE_DAY = "baseline-day";
  static final String NOW = "now";
  static final String TARGET = "target";
  static final String BY = "by";

  /** Before the number of a year of the plan. */
  static final String YEAR = "year-";

  /** Of the rows that tell what became of the year before. */
  static final String ITEM = "item";

  static final String ACTUAL = "actual";
  static final String STATUS = "status";

  static final List<String> OF_PROGRESS = List.of(ITEM, ACTUAL, STATUS);

  private static final List<String> WHOLE = List.of(MEASURE, BASELINE, BASELINE_DAY, TARGET, BY);

  private PlanRows() {}

  /** The columns that the rows of a priority cannot be without in a plan of some years. */
  static List<String> ofPriority(int years) {
    List<String> keys = new ArrayList<>(List.of(ACTION, OWNER, NOW));
    keys.addAll(WHOLE);
    for (int year = 1; year <= years; year++) {
      keys.add(YEAR + year);
    }
    return keys;
  }

  /** The rows of a theme of a product. */
  static List<Map<String, String>> of(Product plan, Theme theme) {
    return plan.sections().stream()
        .filter(section -> section.key().equals(theme.section()))
        .flatMap(section -> section.rows().stream())
        .toList();
  }

  /** What stands in a row; empty for nothing. */
  static String cell(Map<String, String> row, String key) {
    return row.getOrDefault(key, "").strip();
  }

  /** Whether a row is a target: it begins at a baseline. */
  static boolean isTarget(Map<String, String> row) {
    return !cell(row, BASELINE).isEmpty();
  }

  /** Whether a target says what is measured, from which value and day, to which value and day. */
  static boolean isWholeTarget(Map<String, String> row) {
    return WHOLE.stream().noneMatch(key -> cell(row, key).isEmpty());
  }

  /** What is to be reached in a year; empty for nothing. */
  static String milestone(Map<String, String> row, int year) {
    return cell(row, YEAR + year);
  }

  /** Whether a row says of no year what is to be reached in it. */
  static boolean isOfNoYear(Map<String, String> row) {
    return row.entrySet().stream()
        .allMatch(cell -> year(cell.getKey()) == 0 || cell.getValue().isBlank());
  }

  /** Which year of the plan the cells of a column are of, from 1; 0 for none. */
  static int year(String column) {
    return column.matches(YEAR + "[1-9]") ? Integer.parseInt(column.substring(YEAR.length())) : 0;
  }
}
