package org.nimbench.ui.kit;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as other programs take it from the clipboard.
 *
 * @param headings of the columns
 * @param rows cells as they are shown
 */
public record CopiedTable(List<String> headings, List<List<String>> rows) {
  public CopiedTable {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }

  /** With tabs between cells, a line a row. */
  public String tabbed() {
    StringBuilder text = new StringBuilder(String.join("\t", headings)).append('\n');
    rows.forEach(row -> text.append(String.join("\t", row)).append('\n'));
    return text.toString();
  }

  /** As a table of HTML. */
  public String html() {
    return "<table><tr>"
        + cells(headings, "th")
        + "</tr>"
        + rows.stream()
            .map(row -> "<tr>" + cells(row, "td") + "</tr>")
            .collect(Collectors.joining())
        + "</table>";
  }

  private static String cells(List<String> cells, String tag) {
    return cells.stream()
        .map(cell -> "<" + tag + ">" + escaped(cell) + "</" + tag + ">")
        .collect(Collectors.joining());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
