package org.nimbench.document;

import java.time.Instant;
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

    void landscape(Landscape landscape);

    void keyBox(KeyBox box);

    void panels(Panels panels);

    void facts(Facts facts);

    void picture(Picture picture);

    void remark(Remark remark);
  }

  /** The blocks that stand inside this one, in their order; none in most. */
  default List<Block> inside() {
    return List.of();
  }

  /** Whether a block begins a page whatever stands before it; what has no block does not. */
  static boolean beginsPage(List<Block> blocks, int at) {
    if (at >= blocks.size()) {
      return false;
    }
    Block block = blocks.get(at);
    return block instanceof PageBreak
        || block instanceof Heading heading && heading.level() == 1 && !heading.runsOn();
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
    /** As letters and scores of a matrix stand. */
    MIDDLE,
    END
  }

  /**
   * A heading; levels never skip. The first is level 1, under a cover title, or level 2 in a short
   * product, whose title is the one heading of level 1.
   *
   * @param id unique in the document, for references and links
   * @param level 1 … 4
   * @param number printed before the words, such as {@code 2.1}; empty for none
   * @param runsOn whether a heading of level 1 begins no page: its section has a few lines only
   */
  record Heading(String id, int level, String number, String text, boolean runsOn)
      implements Block {
    /** A heading that begins a page where its level does. */
    public Heading(String id, int level, String number, String text) {
      this(id, level, number, text, false);
    }

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
    public List<Block> inside() {
      return items.stream().flatMap(List::stream).toList();
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
   * @param series what its caption begins with
   * @param caption the finding, a clause without a full stop; "Figure n" is added by the renderer
   * @param subtitle what is measured, place, period, unit
   * @param stamp source, n, located, method; label and words in turn
   * @param data the released numbers that the picture shows, for a workbook; null for none
   */
  record Figure(
      String id,
      Series series,
      String caption,
      String subtitle,
      Drawing drawing,
      List<Labelled> stamp,
      @Nullable Table data)
      implements Block {
    /** A figure whose numbers are not handed over. */
    public Figure(
        String id, String caption, String subtitle, Drawing drawing, List<Labelled> stamp) {
      this(id, Series.FIGURE, caption, subtitle, drawing, stamp, null);
    }

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
   * @param group heading above this column and its neighbours of the same group; empty for none
   */
  record Column(String heading, Align align, double share, String group) {
    /** A column of no group. */
    public Column(String heading, Align align, double share) {
      this(heading, align, share, "");
    }
  }

  /**
   * A table with a repeated heading row; the first cell of each row is its heading. A matrix is a
   * table whose cells have grounds: the letter, word or number in each says the same.
   *
   * @param id unique in the document
   * @param caption the finding; empty for a table without a caption and number (document control)
   * @param totalRow whether the last row is a total, set bold under a rule
   * @param noticed numbers of the rows (from 0) to set on a tint
   * @param stamp as under a figure; empty for none
   * @param looks of the cells that are not set plainly
   * @param whole what a workbook holds in its place, where the page has no room for every row or
   *     column; null for the same
   */
  record Table(
      String id,
      String caption,
      String alternativeText,
      List<Column> columns,
      List<List<String>> rows,
      boolean totalRow,
      List<Integer> noticed,
      List<Labelled> stamp,
      List<CellLook> looks,
      @Nullable Table whole)
      implements Block {

    /** A table that a workbook holds as it is printed. */
    public Table(
        String id,
        String caption,
        String alternativeText,
        List<Column> columns,
        List<List<String>> rows,
        boolean totalRow,
        List<Integer> noticed,
        List<Labelled> stamp,
        List<CellLook> looks) {
      this(id, caption, alternativeText, columns, rows, totalRow, noticed, stamp, looks, null);
    }

    /** A table whose cells are all set plainly. */
    public Table(
        String id,
        String caption,
        String alternativeText,
        List<Column> columns,
        List<List<String>> rows,
        boolean totalRow,
        List<Integer> noticed,
        List<Labelled> stamp) {
      this(id, caption, alternativeText, columns, rows, totalRow, noticed, stamp, List.of());
    }

    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      noticed = List.copyOf(noticed);
      stamp = List.copyOf(stamp);
      looks = List.copyOf(looks);
      for (List<String> row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException("Every row has a cell for each column: " + id);
        }
      }
      for (CellLook look : looks) {
        if (look.ground() != Ground.NONE && rows.get(look.row()).get(look.column()).isBlank()) {
          throw new IllegalArgumentException("A colour says nothing alone: " + id);
        }
      }
    }

    /** The same table with looks. */
    public Table withLooks(List<CellLook> changed) {
      return new Table(
          id, caption, alternativeText, columns, rows, totalRow, noticed, stamp, changed, whole);
    }

    /** The same table, which a workbook holds with other rows and columns. */
    public Table behind(List<Column> allColumns, List<List<String>> allRows) {
      Table all =
          new Table(id, caption, alternativeText, allColumns, allRows, totalRow, List.of(), stamp);
      return new Table(
          id, caption, alternativeText, columns, rows, totalRow, noticed, stamp, looks, all);
    }

    /** How a cell is set, counted from 0. */
    public CellLook look(int row, int column) {
      return looks.stream()
          .filter(look -> look.row() == row && look.column() == column)
          .findFirst()
          .orElse(CellLook.plain(row, column));
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
   * A list of the captions of one series, filled when written.
   *
   * @param title its heading
   */
  record ListOfCaptions(String title, Series series) implements Block {
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

  /**
   * Blocks on pages turned on their side, for a table that is too wide; they begin a page and so
   * does what follows. Head, foot and marking are those of the other pages.
   */
  record Landscape(List<Block> blocks) implements Block {
    public Landscape {
      blocks = List.copyOf(blocks);
      if (blocks.isEmpty() || blocks.stream().anyMatch(Landscape.class::isInstance)) {
        throw new IllegalArgumentException("Turned pages hold blocks that are not turned again");
      }
    }

    @Override
    public List<Block> inside() {
      return blocks;
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.landscape(this);
    }
  }

  /**
   * A box to be read first, such as "At a glance"; never split over pages.
   *
   * @param title no heading: it stands in no contents
   * @param blocks paragraphs and lists of paragraphs
   */
  record KeyBox(String title, List<Block> blocks) implements Block {
    public KeyBox {
      blocks = List.copyOf(blocks);
      if (!blocks.stream().allMatch(KeyBox::isText)) {
        throw new IllegalArgumentException("A box holds paragraphs and lists: " + title);
      }
    }

    private static boolean isText(Block block) {
      return block instanceof Paragraph
          || block instanceof ListBlock list
              && list.inside().stream().allMatch(Paragraph.class::isInstance);
    }

    @Override
    public List<Block> inside() {
      return blocks;
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.keyBox(this);
    }
  }

  /**
   * Two to five panels side by side: headline figures. They are a table of one column each.
   *
   * @param id unique in the document
   * @param caption as of a table; empty for panels without caption and number
   * @param alternativeText what the panels show together
   * @param stamp as under a figure; empty for none
   */
  record Panels(
      String id, String caption, String alternativeText, List<Panel> panels, List<Labelled> stamp)
      implements Block {
    private static final int MOST = 5;

    public Panels {
      panels = List.copyOf(panels);
      stamp = List.copyOf(stamp);
      if (panels.size() < 2 || panels.size() > MOST) {
        throw new IllegalArgumentException("Two to five panels stand side by side: " + id);
      }
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.panels(this);
    }
  }

  /** Rows of a label and what it says: period, author, version. Labels are short. */
  record Facts(List<Labelled> rows) implements Block {
    public Facts {
      rows = List.copyOf(rows);
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.facts(this);
    }
  }

  /** A picture without caption and number, as on a cover. */
  record Picture(Drawing drawing) implements Block {
    @Override
    public void accept(Visitor visitor) {
      visitor.picture(this);
    }
  }

  /**
   * A reader's comment on the block before it: in Word a comment beside the text, in a PDF a note
   * below it. Only drafts hold any.
   *
   * @param by who made it
   * @param when at what moment
   */
  record Remark(String by, Instant when, String text) implements Block {
    @Override
    public void accept(Visitor visitor) {
      visitor.remark(this);
    }
  }
}
