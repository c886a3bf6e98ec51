package org.nimbench.intake.codes;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.SetKey;

/**
 * A workspace's own codes as a CSV file (UTF-8) with the columns {@code set, code, label, as,
 * valid_from, valid_to}, to be edited in a spreadsheet; see {@code docs/formats/codes.md}.
 */
public final class OwnCodesFile {
  private static final List<String> HEADINGS =
      List.of("set", "code", "label", "as", "valid_from", "valid_to");

  private final String file;
  private final List<String> header;

  private OwnCodesFile(String file, List<String> header) {
    this.file = file;
    this.header = header;
  }

  /** The table as the text of a file; {@link #read} gives it back as it was. */
  public static String write(List<OwnCode> codes) {
    StringBuilder text = new StringBuilder(String.join(",", HEADINGS)).append("\r\n");
    for (OwnCode code : codes) {
      text.append(code.set().key()).append(',');
      text.append(quoted(code.code())).append(',').append(quoted(code.label())).append(',');
      text.append(code.as()).append(',');
      text.append(code.from() == null ? "" : code.from()).append(',');
      text.append(code.to() == null ? "" : code.to()).append("\r\n");
    }
    return text.toString();
  }

  private static String quoted(String text) {
    return text.isEmpty() ? "" : '"' + text.replace("\"", "\"\"") + '"';
  }

  /**
   * Reads a file; nothing is kept yet.
   *
   * @throws ProblemException (refused) if it cannot be read, a column is missing, or a row names a
   *     set or a category there is not, has neither code nor label, a day that is none, or ends
   *     before it begins; with the row's line
   */
  public static List<OwnCode> read(Path csv) {
    String file = String.valueOf(csv.getFileName());
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder().skipEmptyLines(true).detectBomHeader(true).ofCsvRecord(csv)) {
      Iterator<CsvRecord> all = rows.iterator();
      List<String> header =
          all.hasNext()
              ? all.next().getFields().stream()
                  .map(name -> name.strip().toLowerCase(Locale.ROOT))
                  .toList()
              : List.of();
      OwnCodesFile reading = new OwnCodesFile(file, header);
      List<OwnCode> codes = new ArrayList<>();
      reading.requireHeadings();
      all.forEachRemaining(row -> codes.add(reading.code(row)));
      return codes;
    } catch (CsvParseException | UncheckedIOException | IOException e) {
      throw Problem.of(ProblemKind.REFUSED, "intake.codes.unreadable", file).asException(e);
    }
  }

  private void requireHeadings() {
    for (String column : HEADINGS) {
      if (!header.contains(column)) {
        throw Problem.of(ProblemKind.REFUSED, "intake.codes.column", file, column).asException();
      }
    }
  }

  private OwnCode code(CsvRecord row) {
    SetKey set = set(row);
    String code = cell(row, "code");
    String label = cell(row, "label");
    String as = cell(row, "as");
    LocalDate from = day(row, "valid_from");
    LocalDate to = day(row, "valid_to");
    if (code.isEmpty() && label.isEmpty()) {
      throw Problem.of(ProblemKind.REFUSED, "intake.codes.blank", where(row), as).asException();
    }
    if (OffenceTypes.find(set, as).isEmpty()) {
      throw Problem.of(ProblemKind.REFUSED, "intake.codes.unknown", where(row), as, set.key())
          .asException();
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw Problem.of(ProblemKind.REFUSED, "intake.codes.backwards", where(row), from, to)
          .asException();
    }
    return new OwnCode(set, code, label, as, from, to);
  }

  private SetKey set(CsvRecord row) {
    String text = cell(row, "set");
    try {
      return SetKey.parse(text);
    } catch (ProblemException e) {
      throw Problem.of(ProblemKind.REFUSED, "intake.codes.set", where(row), text).asException(e);
    }
  }

  private @Nullable LocalDate day(CsvRecord row, String column) {
    String text = cell(row, column);
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Problem.of(ProblemKind.REFUSED, "intake.codes.day", where(row), text).asException(e);
    }
  }

  private String cell(CsvRecord row, String column) {
    int place = header.indexOf(column);
    return place >= row.getFieldCount() ? "" : row.getField(place).strip();
  }

  private String where(CsvRecord row) {
    return file + ":" + row.getStartingLineNumber();
  }
}
