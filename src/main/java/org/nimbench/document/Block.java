package org.nimbench.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.drawing.Drawing;

/** One block of a document, from top to bottom. */
public sealed interface Block {
  /** Takes this block to the visitor's method for its kind. */
  void accept(Visitor visitor);

  /**
   * What somebody does with each kind of block. A new kind is a new method here, so that a renderer
   * that does not know it does not compile.
   */
  interface Visitor {
    void heading(Heading heading);

    void paragraph(Paragraph paragraph);

    void list(ListBlock list);

    void figure(Figure figure);

    void table(Table table);

    void contents(Contents contents);

    void listOfCaptions(ListOfCaptions list);

    void pageBreak(PageBreak pageBreak);
  }

  /** What a paragraph is; each has one style in Word and one class in PDF. */
  enum Role {
    /** Running text. */
    BODY,
    /** The first words of a section, a size larger. */
    LEAD,
    /** Under a heading: what the section answers in law; a rule below. */
    STATUTORY,
    /** A finding beside a navy bar; as the items of an ordered list, beside a blue number. */
    KEY_FINDING,
    /** Somebody's words; what follows the first line break says whose. */
    QUOTE,
    /** Source, n and method, under a hairline. */
    STAMP,
    /** A remark in small print. */
    NOTE
  }

  /** How a column's cells are set. */
  enum Align {
    START,
    END
  }

  /**
   * A heading; levels never skip. The first is level 1, under a cover title, or level 2 in a short
   * product, whose title is the one heading of level 1.
   *
   * @param id unique in the document, for references and links
   * @param level 1 … 4
   * @param number printed before the words, such as {@code 2.1}; empty for none
   */
  record Heading(String id, int level, String number, String text) implements Block {
    @Override
    public void accept(Visitor visitor) {
      visitor.heading(this);
    }
  }

  /** A paragraph. */
  record Paragraph(Role role, List<Inline> inlines) implements Block {
    public Paragraph {
      inlines = List.copyOf(inlines);
    }

    /** A body paragraph of plain words. */
    public static Paragraph of(String text) {
      return new Paragraph(Role.BODY, List.of(new Inline.Text(text)));
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.paragraph(this);
    }
  }

  /** A list; each item is its own blocks. */
  record ListBlock(boolean ordered, List<List<Block>> items) implements Block {
    public ListBlock {
      items = items.stream().map(List::copyOf).toList();
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.list(this);
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

    @Override
    public void accept(Visitor visitor) {
      visitor.figure(this);
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

    @Override
    public void accept(Visitor visitor) {
      visitor.table(this);
    }
  }

  /**
   * The list of contents, filled when written.
   *
   * @param title its heading
   * @param levels how deep, 1 … 3
   */
  record Contents(String title, int levels) implements Block {
    @Override
    public void accept(Visitor visitor) {
      visitor.contents(this);
    }
  }

  /**
   * A list of figures or of tables, filled when written.
   *
   * @param title its heading
   * @param ofTables tables, or figures
   */
  record ListOfCaptions(String title, boolean ofTables) implements Block {
    @Override
    public void accept(Visitor visitor) {
      visitor.listOfCaptions(this);
    }
  }

  /** What follows begins on a new page. */
  record PageBreak(@Nullable String reason) implements Block {
    @Override
    public void accept(Visitor visitor) {
      visitor.pageBreak(this);
    }
  }
}
