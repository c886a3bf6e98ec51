package org.nimbench.products;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;

/** Sees that rows fit the columns of their section. */
final class RowCheck {
  private static final Pattern NUMBER = Pattern.compile("[-+\u2212]?\\d+(\\.\\d+)?%?");

  static final String CONDITIONS = "conditions";

  private RowCheck() {}

  /**
   * Rows in the order of the columns, without empty cells and empty rows.
   *
   * @throws ProblemException (refused) naming the first row and column that does not fit
   */
  static List<Map<String, String>> checked(
      RowTable table, Product product, List<Map<String, String>> rows) {
    List<Map<String, String>> checked = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> row = new LinkedHashMap<>();
      for (String key : rows.get(i).keySet()) {
        if (table.column(key).isEmpty()) {
          throw refused("products.rows.column", i, key, keys(table));
        }
      }
      for (RowTable.Column column : table.columns()) {
        String cell = rows.get(i).getOrDefault(column.key(), "").strip();
        if (!cell.isEmpty()) {
          fits(column, cell, i, product);
          row.put(column.key(), cell);
        }
      }
      if (!row.isEmpty()) {
        checked.add(row);
      }
    }
    return checked;
  }

  private static void fits(RowTable.Column column, String cell, int row, Product product) {
    if (cell.contains("{{")) {
      return;
    }
    switch (column.kind()) {
      case CHOICE -> needOne(column, cell, row, column.choices());
      case THEME -> needOne(column, cell, row, product.themes().stream().map(Theme::key).toList());
      case EVIDENCE -> needOne(column, cell, row, product.evidence());
      case GRADE -> {
        if (!Grading.is(cell)) {
          throw refused("products.rows.grade", row, column.heading(), cell);
        }
      }
      case NUMBER -> {
        if (!NUMBER.matcher(cell).matches()) {
          throw refused("products.rows.number", row, column.heading(), cell);
        }
      }
      case DATE -> date(column, cell, row);
      case TEXT, PERSON -> {
        // Any words.
      }
    }
  }

  private static void date(RowTable.Column column, String cell, int row) {
    try {
      LocalDate.parse(cell);
    } catch (DateTimeException e) {
      throw refused("products.rows.date", row, column.heading(), cell);
    }
  }

  private static void needOne(RowTable.Column column, String cell, int row, List<String> choices) {
    if (!choices.contains(cell)) {
      throw refused(
          "products.rows.choice", row, column.heading(), cell, String.join(", ", choices));
    }
  }

  private static ProblemException refused(String code, int row, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = row + 1;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Problem.of(ProblemKind.REFUSED, code, "", all).asException();
  }

  private static String keys(RowTable table) {
    return String.join(", ", table.columns().stream().map(RowTable.Column::key).toList());
  }

  /** Headings of required columns that a row has nothing in. */
  static List<String> lacking(RowTable table, Map<String, String> row) {
    return table.columns().stream()
        .filter(column -> row.getOrDefault(column.key(), "").isBlank())
        .filter(column -> column.required() || isOwed(column, table, row))
        .map(RowTable.Column::heading)
        .toList();
  }

  /** Conditions are owed by what is shared only under conditions. */
  private static boolean isOwed(RowTable.Column column, RowTable table, Map<String, String> row) {
    return column.key().equals(CONDITIONS)
        && table.columns().stream()
            .filter(one -> one.kind() == RowTable.Kind.GRADE)
            .anyMatch(one -> Grading.isConditional(row.getOrDefault(one.key(), "")));
  }
}
