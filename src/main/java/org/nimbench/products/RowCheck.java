package org.nimbench.products;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;

/** Sees that rows fit the columns of their section. */
final class RowCheck {
  static final String CONDITIONS = "conditions";

  private RowCheck() {}

  /**
   * Rows in the order of the columns, without empty cells and empty rows.
   *
   * @throws ProblemException (refused) naming the first row and column that does not fit
   */
  static List<Map<String, String>> checked(
      RowTable table, Product product, List<Map<String, String>> rows) {
    RowForm form = RowForm.of(table, product);
    List<Map<String, String>> checked = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> row = new LinkedHashMap<>();
      for (String key : rows.get(i).keySet()) {
        if (table.column(key).isEmpty()) {
          throw refused("products.rows.column", i, key, keys(table));
        }
      }
      for (RowTable.Column column : form.table().columns()) {
        String cell = rows.get(i).getOrDefault(column.key(), "").strip();
        if (!cell.isEmpty()) {
          fits(form, column, cell, i);
          row.put(column.key(), cell);
        }
      }
      if (!row.isEmpty()) {
        checked.add(row);
      }
    }
    return checked;
  }

  private static void fits(RowForm form, RowTable.Column column, String cell, int row) {
    RowForm.Fault fault = form.fault(column, cell).orElse(null);
    if (fault != null) {
      throw switch (fault) {
        case CHOICE ->
            refused(
                "products.rows.choice",
                row,
                column.heading(),
                cell,
                String.join(", ", form.choices(column).keySet()));
        case DATE -> refused("products.rows.date", row, column.heading(), cell);
        case GRADE -> refused("products.rows.grade", row, column.heading(), cell);
        case NUMBER -> refused("products.rows.number", row, column.heading(), cell);
      };
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
}
