package org.nimbench.example;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How a partner's system writes text files.
 *
 * @param separator between cells
 * @param lineEnd after every line
 * @param charset of the file
 * @param mark whether a byte order mark stands before it
 */
record TextStyle(String separator, String lineEnd, Charset charset, boolean mark) {
  /** What Excel makes of "save as CSV" on an English PC. */
  static final TextStyle WINDOWS =
      new TextStyle(",", "\r\n", Charset.forName("windows-1252"), false);

  /** What it makes on a PC where the comma is in numbers. */
  static final TextStyle SEMICOLONS =
      new TextStyle(";", "\r\n", Charset.forName("windows-1252"), false);

  /** What newer systems write. */
  static final TextStyle MARKED = new TextStyle(",", "\r\n", StandardCharsets.UTF_8, true);

  /** Semicolons with a byte order mark. */
  static final TextStyle MARKED_SEMICOLONS =
      new TextStyle(";", "\r\n", StandardCharsets.UTF_8, true);

  /** "Unicode text" of older systems. */
  static final TextStyle UTF_16 = new TextStyle("\t", "\r\n", StandardCharsets.UTF_16LE, true);

  /** Plain. */
  static final TextStyle PLAIN = new TextStyle(",", "\n", StandardCharsets.UTF_8, false);

  /** Tabs. */
  static final TextStyle TABS = new TextStyle("\t", "\n", StandardCharsets.UTF_8, false);

  /** A table as the bytes of a file. */
  byte[] file(Extract table) {
    StringBuilder text = new StringBuilder(mark ? "\uFEFF" : "");
    line(text, table.headings());
    table.rows().forEach(row -> line(text, row));
    return text.toString().getBytes(charset);
  }

  private void line(StringBuilder text, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      text.append(i == 0 ? "" : separator).append(quoted(cells.get(i)));
    }
    text.append(lineEnd);
  }

  private String quoted(String cell) {
    boolean needed = cell.contains(separator) || cell.contains("\"") || cell.contains("\n");
    return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
