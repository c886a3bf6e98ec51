package org.nimbench.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.work.Progress;

/** The table in a text file. */
final class TextTable {
  private static final int SAMPLE = 1 << 18;
  private static final double FREE_TEXT_AGREES_LESS = 0.7;
  private static final int MOST_ROWS_LOOKED_AT = 2_000;
  private static final Set<String> ENDINGS = Set.of("csv", "tsv", "tab", "psv", "ssv", "gz");

  private final SourceFile file;
  private final TextForm form;
  private final Separator separator;

  private TextTable(SourceFile file, TextForm form, Separator separator) {
    this.file = file;
    this.form = form;
    this.separator = separator;
  }

  /**
   * Looks at a file.
   *
   * @throws UnreadableFile if it holds no table
   */
  static Table in(SourceFile file, HeadingScore score, Progress progress)
      throws UnreadableFile, IOException {
    TextForm form = TextForm.of(file, progress);
    String sample = sample(file, form);
    TextKind.requireTable(sample);
    Separator separator = Separator.of(sample);
    boolean isNamedTable = ENDINGS.contains(file.ending());
    if (!isNamedTable && separator.agreement() < FREE_TEXT_AGREES_LESS) {
      throw new UnreadableFile("intake.read.no-table");
    }
    return new TextTable(file, form, separator).table(score);
  }

  private static String sample(SourceFile file, TextForm form) throws IOException {
    char[] characters = new char[SAMPLE];
    int length = 0;
    try (InputStream in = file.open();
        Reader text = form.decode(in)) {
      int got = text.read(characters);
      while (got > 0 && length < SAMPLE) {
        length += got;
        got = text.read(characters, length, SAMPLE - length);
      }
    }
    return new String(characters, 0, length);
  }

  private Table table(HeadingScore score) throws UnreadableFile {
    List<Row> first = firstRows();
    if (first.isEmpty()) {
      throw new UnreadableFile("intake.read.empty");
    }
    Heading heading = new HeadingFinder(first, score).find();
    List<BesideText> beside = new ArrayList<>();
    beside.add(new BesideText(Words.text("intake.beside.file-name"), file.name()));
    for (Row title : heading.titles()) {
      beside.addAll(Cells.beside(title, Words.text("intake.beside.title", title.line())));
    }
    Table table =
        new Table(
            file.name(),
            form.size(),
            file.chosen(),
            heading.cells(),
            heading.line(),
            how(heading, first),
            beside,
            () -> new TableRows(rows(), heading));
    try (RowReader rows = table.rows()) {
      if (!rows.hasNext()) {
        throw new UnreadableFile("intake.read.header-only");
      }
    }
    return table;
  }

  private TextRows rows() {
    return TextRows.open(file, form, separator.character());
  }

  private List<Row> firstRows() {
    List<Row> first = new ArrayList<>();
    try (TextRows rows = rows()) {
      int looked = 0;
      @Nullable Row row = rows.next();
      while (row != null && first.size() < HeadingFinder.ROWS && looked < MOST_ROWS_LOOKED_AT) {
        if (!Cells.isBlank(row)) {
          first.add(row);
        }
        looked++;
        row = rows.next();
      }
    }
    return first;
  }

  private List<String> how(Heading heading, List<Row> first) {
    List<String> how = new ArrayList<>();
    how.add(form.how());
    how.add(separatedBy());
    how.addAll(HeadingWords.of(heading));
    if (separator.character() != ',') {
      List<String> columns = DecimalCommas.columns(heading, first);
      if (!columns.isEmpty()) {
        how.add(Words.text("intake.how.decimal-comma", String.join(", ", columns)));
      }
    }
    return how;
  }

  private String separatedBy() {
    if (separator.columns() < 2) {
      return Words.text("intake.how.one-column");
    }
    return switch (separator.character()) {
      case ';' -> Words.text("intake.how.semicolons");
      case '\t' -> Words.text("intake.how.tabs");
      case '|' -> Words.text("intake.how.bars");
      default -> Words.text("intake.how.commas");
    };
  }
}
