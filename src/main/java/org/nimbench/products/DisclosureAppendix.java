package org.nimbench.products;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nimbench.disclosure.release.ReleaseRules;
import org.nimbench.document.Block;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;
import org.nimbench.products.release.PublicFigures;

/** The appendix of a public release: by which rules numbers are hidden, and how many. */
final class DisclosureAppendix {
  private static final double[] SHARES = {0.15, 0.65, 0.2};

  private DisclosureAppendix() {}

  /**
   * Its blocks. They name no hidden number and no hidden cell.
   *
   * @param level of its heading
   * @param letter of its heading
   */
  static List<Block> of(PublicFigures figures, int level, String letter) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Heading(
            "disclosure-control", level, letter, Words.text("products.disclosure.title")));
    ReleaseRules rules = figures.rules();
    paragraph(blocks, Words.text("products.disclosure.rule", rules.usual()));
    paragraph(blocks, Words.text("products.disclosure.protects", rules.usual()));
    paragraph(blocks, Words.text("products.disclosure.places"));
    rules.thresholds().entrySet().stream()
        .filter(own -> isUsed(figures, own.getKey()))
        .sorted(Comparator.comparing(own -> own.getKey().number()))
        .forEach(
            own ->
                paragraph(
                    blocks,
                    Words.text(
                        "products.disclosure.own",
                        own.getKey().inWords(),
                        own.getValue(),
                        rules.healthRounding())));
    paragraph(
        blocks,
        rules.zerosHidden()
            ? Words.text("products.disclosure.zeros.hidden")
            : Words.text("products.disclosure.zeros.shown"));
    paragraph(blocks, Words.text("products.disclosure.mark"));
    if (figures.hidden().isEmpty() && figures.leftOut().isEmpty()) {
      paragraph(blocks, Words.text("products.disclosure.none"));
    } else {
      // Said in every such release: whether a sentence was there would tell of its claim.
      paragraph(blocks, Words.text("products.disclosure.sentences"));
      blocks.add(table(figures));
    }
    return blocks;
  }

  private static Block.Table table(PublicFigures figures) {
    List<List<String>> rows = new ArrayList<>();
    figures
        .evidence()
        .forEach(
            (id, one) -> {
              Long count = figures.hidden().get(id);
              if (count != null) {
                rows.add(List.of(id, one.telling().title(), Figures.count(count)));
              }
            });
    figures
        .leftOut()
        .forEach((id, why) -> rows.add(List.of(id, why, Words.text("products.disclosure.out"))));
    List<Block.Column> columns =
        List.of(
            new Block.Column(Words.text("products.register.id"), Block.Align.START, SHARES[0]),
            new Block.Column(Words.text("products.register.shows"), Block.Align.START, SHARES[1]),
            new Block.Column(Words.text("products.disclosure.hidden"), Block.Align.END, SHARES[2]));
    return new Block.Table(
        "hidden-numbers",
        Words.text("products.disclosure.caption"),
        Words.text("products.disclosure.caption"),
        columns,
        rows,
        false,
        List.of(),
        List.of());
  }

  private static boolean isUsed(PublicFigures figures, SetKey set) {
    return figures.evidence().values().stream()
        .anyMatch(one -> one.recipe().filter().set().equals(set));
  }

  private static void paragraph(List<Block> blocks, String words) {
    blocks.add(Block.Paragraph.of(words));
  }
}
