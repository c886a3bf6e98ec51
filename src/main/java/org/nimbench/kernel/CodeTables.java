package org.nimbench.kernel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The code tables that come with the program, {@code codes/NAME.csv}: a heading row, then a code a
 * row. {@code docs/formats/codes.md} lists them.
 */
public final class CodeTables {
  private static final Map<String, List<CodeEntry>> READ = new ConcurrentHashMap<>();

  private CodeTables() {}

  /** Every code of a table, in its order; the table must be one that comes with the program. */
  public static List<CodeEntry> of(String name) {
    return READ.computeIfAbsent(name, CodeTables::read);
  }

  /** The rows of a table under their headings, for tables that do not list codes. */
  public static List<Map<String, String>> rows(String name) {
    try (InputStream in =
            Objects.requireNonNull(
                CodeTables.class.getResourceAsStream("/org/nimbench/codes/" + name + ".csv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> headings = cells(lines.readLine());
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        List<String> cells = cells(line);
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < headings.size(); i++) {
          row.put(headings.get(i), cells.get(i));
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<CodeEntry> read(String name) {
    return rows(name).stream().map(CodeTables::entry).toList();
  }

  private static CodeEntry entry(Map<String, String> row) {
    String aliases = row.getOrDefault("aliases", "");
    return new CodeEntry(
        row.getOrDefault("code", ""),
        row.getOrDefault("label", ""),
        row.getOrDefault("group", ""),
        aliases.isEmpty() ? List.of() : List.of(aliases.split("\\|")),
        day(row.getOrDefault("valid_from", "")),
        day(row.getOrDefault("valid_to", "")),
        row.getOrDefault("sensitive", "0").equals("1"),
        row);
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  /** The cells of a line; a cell with a comma stands in quotation marks and holds none itself. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
