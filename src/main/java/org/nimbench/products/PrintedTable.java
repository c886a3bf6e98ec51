package org.nimbench.products;

import java.util.List;
import java.util.Optional;
import org.nimbench.document.Block;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;

/**
 * A table with its words as it is printed; the last row is the total.
 *
 * @param columns headings
 * @param rows cells in order of the columns
 * @param counted which column holds the counts, from 0
 */
public record PrintedTable(List<String> columns, List<List<String>> rows, int counted) {
  public PrintedTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Evidence that is a table, as it is printed; empty for any other. */
  public static Optional<PrintedTable> of(Evidence evidence) {
    if (!(evidence.result() instanceof Result.Table table)) {
      return Optional.empty();
    }
    Block.Table block = TableBlocks.of(evidence, table, List.of());
    List<String> columns = block.columns().stream().map(Block.Column::heading).toList();
    return Optional.of(
        new PrintedTable(
            columns, block.rows(), columns.indexOf(Words.text("products.column.count"))));
  }
}
