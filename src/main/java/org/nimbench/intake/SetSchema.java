package org.nimbench.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.DatePrecision;
import org.nimbench.kernel.SetKey;

/**
 * The declared layout of a supplier's file, read from {@code intake/NAME.json}: a file whose header
 * has exactly these columns, in any order, is one of these.
 *
 * @param format {@code nimbench.set/1}
 * @param name the layout's name
 * @param set the key of the set its rows belong to
 * @param openData whether it is published open data, which needs no protocol
 * @param precision how exactly its rows are dated
 * @param monthInName a pattern whose first group is the month a file's name covers
 * @param columns the columns in the publisher's order
 */
record SetSchema(
    String format,
    String name,
    String set,
    boolean openData,
    DatePrecision precision,
    String monthInName,
    List<Column> columns) {

  /**
   * One column.
   *
   * @param name its heading
   * @param as what it becomes
   * @param holds what it may hold, in words
   * @param longest how long a cell may be; a longer one holds something else
   * @param unlessAs not kept where it says the same as the column of this role
   */
  record Column(
      String name, ColumnRole as, String holds, int longest, @Nullable ColumnRole unlessAs) {}

  SetSchema {
    columns = List.copyOf(columns);
  }

  /** The layouts this version reads. */
  static final List<SetSchema> ALL = List.of(load("police-uk.json"));

  static Optional<SetSchema> of(SetKey set) {
    return ALL.stream().filter(schema -> schema.set().equals(set.key())).findFirst();
  }

  private static SetSchema load(String resource) {
    try (InputStream in = Objects.requireNonNull(SetSchema.class.getResourceAsStream(resource))) {
      return new ObjectMapper().readValue(in, SetSchema.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The place of each declared column in a file's header; empty if it is another kind of file. */
  Optional<int[]> recognise(List<String> header) {
    if (header.size() != columns.size()) {
      return Optional.empty();
    }
    List<String> headings = header.stream().map(String::strip).toList();
    int[] places = new int[columns.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = headings.indexOf(columns.get(i).name());
      if (places[i] < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(places);
  }

  /** The month a file's name says it covers. */
  Optional<YearMonth> monthOf(String fileName) {
    String last = fileName.substring(fileName.lastIndexOf('/') + 1);
    Matcher matcher = Pattern.compile(monthInName).matcher(last);
    try {
      return matcher.matches() ? Optional.of(YearMonth.parse(matcher.group(1))) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
