package org.nimbench.geography;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;
import org.nimbench.work.Progress;

/**
 * Reads people and households by area code from a CSV file with a header.
 *
 * <p>UTF-8 with or without a byte order mark; a file that is not UTF-8 is taken for Windows-1252,
 * which Excel writes: codes and figures are the same in both. An empty figure is no figure.
 */
public final class DenominatorFile {
  private static final Charset EXCEL = Charset.forName("windows-1252");
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int ROWS_BETWEEN_CHECKS = 4_096;

  private final String file;
  private final Map<String, Double> population = new LinkedHashMap<>();
  private final Map<String, Double> households = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();

  private DenominatorFile(String file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @param codeField the column with the area codes; upper and lower case are the same in all three
   * @param populationField the column with people; null for none
   * @param householdsField the column with households; null for none
   * @throws ProblemException (usage) if no figures are asked for or a column is not there, with the
   *     columns that are; (refused) if the file is not there or empty, has no rows, a figure is no
   *     number of 0 or more, or a code is empty or occurs twice, with the line
   * @throws org.nimbench.work.Cancelled if it was stopped
   */
  public static DenominatorRead read(
      Path csv,
      String codeField,
      @Nullable String populationField,
      @Nullable String householdsField,
      Progress progress) {
    GivenFile.head(csv);
    DenominatorFile reading = new DenominatorFile(GivenFile.name(csv));
    if (populationField == null && householdsField == null) {
      throw Problem.of(ProblemKind.USAGE, "geography.denominators.nothing", reading.file)
          .asException();
    }
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder().skipEmptyLines(true).ofCsvRecord(text(csv))) {
      reading.take(rows.iterator(), codeField, populationField, householdsField, progress);
    } catch (CsvParseException e) {
      throw reading.refused("geography.denominators.broken").asException(e);
    } catch (IOException e) {
      throw GivenFile.unreadable(csv, e);
    }
    return new DenominatorRead(reading.population, reading.households);
  }

  private void take(
      Iterator<CsvRecord> rows,
      String codeField,
      @Nullable String populationField,
      @Nullable String householdsField,
      Progress progress) {
    List<String> header =
        rows.hasNext() ? rows.next().getFields().stream().map(String::strip).toList() : List.of();
    int code = column(header, codeField);
    int people = populationField == null ? -1 : column(header, populationField);
    int homes = householdsField == null ? -1 : column(header, householdsField);
    String what = Words.text("geography.progress.figures");
    while (rows.hasNext()) {
      CsvRecord row = rows.next();
      takeRow(row, code, people, homes);
      if (seen.size() % ROWS_BETWEEN_CHECKS == 0) {
        progress.check();
        progress.at(seen.size(), 0, what);
      }
    }
    if (seen.isEmpty()) {
      throw refused("geography.denominators.empty").asException();
    }
  }

  private void takeRow(CsvRecord row, int codeColumn, int people, int homes) {
    long line = row.getStartingLineNumber();
    String code = cell(row, codeColumn);
    if (code.isEmpty()) {
      throw refused("geography.denominators.uncoded", line).asException();
    }
    if (!seen.add(code)) {
      throw refused("geography.denominators.twice", line, code).asException();
    }
    keep(population, code, cell(row, people), line);
    keep(households, code, cell(row, homes), line);
  }

  private void keep(Map<String, Double> figures, String code, String text, long line) {
    if (!text.isEmpty()) {
      figures.put(
          code,
          Headcount.read(text)
              .orElseThrow(
                  () ->
                      refused("geography.denominators.unreadable", line, text, code)
                          .asException()));
    }
  }

  private static String cell(CsvRecord row, int column) {
    return column < 0 || column >= row.getFieldCount() ? "" : row.getField(column).strip();
  }

  private int column(List<String> header, String asked) {
    int exact = header.indexOf(asked.strip());
    for (int i = 0; exact < 0 && i < header.size(); i++) {
      exact = header.get(i).equalsIgnoreCase(asked.strip()) ? i : -1;
    }
    if (exact < 0) {
      throw Problem.of(
              ProblemKind.USAGE, "geography.field.missing", file, asked, String.join(", ", header))
          .asException();
    }
    return exact;
  }

  private static String text(Path csv) throws IOException {
    byte[] bytes = Files.readAllBytes(csv);
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      text = new String(bytes, EXCEL);
    }
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private Problem refused(String code, Object... arguments) {
    return Problem.of(ProblemKind.REFUSED, code, file, arguments);
  }
}
