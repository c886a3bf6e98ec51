package org.nimbench.disclosure;

import java.util.List;

/**
 * What one rule found in one column or beside the table.
 *
 * @param column place of the column in the table, from 0; −1 for text beside the table
 * @param where the column's heading, or where beside the table the text stands
 * @param rule the rule's key, such as {@code nhs-number}
 * @param verdict what follows
 * @param hits how many values the rule fired on; 0 for a rule about the heading
 * @param seen how many values the column has that are not empty
 * @param lines the first lines where it fired, five at most
 * @param examples masked, such as {@code A***** S****}; five at most, never a raw value
 */
public record Finding(
    int column,
    String where,
    String rule,
    Verdict verdict,
    long hits,
    long seen,
    List<Long> lines,
    List<String> examples) {
  public Finding {
    lines = List.copyOf(lines);
    examples = List.copyOf(examples);
  }
}
