package org.nimbench.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.drawing.Drawing;

/** One block of a document, from top to bottom. */
public sealed interface Block {
  /** What a paragraph is; each has one style in Word and one class in PDF. */
  enum Role {
    BODY,
    LEAD,
    STATUTORY,
    KEY_FINDING,
    QUOTE,
    STAMP,
    NOTE
  }

  /** How a column's cells are set. */
  enum Align {
    START,
    END
  }

  /**
   * A heading; levels never skip.
   *
   * @param id unique in the document, for references and links
   * @param level 1 … 4
   * @param number printed before the words, such as {@code 2.1}; empty for none
   */
  record Heading(String id, int level, String number, String text) implements Block {}

  /** A paragraph. */
  record Paragraph(Role role, List<Inline> inlines) implements Block {
    public Paragraph {
      inlines = List.copyOf(inlines);
    }

    /** A body paragraph of plain words. */
    public static Paragraph of(String text) {
      return new Paragraph(Role.BODY, List.of(new Inline.Text(text)));
    }
  }

  /** A list; each item is its own blocks. */
  record ListBlock(boolean ordered, List<List<Block>> items) implements Block {
    public ListBlock {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A picture with its caption above and its stamp below; never split over pages.
   *
   * @param id unique in the document
   * @param caption the finding, a clause without a full stop; "Figure n" is added by the renderer
   * @param subtitle what is measured, place, period, unit
   * @param stamp source, n, located, method; label and words in turn
   */
  record Figure(String id, String caption, String subtitle, Drawing drawing, List<Labelled> stamp)
      implements Block {
    public Figure {
      stamp = List.copyOf(stamp);
    }
  }

  /** A label in bold and its words, as stamps are printed. */
  record Labelled(String label, String words) {}

  /**
   * A column of a table.
   *
   * @param heading never empty
   * @param share of the table's width, all shares together being 1
   */
  record Column(String heading, Align align, double share) {}

  /**
   * A table with a repeated heading row; the first cell of each row is its heading.
   *
   * @param id unique in the document
   * @param caption the finding; empty for a table without a caption and number (document control)
   * @param totalRow whether the last row is a total, set bold under a rule
   * @param noticed numbers of the rows (from 0) to set on a tint
   * @param stamp as under a figure; empty for none
   */
  record Table(
      String id,
      String caption,
      String alternativeText,
      List<Column> columns,
      List<List<String>> rows,
      boolean totalRow,
      List<Integer> noticed,
      List<Labelled> stamp)
      implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      noticed = List.copyOf(noticed);
      stamp = List.copyOf(stamp);
      for (List<String> row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException("Every row has a cell for each column: " + id);
        }
      }
    }
  }

  /**
   * The list of contents, filled when written.
   *
   * @param title its heading
   * @param levels how deep, 1 … 3
   */
  record Contents(String title, int levels) implements Block {}

  /**
   * A list of figures or of tables, filled when written.
   *
   * @param title its heading
   * @param ofTables tables, or figures
   */
  record ListOfCaptions(String title, boolean ofTables) implements Block {}

  /** What follows begins on a new page. */
  record PageBreak(@Nullable String reason) implements Block {}
}
