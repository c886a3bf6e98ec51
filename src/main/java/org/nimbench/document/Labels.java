package org.nimbench.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;

/**
 * The numbers of a document's headings, figures and tables, and what a mention of each says.
 *
 * <p>Each series of captions counts from 1 through the document; under a heading of level 1 that is
 * numbered with a letter it counts from 1 after that letter: {@code Table B2}.
 */
final class Labels {
  /**
   * A heading, figure or table that has a number or may be mentioned.
   *
   * @param series of its caption; null for a heading
   * @param anchor name of its place, the same in Word and PDF
   * @param level of a heading; 0 for a figure or table
   * @param prefix letter of the appendix before a figure's or table's number
   * @param number printed: {@code 7.1}, {@code 4}; empty for a heading without
   */
  record Entry(
      @Nullable Series series,
      String id,
      String anchor,
      int level,
      String prefix,
      String number,
      String text) {
    /** Whether it is a heading, and has no caption. */
    boolean isHeading() {
      return series == null;
    }

    /** Name of the place that contents lead to: the whole line, not only its number. */
    String line() {
      return anchor.replace("_Ref", "_Toc");
    }

    /** {@code Figure}, {@code Table}; empty for a heading. */
    String word() {
      return series == null ? "" : series.word();
    }

    /** {@code Figure 4}, {@code Table B2}; for a heading its number. */
    String label() {
      return isHeading() ? number : word() + " " + prefix + number;
    }

    /**
     * What running text says of it: {@code Figure 4}, {@code Section 7.1}, or a heading's words.
     */
    String mention() {
      if (!isHeading()) {
        return label();
      }
      return number.isEmpty() ? text : Words.text("document.section.reference", number);
    }

    /** The part of a mention that a cross-reference copies: the label, the number, or the words. */
    String marked() {
      return label().isEmpty() ? text : label();
    }

    /** Whether this is the first of its series in an appendix, where counting starts again. */
    boolean restarts() {
      return !prefix.isEmpty() && number.equals("1");
    }
  }

  private final Map<String, Entry> byId;
  private final List<Entry> entries;

  private Labels(Map<String, Entry> byId, List<Entry> entries) {
    this.byId = byId;
    this.entries = entries;
  }

  /**
   * Numbers a document.
   *
   * @throws IllegalArgumentException if an id is used twice or levels of headings skip
   */
  static Labels of(Document document) {
    Counter counter = new Counter();
    document.blocks().forEach(block -> block.accept(counter));
    return new Labels(counter.byId, List.copyOf(counter.entries));
  }

  /** All entries, from top to bottom. */
  List<Entry> all() {
    return entries;
  }

  /** The captions of one series, from top to bottom. */
  List<Entry> all(Series series) {
    return entries.stream().filter(entry -> entry.series() == series).toList();
  }

  private List<Entry> headings() {
    return entries.stream().filter(Entry::isHeading).toList();
  }

  /**
   * The headings shown in contents of so many levels; of a document with a cover those below the
   * first level only where they are numbered.
   */
  List<Entry> contents(int levels) {
    int top = topLevel();
    return headings().stream()
        .filter(entry -> entry.level() < top + levels)
        .filter(entry -> top > 1 || entry.level() == top || !entry.number().isEmpty())
        .toList();
  }

  /** 1 where the document has a cover title and sections of level 1; else 2. */
  int topLevel() {
    return headings().stream().anyMatch(entry -> entry.level() == 1) ? 1 : 2;
  }

  /**
   * The block with an id.
   *
   * @throws IllegalArgumentException if there is none, or it has neither number nor words
   */
  Entry of(String id) {
    Entry entry = byId.get(id);
    if (entry == null) {
      throw new IllegalArgumentException("Nothing to refer to: " + id);
    }
    return entry;
  }

  /** Whether a block has a number; a table without a caption has none. */
  boolean has(String id) {
    return byId.containsKey(id);
  }

  private static final class Counter implements Block.Visitor {
    private final Map<String, Entry> byId = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable Entry lastHeading;
    private String appendix = "";
    private final Map<Series, Integer> counts = new EnumMap<>(Series.class);

    @Override
    public void heading(Block.Heading heading) {
      int highest = lastHeading == null ? 2 : lastHeading.level() + 1;
      if (heading.level() < 1 || heading.level() > Math.min(4, highest)) {
        throw new IllegalArgumentException("Levels of headings skip before " + heading.text());
      }
      if (heading.level() == 1) {
        startSection(heading.number());
      }
      lastHeading = add(null, heading.id(), heading.level(), "", heading.number(), heading.text());
    }

    private void startSection(String number) {
      String letter = number.matches("[A-Z]") ? number : "";
      if (!letter.equals(appendix)) {
        counts.clear();
      }
      appendix = letter;
    }

    @Override
    public void figure(Block.Figure figure) {
      caption(figure.series(), figure.id(), figure.caption());
    }

    @Override
    public void table(Block.Table table) {
      if (!table.caption().isEmpty()) {
        caption(Series.TABLE, table.id(), table.caption());
      }
    }

    @Override
    public void panels(Block.Panels panels) {
      if (!panels.caption().isEmpty()) {
        caption(Series.TABLE, panels.id(), panels.caption());
      }
    }

    @Override
    public void list(Block.ListBlock list) {
      list.inside().forEach(block -> block.accept(this));
    }

    @Override
    public void landscape(Block.Landscape landscape) {
      landscape.inside().forEach(block -> block.accept(this));
    }

    @Override
    public void keyBox(Block.KeyBox box) {
      box.inside().forEach(block -> block.accept(this));
    }

    private void caption(Series series, String id, String words) {
      int number = counts.merge(series, 1, Integer::sum);
      add(series, id, 0, appendix, String.valueOf(number), words);
    }

    private Entry add(
        @Nullable Series series, String id, int level, String prefix, String number, String text) {
      String anchor = String.format("_Ref%06d", entries.size() + 1);
      Entry entry = new Entry(series, id, anchor, level, prefix, number, text);
      if (byId.put(id, entry) != null) {
        throw new IllegalArgumentException("Used twice: " + id);
      }
      entries.add(entry);
      return entry;
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {}

    @Override
    public void contents(Block.Contents contents) {}

    @Override
    public void listOfCaptions(Block.ListOfCaptions list) {}

    @Override
    public void pageBreak(Block.PageBreak pageBreak) {}

    @Override
    public void facts(Block.Facts facts) {}

    @Override
    public void picture(Block.Picture picture) {}

    @Override
    public void remark(Block.Remark remark) {}
  }
}
