package org.nimbench.desk;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.DatePrecision;
import org.nimbench.kernel.DateSpan;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.SetKey;

/**
 * Series breaks, operation dates and notes from a CSV file (UTF-8) with the columns {@code date}
 * ({@code 2025-06-02}, or {@code 2025-06} where only the month is known), {@code kind} ({@code
 * note}, {@code operation}, {@code break}, {@code rebase}), {@code words} and, where it is about
 * one crime type only, {@code type}.
 */
public final class AnnotationFile {
  private static final int MONTH_LENGTH = 7;

  private final String file;

  private AnnotationFile(String file) {
    this.file = file;
  }

  /**
   * Reads a file; nothing is kept yet.
   *
   * @throws ProblemException (refused) if it cannot be read, a column is missing or a row is not
   *     understood, with its line
   */
  public static List<Annotation> read(Path csv) {
    AnnotationFile reading = new AnnotationFile(String.valueOf(csv.getFileName()));
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder().skipEmptyLines(true).detectBomHeader(true).ofCsvRecord(csv)) {
      return reading.rows(rows.iterator());
    } catch (CsvParseException | UncheckedIOException | IOException e) {
      throw Problem.of(ProblemKind.REFUSED, "desk.file.unreadable", reading.file).asException(e);
    }
  }

  private List<Annotation> rows(Iterator<CsvRecord> rows) {
    List<String> header =
        rows.hasNext()
            ? rows.next().getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList()
            : List.of();
    for (String column : List.of("date", "kind", "words")) {
      if (!header.contains(column)) {
        throw Problem.of(ProblemKind.REFUSED, "desk.file.column", file, column).asException();
      }
    }
    List<Annotation> read = new ArrayList<>();
    while (rows.hasNext()) {
      read.add(row(rows.next(), header));
    }
    return read;
  }

  private Annotation row(CsvRecord row, List<String> header) {
    String date = cell(row, header.indexOf("date"));
    String kind = cell(row, header.indexOf("kind"));
    String words = cell(row, header.indexOf("words"));
    if (words.isEmpty()) {
      throw refused(row, words, null);
    }
    return new Annotation(
        "",
        date(row, date),
        words,
        AnnotationKind.of(kind).orElseThrow(() -> refused(row, kind, null)),
        filter(row, cell(row, header.indexOf("type"))));
  }

  private DateSpan date(CsvRecord row, String text) {
    try {
      if (text.length() == MONTH_LENGTH) {
        return DateSpan.ofMonth(YearMonth.parse(text));
      }
      LocalDate day = LocalDate.parse(text);
      return new DateSpan(day, day, DatePrecision.DAY);
    } catch (DateTimeException e) {
      throw refused(row, text, e);
    }
  }

  private @Nullable Filter filter(CsvRecord row, String type) {
    if (type.isEmpty()) {
      return null;
    }
    List<String> types = Stream.of(type.split(" ")).filter(one -> !one.isBlank()).toList();
    for (String one : types) {
      if (OffenceTypes.matching(SetKey.POLICE_CRIME, one).isEmpty()) {
        throw refused(row, one, null);
      }
    }
    return Filter.all(SetKey.POLICE_CRIME).withTypes(types);
  }

  private static String cell(CsvRecord row, int column) {
    return column < 0 || column >= row.getFieldCount() ? "" : row.getField(column).strip();
  }

  private ProblemException refused(CsvRecord row, String text, @Nullable Exception cause) {
    Problem problem =
        Problem.of(ProblemKind.REFUSED, "desk.file.row", file, text, row.getStartingLineNumber());
    return cause == null ? problem.asException() : problem.asException(cause);
  }
}
