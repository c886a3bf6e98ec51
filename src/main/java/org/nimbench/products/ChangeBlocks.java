package org.nimbench.products;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.document.Block;
import org.nimbench.document.Inline;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.measures.Reading;

/** What changed since last time, as a table of a document: the largest movements. */
final class ChangeBlocks {
  /** The id of the table. */
  static final String ID = "changes";

  /** More rows than this are no summary. */
  static final int MOST = 12;

  private static final double NAME_SHARE = 0.34;
  private static final double NUMBER_SHARE = 0.13;
  private static final double READING_SHARE = 0.27;

  private ChangeBlocks() {}

  /** The table with its caption; a remark where there is nothing to compare. */
  static List<Block> of(ProductChanges changes) {
    if (changes.movements().isEmpty()) {
      String why = changes.isPart() ? "products.changes.hidden" : "products.changes.none";
      return List.of(note(Words.text(why, changes.before().id())));
    }
    List<Movement> shown =
        changes.movements().subList(0, Math.min(MOST, changes.movements().size()));
    List<Integer> noticed = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).reading() == Reading.BEYOND_USUAL) {
        noticed.add(i);
      }
    }
    String caption = caption(changes);
    Block.Table table =
        new Block.Table(
            ID,
            caption,
            Words.text("products.changes.alternative", caption, shown.size()),
            columns(),
            shown.stream().map(ChangeBlocks::row).toList(),
            false,
            noticed,
            List.of(
                new Block.Labelled(
                    Words.text("products.stamp.method"), Words.text("products.changes.method"))));
    List<Block> blocks = new ArrayList<>(List.of(table));
    int more = changes.movements().size() - shown.size();
    if (more > 0) {
      blocks.add(note(Words.text("products.changes.more", more)));
    }
    if (changes.isPart()) {
      blocks.add(note(Words.text("products.changes.part")));
    }
    return blocks;
  }

  private static String caption(ProductChanges changes) {
    long beyond =
        changes.movements().stream().filter(m -> m.reading() == Reading.BEYOND_USUAL).count();
    String periods =
        Words.text(
            "products.changes.periods",
            changes.after().period().inSentence(),
            changes.before().period().inSentence());
    boolean isPart = changes.isPart();
    if (beyond == 0) {
      return Words.text(
          isPart ? "products.changes.caption.part.none" : "products.changes.caption.none", periods);
    }
    if (beyond == 1) {
      return Words.text(
          isPart ? "products.changes.caption.part.one" : "products.changes.caption.one", periods);
    }
    return Words.text(
        isPart ? "products.changes.caption.part" : "products.changes.caption", beyond, periods);
  }

  private static List<Block.Column> columns() {
    return List.of(
        new Block.Column(Words.text("products.changes.column.what"), Block.Align.START, NAME_SHARE),
        new Block.Column(
            Words.text("products.changes.column.before"), Block.Align.END, NUMBER_SHARE),
        new Block.Column(Words.text("products.changes.column.now"), Block.Align.END, NUMBER_SHARE),
        new Block.Column(Words.text("products.column.change"), Block.Align.END, NUMBER_SHARE),
        new Block.Column(
            Words.text("products.changes.column.reading"), Block.Align.START, READING_SHARE));
  }

  private static List<String> row(Movement one) {
    Reading reading = one.reading();
    return List.of(
        one.inWords(),
        Figures.count(one.before()),
        Figures.count(one.after()),
        change(one),
        reading == null ? one.why() : reading.words());
  }

  /** Per cent where the base carries it and the periods are alike, else the difference. */
  private static String change(Movement one) {
    boolean isSameLength = one.from().months().size() == one.to().months().size();
    return isSameLength && one.before() >= LiveFormat.LEAST_BASE
        ? LiveFormat.PERCENT.print(new Value.Change(one.before(), one.after())).orElse("")
        : Figures.signedCount(one.after() - one.before());
  }

  private static Block note(String words) {
    return new Block.Paragraph(Block.Role.NOTE, List.of(new Inline.Text(words)));
  }
}
