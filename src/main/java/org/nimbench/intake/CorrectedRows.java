package org.nimbench.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.nimbench.intake.layout.Mapping;
import org.nimbench.intake.layout.MappingJson;
import org.nimbench.intake.reading.Row;
import org.nimbench.intake.reading.RowReader;
import org.nimbench.intake.reading.Table;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Workspace;

/**
 * Rows that were kept back, written out by {@link QuarantineFile}, put right and submitted again:
 * each is read as its own file was.
 */
final class CorrectedRows {
  /** Which import and file a row came in. */
  record Origin(long batch, String file) {}

  private static final List<String> HEADINGS = List.of("batch", "file", "line", "reason", "raw");
  private static final int RAW = 4;

  private final Workspace workspace;
  private final SetKey set;
  private final Map<Table, Mapping> mappings = new IdentityHashMap<>();
  private final Map<Table, Origin> origins = new IdentityHashMap<>();

  CorrectedRows(Workspace workspace, SetKey set) {
    this.workspace = workspace;
    this.set = set;
  }

  /** The same tables, those of corrected rows in the shape of the files they came in. */
  List<Table> expanded(List<Table> tables) {
    List<Table> all = new ArrayList<>();
    for (Table table : tables) {
      if (isCorrected(table)) {
        origins(table).forEach(origin -> all.add(of(table, origin)));
      } else {
        all.add(table);
      }
    }
    return all;
  }

  /** Whether a table has the columns of {@link QuarantineFile}. */
  static boolean isCorrected(Table table) {
    return table.headings().stream().map(String::strip).toList().equals(HEADINGS);
  }

  /** How a table of corrected rows was read the first time; null for any other. */
  @Nullable Mapping mapping(Table table) {
    return mappings.get(table);
  }

  /** Where the rows of a table were kept back; null for any other table. */
  @Nullable Origin origin(Table table) {
    return origins.get(table);
  }

  private static List<Origin> origins(Table table) {
    Map<Origin, Boolean> found = new LinkedHashMap<>();
    try (RowReader rows = table.rows()) {
      while (rows.hasNext()) {
        found.put(origin(rows.next(), table), true);
      }
    }
    return List.copyOf(found.keySet());
  }

  private static Origin origin(Row row, Table table) {
    return new Origin(number(row, 0, table), harmed(row.cell(1)));
  }

  private static long number(Row row, int column, Table table) {
    try {
      return Long.parseLong(row.cell(column));
    } catch (NumberFormatException e) {
      throw Problem.of(ProblemKind.REFUSED, "intake.corrected.number", table.name(), row.line())
          .asException(e);
    }
  }

  private Table of(Table table, Origin origin) {
    @Nullable String kept = workspace.ledger().mappings(origin.batch()).get(origin.file());
    if (kept == null) {
      throw Problem.of(
              ProblemKind.REFUSED,
              "intake.corrected.unknown",
              table.name(),
              origin.batch(),
              origin.file())
          .asException();
    }
    Mapping mapping = MappingJson.read(kept, origin.file());
    if (!mapping.set().equals(set)) {
      throw Problem.of(
              ProblemKind.REFUSED,
              "intake.corrected.other-set",
              table.name(),
              origin.batch(),
              mapping.set().key())
          .asException();
    }
    Table as =
        new Table(
            origin.file(),
            table.bytes(),
            table.chosen(),
            mapping.columns().stream().map(Mapping.Mapped::heading).toList(),
            1,
            table.how(),
            CellWatch.beside(table),
            () -> new Rows(table, origin));
    mappings.put(as, mapping);
    origins.put(as, origin);
    return as;
  }

  /** An apostrophe that kept a spreadsheet from taking a cell for a formula goes. */
  private static String harmed(String text) {
    boolean guarded = text.length() > 1 && text.charAt(0) == '\'';
    return guarded && QuarantineFile.isFormula(text.substring(1)) ? text.substring(1) : text;
  }

  /** The rows of one origin. */
  private static final class Rows implements RowReader {
    private final Table table;
    private final Origin wanted;
    private final RowReader rows;
    private @Nullable Row next;

    Rows(Table table, Origin wanted) {
      this.table = table;
      this.wanted = wanted;
      this.rows = table.rows();
    }

    @Override
    public boolean hasNext() {
      while (next == null && rows.hasNext()) {
        Row row = rows.next();
        if (origin(row, table).equals(wanted)) {
          next = Row.ofText(number(row, 2, table), cells(harmed(row.cell(RAW)), row));
        }
      }
      return next != null;
    }

    private List<String> cells(String raw, Row row) {
      try (CsvReader<CsvRecord> parsed = CsvReader.builder().ofCsvRecord(raw)) {
        return parsed.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
      } catch (CsvParseException | java.io.IOException e) {
        throw Problem.of(ProblemKind.REFUSED, "intake.corrected.raw", table.name(), row.line())
            .asException(e);
      }
    }

    @Override
    public Row next() {
      if (!hasNext() || next == null) {
        throw new NoSuchElementException();
      }
      Row row = next;
      next = null;
      return row;
    }

    @Override
    public long bytesRead() {
      return rows.bytesRead();
    }

    @Override
    public void close() {
      rows.close();
    }
  }
}
