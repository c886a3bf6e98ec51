package org.nimbench.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nimbench.kernel.Words;

/**
 * Answers whether a table holds data that identify a person or a home. It is shown every cell of
 * every row and every text beside the table, and keeps counts and masked examples only; its memory
 * does not grow with the rows.
 *
 * <p>The rules are those of {@code docs/gate.md}. A column that is not kept is looked at all the
 * same: what is found in it keeps its verdict, and whoever shows the findings says whether leaving
 * the column out is enough.
 *
 * <p>Not for several threads at once.
 */
public final class Gate {
  private final ColumnWatch[] columns;
  private final BesideWatch beside;

  private Gate(List<GateColumn> columns, GateRules rules, LocalDate today) {
    this.columns = new ColumnWatch[columns.size()];
    for (int i = 0; i < this.columns.length; i++) {
      this.columns[i] = new ColumnWatch(i, columns.get(i), rules, today);
    }
    this.beside = new BesideWatch(rules, today);
    for (GateColumn column : columns) {
      beside.see(column.heading(), column.heading());
      // A file without headings has somebody's row in their place, and headings are kept.
      beside.name(column.heading(), column.heading());
    }
  }

  /**
   * A gate for one table. Headings are judged at once.
   *
   * @param columns in the table's order
   * @param rules the set it guards
   * @param today the day the file was received: birthdays are told from other days by how long ago
   *     they are
   */
  public static Gate of(List<GateColumn> columns, GateRules rules, LocalDate today) {
    return new Gate(columns, rules, today);
  }

  /**
   * Looks at a row. Cells beyond the last heading are looked at as text beside the table.
   *
   * @param line where it begins in its file or sheet, from 1
   * @param cells the text of every cell
   */
  public void see(long line, List<String> cells) {
    int inside = Math.min(cells.size(), columns.length);
    for (int i = 0; i < inside; i++) {
      columns[i].see(line, cells.get(i));
    }
    for (int i = inside; i < cells.size(); i++) {
      beside.see(Words.text("disclosure.beside.right", line), cells.get(i));
    }
  }

  /**
   * Looks at a text outside the table.
   *
   * @param where it stands, in words
   * @param text the text
   */
  public void beside(String where, String text) {
    beside.see(where, text);
  }

  /**
   * Looks at a name that is kept with the rows: of the file, its folder, its sheet.
   *
   * @param where what it is the name of, in words
   */
  public void name(String where, String name) {
    beside.name(where, name);
  }

  /** What was found so far, column by column and then beside the table; empty if nothing. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (ColumnWatch column : columns) {
      findings.addAll(column.findings());
    }
    findings.addAll(beside.findings());
    return List.copyOf(findings);
  }
}
