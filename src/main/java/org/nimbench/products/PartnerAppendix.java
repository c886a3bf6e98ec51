package org.nimbench.products;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.document.Block;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.products.release.PartnerNotes;

/**
 * The appendix for partners: what was coarsened, what in it is to be handled with care, and why.
 */
final class PartnerAppendix {
  private static final double[] SHARES = {0.12, 0.38, 0.5};

  private PartnerAppendix() {}

  /**
   * Its blocks; none where nothing was coarsened and nothing needs care.
   *
   * @param level of its heading
   * @param letter of its heading
   */
  static List<Block> of(PartnerNotes notes, int level, String letter) {
    if (notes.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Heading("care-for-data", level, letter, Words.text("products.partner.title")));
    notes
        .moved()
        .forEach(
            (set, records) ->
                blocks.add(
                    Block.Paragraph.of(
                        Words.text(
                            "products.partner.moved", set.inWords(), Figures.count(records)))));
    if (!notes.figures().isEmpty()) {
      blocks.add(Block.Paragraph.of(Words.text("products.partner.rules")));
      blocks.add(table(notes));
    }
    return blocks;
  }

  private static Block.Table table(PartnerNotes notes) {
    List<List<String>> rows =
        notes.figures().stream()
            .map(figure -> List.of(figure.id(), figure.title(), figure.why()))
            .toList();
    List<Block.Column> columns =
        List.of(
            new Block.Column(Words.text("products.register.id"), Block.Align.START, SHARES[0]),
            new Block.Column(Words.text("products.register.shows"), Block.Align.START, SHARES[1]),
            new Block.Column(Words.text("products.partner.care"), Block.Align.START, SHARES[2]));
    return new Block.Table(
        "with-care",
        Words.text("products.partner.caption"),
        Words.text("products.partner.caption"),
        columns,
        rows,
        false,
        List.of(),
        List.of());
  }
}
