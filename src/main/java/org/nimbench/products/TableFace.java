package org.nimbench.products;

import java.util.List;
import java.util.Optional;
import org.nimbench.document.Block;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;

/**
 * The first rows of a table, for a card.
 *
 * @param columns headings
 * @param rows at most {@value #MOST}
 * @param more how many rows there are besides
 */
public record TableFace(List<String> columns, List<List<String>> rows, int more) {
  private static final int MOST = 3;

  public TableFace {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The face of evidence that is a table; empty for any other. */
  public static Optional<TableFace> of(Evidence evidence) {
    if (!(evidence.result() instanceof Result.Table table)) {
      return Optional.empty();
    }
    Block.Table block = TableBlocks.of(evidence, table, List.of());
    List<List<String>> rows = block.rows();
    int shown = Math.min(MOST, rows.size());
    return Optional.of(
        new TableFace(
            block.columns().stream().map(Block.Column::heading).toList(),
            rows.subList(0, shown),
            rows.size() - shown));
  }
}
