package org.nimbench.products;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nimbench.document.Block;
import org.nimbench.document.Inline;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;

/** The rows of a section as blocks: a table, a list under headings, the sides of a triangle. */
final class RowBlocks {
  private static final String NOTHING = "–";

  private final Product product;
  private final RowTable table;
  private final TextContext context;
  private final List<Block> after = new ArrayList<>();

  RowBlocks(Product product, RowTable table, TextContext context) {
    this.product = product;
    this.table = table.in(product.span());
    this.context = context.withoutMentions();
  }

  /**
   * The blocks; none for a section without rows.
   *
   * @param level of the section's heading
   */
  List<Block> of(Section section, int level) {
    if (section.rows().isEmpty()) {
      // A theme without explanations says nothing of them; the check asks where they are owed.
      return section.text().isBlank() || section.key().startsWith(Theme.SECTION)
          ? List.of()
          : List.of(Block.Paragraph.of(Words.text("products.rows.empty")));
    }
    if (isUnfilled(section)) {
      return List.of(Block.Paragraph.of(Words.text("products.rows.unfilled", missing())));
    }
    List<Block> blocks = new ArrayList<>();
    if (table.print() == RowTable.Print.LIST) {
      section.rows().forEach(row -> listed(row, level, section.rows().indexOf(row), blocks));
    } else if (table.print() == RowTable.Print.BOXES) {
      section.rows().forEach(row -> blocks.addAll(boxes(row)));
    } else if (!table.faces().isEmpty()) {
      blocks.addAll(faces(section));
    } else {
      Optional<Block.Figure> triangle =
          table.print() == RowTable.Print.TRIANGLE
              ? TriangleBlocks.of(table, section, product.subject().subject(), this::cell)
              : Optional.empty();
      triangle.ifPresent(blocks::add);
      List<RowTable.Column> shown =
          table.columns().stream()
              .filter(column -> triangle.isEmpty() || !TriangleBlocks.tells(column))
              .toList();
      Block.Table rows = table("rows-" + section.key(), table.caption(), section.rows(), shown);
      blocks.add(
          table.print() == RowTable.Print.LANDSCAPE ? new Block.Landscape(List.of(rows)) : rows);
    }
    blocks.addAll(after);
    return blocks;
  }

  /**
   * Whether a table of the section would tell nobody anything: no row of the template's has what it
   * cannot be without. Rows that the analyst put stand as they are; the check says what they lack.
   */
  boolean isUnfilled(Section section) {
    return section.rowsWritten()
        ? section.rows().stream().allMatch(RowBlocks::isBlank)
        : section.rows().stream().noneMatch(this::isFilled);
  }

  private static boolean isBlank(Map<String, String> row) {
    return row.values().stream().allMatch(String::isBlank);
  }

  private boolean isFilled(Map<String, String> row) {
    return table.columns().stream()
        .filter(RowTable.Column::required)
        .noneMatch(column -> row.getOrDefault(column.key(), "").isBlank());
  }

  /** What would stand in the table. */
  private String missing() {
    String what = table.caption().isEmpty() ? headings().get(0) : read(table.caption());
    return what.substring(0, 1).toLowerCase(Locale.UK) + what.substring(1);
  }

  /** A row as boxes, one below the other, each with its own field. */
  private List<Block> boxes(Map<String, String> row) {
    List<Block> boxes = new ArrayList<>();
    for (RowTable.Column column : table.columns()) {
      String words = cell(row, column);
      String shown = words.equals(NOTHING) ? Words.text("products.rows.box-empty") : words;
      boxes.add(new Block.KeyBox(column.heading(), List.of(Block.Paragraph.of(shown))));
    }
    return boxes;
  }

  /** A table for each face that has rows. */
  private List<Block> faces(Section section) {
    List<Block> tables = new ArrayList<>();
    for (RowTable.Face face : table.faces()) {
      List<Map<String, String>> its = section.rows().stream().filter(face::holds).toList();
      if (!its.isEmpty()) {
        String number = tables.isEmpty() ? "" : "-" + (tables.size() + 1);
        List<RowTable.Column> shown =
            face.columns().stream()
                .flatMap(key -> table.column(key).stream())
                .filter(column -> isShown(column, its))
                .toList();
        tables.add(table("rows-" + section.key() + number, face.caption(), its, shown));
      }
    }
    return tables;
  }

  private boolean isShown(RowTable.Column column, List<Map<String, String>> rows) {
    return column.required()
        || (PlanRows.year(column.key()) > 0 && product.span() != null)
        || rows.stream().anyMatch(row -> !row.getOrDefault(column.key(), "").isBlank());
  }

  private Block.Table table(
      String id, String written, List<Map<String, String>> of, List<RowTable.Column> shown) {
    List<List<String>> rows = new ArrayList<>();
    for (Map<String, String> row : of) {
      rows.add(shown.stream().map(column -> cell(row, column)).toList());
    }
    String caption = written.isEmpty() ? "" : read(written);
    return new Block.Table(
        id,
        caption,
        caption.isEmpty()
            ? Words.text("products.text.table-of", DataFacts.inOneSentence(headings()))
            : caption,
        columns(shown, rows),
        rows,
        false,
        List.of(),
        List.of());
  }

  private List<String> headings() {
    return table.columns().stream().map(RowTable.Column::heading).toList();
  }

  private static List<Block.Column> columns(List<RowTable.Column> shown, List<List<String>> rows) {
    double[] widths = RowWidths.of(shown, rows);
    List<Block.Column> columns = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      RowTable.Column column = shown.get(i);
      Block.Align align =
          column.kind() == RowTable.Kind.NUMBER ? Block.Align.END : Block.Align.START;
      columns.add(new Block.Column(column.heading(), align, widths[i]));
    }
    return columns;
  }

  /** A row as a heading, the first cell, and what the others say under their labels. */
  private void listed(Map<String, String> row, int level, int number, List<Block> blocks) {
    RowTable.Column first = table.columns().get(0);
    String id = "row-" + context.section() + "-" + (number + 1);
    blocks.add(new Block.Heading(id, level + 1, "", cell(row, first)));
    List<List<Block>> items = new ArrayList<>();
    for (RowTable.Column column : table.columns().subList(1, table.columns().size())) {
      String words = cell(row, column);
      if (!words.equals(NOTHING)) {
        items.add(
            List.of(
                new Block.Paragraph(
                    Block.Role.BODY,
                    List.of(
                        new Inline.Strong(Words.text("products.rows.label", column.heading())),
                        new Inline.Text(" " + words)))));
      }
    }
    if (!items.isEmpty()) {
      blocks.add(new Block.ListBlock(false, items));
    }
  }

  private String cell(Map<String, String> row, RowTable.Column column) {
    String written = row.getOrDefault(column.key(), "");
    if (written.isBlank()) {
      return NOTHING;
    }
    return switch (column.kind()) {
      case THEME ->
          product.themes().stream()
              .filter(theme -> theme.key().equals(written))
              .map(Theme::name)
              .findFirst()
              .orElse(written);
      case EVIDENCE -> Words.text("products.rows.evidence", written);
      case DATE ->
          written.matches("\\d{4}-\\d{2}-\\d{2}")
              ? Figures.shortDate(java.time.LocalDate.parse(written))
              : read(written);
      default -> read(written);
    };
  }

  private String read(String written) {
    InlineReader.Reading reading = SectionText.cell(written, context);
    after.addAll(reading.after());
    return reading.plain();
  }
}
