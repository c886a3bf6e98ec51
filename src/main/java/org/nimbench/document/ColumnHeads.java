package org.nimbench.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The heading rows of a table: one, or two where columns stand in groups.
 *
 * @param upper groups, and columns of no group, which reach down to the table; all columns where
 *     there are no groups
 * @param lower columns under a group; empty where there are none
 */
record ColumnHeads(List<Head> upper, List<Head> lower) {
  /**
   * One heading.
   *
   * @param column the first it stands over, from 0
   * @param span how many columns it stands over
   * @param group whether columns stand under it
   */
  record Head(String words, int column, int span, boolean group) {}

  ColumnHeads {
    upper = List.copyOf(upper);
    lower = List.copyOf(lower);
  }

  static ColumnHeads of(Block.Table table) {
    List<Head> upper = new ArrayList<>();
    List<Head> lower = new ArrayList<>();
    List<Block.Column> columns = table.columns();
    for (int first = 0; first < columns.size(); ) {
      Block.Column column = columns.get(first);
      int next = first + 1;
      if (column.group().isEmpty()) {
        upper.add(new Head(column.heading(), first, 1, false));
      } else {
        while (next < columns.size() && columns.get(next).group().equals(column.group())) {
          next++;
        }
        upper.add(new Head(column.group(), first, next - first, true));
        for (int under = first; under < next; under++) {
          lower.add(new Head(columns.get(under).heading(), under, 1, false));
        }
      }
      first = next;
    }
    return new ColumnHeads(upper, lower);
  }

  boolean hasGroups() {
    return !lower.isEmpty();
  }

  /** All headings, as they are read. */
  List<String> inOrder() {
    List<String> words = new ArrayList<>();
    upper.forEach(head -> words.add(head.words()));
    lower.forEach(head -> words.add(head.words()));
    return words;
  }
}
