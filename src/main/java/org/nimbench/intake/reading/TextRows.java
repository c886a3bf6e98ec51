package org.nimbench.intake.reading;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/** The rows of a text whose cells are separated by one character, read one by one. */
final class TextRows implements RawRows {
  private static final int LONGEST_CELL = 1 << 20;

  private final SourceFile file;
  private final CountedStream bytes;
  private final CsvReader<CsvRecord> reader;
  private final CloseableIterator<CsvRecord> rows;
  private long line;

  private TextRows(SourceFile file, TextForm form, char separator, CountedStream bytes)
      throws IOException {
    this.file = file;
    this.bytes = bytes;
    reader = reader(form.decode(bytes), separator);
    rows = reader.iterator();
  }

  static TextRows open(SourceFile file, TextForm form, char separator) {
    try {
      return new TextRows(file, form, separator, new CountedStream(file.open()));
    } catch (IOException e) {
      throw new UnreadableFile("intake.read.unreadable").refusal(file.name(), e);
    }
  }

  /** Reads a text that is in memory already, to try a separator. */
  static CsvReader<CsvRecord> trial(String text, char separator) {
    return reader(new StringReader(text), separator);
  }

  private static CsvReader<CsvRecord> reader(Reader text, char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(LONGEST_CELL)
        .ofCsvRecord(text);
  }

  @Override
  public @Nullable Row next() {
    try {
      if (!rows.hasNext()) {
        return null;
      }
      CsvRecord row = rows.next();
      line = row.getStartingLineNumber();
      return new Row(line, Unseen.without(row.getFields()), null);
    } catch (CsvParseException e) {
      throw new UnreadableFile("intake.read.broken", line + 1).refusal(file.name(), e);
    } catch (UncheckedIOException e) {
      throw unreadable(e);
    }
  }

  private RuntimeException unreadable(UncheckedIOException e) {
    UnreadableFile why =
        e.getCause() instanceof CharacterCodingException
            ? new UnreadableFile("intake.read.damaged-text", line + 1)
            : new UnreadableFile("intake.read.unreadable");
    return why.refusal(file.name(), e);
  }

  @Override
  public long bytesRead() {
    return bytes.count();
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UnreadableFile("intake.read.unreadable").refusal(file.name(), e);
    }
  }
}
