package org.nimbench.intake.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Which character separates the cells of a text: the one by which most rows have equally many.
 *
 * @param character the separator
 * @param columns how many cells most rows have
 * @param agreement which share of the rows has that many, 0 … 1
 */
record Separator(char character, int columns, double agreement) {
  private static final char[] CANDIDATES = {',', ';', '\t', '|'};
  private static final int ROWS = 200;
  private static final double WIDTH_COUNTS = 0.02;

  /**
   * Tries every candidate.
   *
   * @param sample the beginning of the text
   */
  static Separator of(String sample) {
    Separator best = new Separator(',', 1, 0);
    for (char candidate : CANDIDATES) {
      Separator tried = tried(sample, candidate);
      if (tried.columns > 1 && tried.goodness() > best.goodness()) {
        best = tried;
      }
    }
    return best;
  }

  private double goodness() {
    return columns < 2 ? 0 : agreement * agreement + WIDTH_COUNTS * Math.log(columns);
  }

  private static Separator tried(String sample, char candidate) {
    Map<Integer, Integer> rowsByWidth = new HashMap<>();
    int rows = 0;
    try (CsvReader<CsvRecord> reader = TextRows.trial(sample, candidate)) {
      for (CsvRecord row : reader) {
        if (rows >= ROWS) {
          break;
        }
        if (row.getFieldCount() > 1 || !row.getField(0).isBlank()) {
          rows++;
          rowsByWidth.merge(row.getFieldCount(), 1, Integer::sum);
        }
      }
    } catch (CsvParseException e) {
      return judged(candidate, rowsByWidth, rows + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return judged(candidate, rowsByWidth, rows);
  }

  /** A row that breaks the rules of quoting, often the last of the sample, agrees with none. */
  private static Separator judged(char candidate, Map<Integer, Integer> rowsByWidth, int rows) {
    int columns = 1;
    int most = 0;
    for (Map.Entry<Integer, Integer> width : rowsByWidth.entrySet()) {
      if (width.getKey() > 1 && width.getValue() >= most) {
        columns = width.getKey();
        most = width.getValue();
      }
    }
    return new Separator(candidate, columns, rows == 0 ? 0 : (double) most / rows);
  }
}
