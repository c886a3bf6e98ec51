package org.nimbench.products;

import java.util.List;
import java.util.Map;
import org.nimbench.study.Result;

/** The values of a table of counts: its total, and the row that counts most. */
final class TableValues {
  private TableValues() {}

  static void put(Result.Table table, Map<String, Value> values) {
    values.put("total", new Value.Count(table.total()));
    values.put("rows", new Value.Count(table.rows().size()));
    TableShape shape = TableShape.of(table);
    List<String> top = null;
    for (List<String> row : table.rows()) {
      boolean more = top == null || shape.countOf(row) > shape.countOf(top);
      if (shape.countOf(row) > 0 && !shape.isRemainder(row) && more) {
        top = row;
      }
    }
    if (top != null) {
      values.put("top", new Value.Words(shape.rowName(top)));
      values.put("top-count", new Value.Count(shape.countOf(top)));
      values.put("top-share", new Value.Share(shape.countOf(top), table.total(), 0));
    }
  }
}
