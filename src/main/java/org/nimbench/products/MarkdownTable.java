package org.nimbench.products;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.nimbench.document.Block;
import org.nimbench.kernel.Words;

/** Reads a table that an analyst wrote with bars between its cells. */
final class MarkdownTable {
  /** Columns are as wide as their longest cell within these, in letters. */
  private static final int NARROWEST = 6;

  private static final int WIDEST = 40;
  private static final int BETWEEN = 4;
  private static final String NOTHING = "–";

  private final TextContext context;
  private final List<Block> after;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<Block.Align> aligns = new ArrayList<>();

  /**
   * A reader of one table.
   *
   * @param after takes what its cells place or break
   */
  MarkdownTable(TextContext context, List<Block> after) {
    // A cell is plain text, which cannot hold a native reference.
    this.context = context.withoutMentions();
    this.after = after;
  }

  Block.Table read(TableBlock table, String id, String caption) {
    rows(table);
    List<String> headings = rows.remove(0);
    return new Block.Table(
        id,
        caption,
        caption.isEmpty()
            ? Words.text("products.text.table-of", DataFacts.inOneSentence(headings))
            : caption,
        columns(headings),
        rows,
        false,
        List.of(),
        List.of());
  }

  private void rows(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof TableRow row) {
        rows.add(cells(row));
      } else {
        rows(child);
      }
    }
  }

  private List<String> cells(TableRow row) {
    List<String> cells = new ArrayList<>();
    for (Node child = row.getFirstChild(); child != null; child = child.getNext()) {
      InlineReader.Reading reading = InlineReader.read(child, context);
      after.addAll(reading.after());
      String text = reading.plain();
      cells.add(text.isEmpty() ? NOTHING : text);
      if (rows.isEmpty()) {
        boolean right =
            child instanceof TableCell cell && cell.getAlignment() == TableCell.Alignment.RIGHT;
        aligns.add(right ? Block.Align.END : Block.Align.START);
      }
    }
    while (cells.size() < aligns.size()) {
      cells.add(NOTHING);
    }
    return cells;
  }

  private List<Block.Column> columns(List<String> headings) {
    int[] widths = new int[headings.size()];
    int all = 0;
    for (int i = 0; i < widths.length; i++) {
      int longest = headings.get(i).length();
      for (List<String> row : rows) {
        longest = Math.max(longest, row.get(i).length());
      }
      widths[i] = Math.max(NARROWEST, Math.min(WIDEST, longest)) + BETWEEN;
      all += widths[i];
    }
    List<Block.Column> columns = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      columns.add(new Block.Column(headings.get(i), aligns.get(i), (double) widths[i] / all));
    }
    return columns;
  }
}
