package org.nimbench.intake;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/**
 * The rows of a CSV file, read one by one. UTF-8 with or without a byte order mark; a byte that is
 * not UTF-8 ends the import, for a replacement character would be a changed cell.
 */
final class CsvRows implements AutoCloseable {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Source source;
  private final CountingStream bytes;
  private final CsvReader<CsvRecord> reader;
  private final CloseableIterator<CsvRecord> rows;

  private CsvRows(Source source, CountingStream bytes) throws IOException {
    this.source = source;
    this.bytes = bytes;
    reader =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(decoded(bytes));
    rows = reader.iterator();
  }

  static CsvRows open(Source source) {
    try {
      return new CsvRows(source, new CountingStream(source.opener().open()));
    } catch (IOException e) {
      throw unreadable(source, e);
    }
  }

  private static Reader decoded(InputStream in) throws IOException {
    PushbackInputStream start = new PushbackInputStream(in, BYTE_ORDER_MARK.length);
    byte[] first = start.readNBytes(BYTE_ORDER_MARK.length);
    if (!Arrays.equals(first, BYTE_ORDER_MARK)) {
      start.unread(first);
    }
    return new InputStreamReader(
        start,
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /** Bytes read so far. */
  long bytesRead() {
    return bytes.count();
  }

  /**
   * The headings.
   *
   * @throws UnusableFile if there are none, or they cannot be read
   */
  List<String> header() throws UnusableFile {
    try {
      if (!rows.hasNext()) {
        throw new UnusableFile(Unusable.EMPTY);
      }
      return rows.next().getFields();
    } catch (CsvParseException e) {
      throw new UnusableFile(Unusable.BROKEN);
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        throw new UnusableFile(Unusable.UNDECODABLE);
      }
      throw unreadable(source, e);
    }
  }

  boolean hasNext() {
    try {
      return rows.hasNext();
    } catch (CsvParseException e) {
      throw broken(e);
    } catch (UncheckedIOException e) {
      throw undecodable(e);
    }
  }

  CsvRecord next() {
    try {
      return rows.next();
    } catch (CsvParseException e) {
      throw broken(e);
    } catch (UncheckedIOException e) {
      throw undecodable(e);
    }
  }

  private RuntimeException broken(CsvParseException e) {
    return Problem.of(ProblemKind.REFUSED, "intake.file.broken", source.name()).asException(e);
  }

  private RuntimeException undecodable(UncheckedIOException e) {
    String key =
        e.getCause() instanceof CharacterCodingException
            ? "intake.file.undecodable"
            : "intake.file.unreadable";
    return Problem.of(ProblemKind.REFUSED, key, source.name()).asException(e);
  }

  private static RuntimeException unreadable(Source source, Exception e) {
    return Problem.of(ProblemKind.REFUSED, "intake.file.unreadable", source.name()).asException(e);
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw unreadable(source, e);
    }
  }
}
