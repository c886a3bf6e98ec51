package org.nimbench.products;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.nimbench.disclosure.release.ReleaseClass;
import org.nimbench.disclosure.release.ReleaseRules;
import org.nimbench.document.Block;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;
import org.nimbench.products.release.ReleasedFigures;

/** The last appendix of a release: by which rules numbers are hidden, and how many. */
final class DisclosureAppendix {
  private static final double[] SHARES = {0.15, 0.65, 0.2};

  private final ReleasedFigures figures;
  private final ReleaseRules rules;
  private final List<Block> blocks = new ArrayList<>();

  private DisclosureAppendix(ReleasedFigures figures) {
    this.figures = figures;
    this.rules = figures.rules();
  }

  /**
   * Its blocks for the public. They name no hidden number and no hidden cell.
   *
   * @param level of its heading
   * @param letter of its heading
   */
  static List<Block> forPublic(ReleasedFigures figures, int level, String letter) {
    DisclosureAppendix appendix = new DisclosureAppendix(figures);
    appendix.blocks.add(
        new Block.Heading(
            "disclosure-control", level, letter, Words.text("products.disclosure.title")));
    appendix.rules();
    if (figures.hidden().isEmpty() && figures.leftOut().isEmpty()) {
      appendix.paragraph(Words.text("products.disclosure.none"));
    } else {
      appendix.hidden();
    }
    return appendix.blocks;
  }

  /**
   * The same for partners: what was coarsened, and the rules only where something is hidden. None
   * where nothing was.
   */
  static List<Block> forPartners(
      ReleasedFigures figures, Map<SetKey, Long> moved, int level, String letter) {
    DisclosureAppendix appendix = new DisclosureAppendix(figures);
    if (!figures.isWhole()) {
      appendix.rules();
      appendix.hidden();
    }
    if (moved.isEmpty() && appendix.blocks.isEmpty()) {
      return List.of();
    }
    List<Block> all = new ArrayList<>(List.of(care(level, letter)));
    all.addAll(moved(moved));
    all.addAll(appendix.blocks);
    return all;
  }

  /** What was coarsened when it came; none where nothing was. */
  static List<Block> moved(Map<SetKey, Long> moved, int level, String letter) {
    List<Block> blocks = new ArrayList<>();
    if (!moved.isEmpty()) {
      blocks.add(care(level, letter));
      blocks.addAll(moved(moved));
    }
    return blocks;
  }

  private static Block.Heading care(int level, String letter) {
    return new Block.Heading("care-for-data", level, letter, Words.text("products.partner.title"));
  }

  private static List<Block> moved(Map<SetKey, Long> moved) {
    List<Block> blocks = new ArrayList<>();
    moved.forEach(
        (set, records) ->
            blocks.add(
                Block.Paragraph.of(
                    Words.text("products.partner.moved", set.inWords(), Figures.count(records)))));
    return blocks;
  }

  private void rules() {
    boolean isPublic = rules.forWhom() == ReleaseClass.PUBLIC;
    paragraph(Words.text("products.disclosure.rule", rules.usual()));
    paragraph(Words.text("products.disclosure.protects", rules.usual()));
    paragraph(Words.text(isPublic ? "products.disclosure.places" : "products.disclosure.partners"));
    rules.thresholds().entrySet().stream()
        .filter(own -> isUsed(own.getKey()))
        .sorted(Comparator.comparing(own -> own.getKey().number()))
        .forEach(
            own ->
                paragraph(
                    Words.text(
                        "products.disclosure.own",
                        own.getKey().inWords(),
                        own.getValue(),
                        rules.healthRounding())));
    paragraph(
        rules.zerosHidden()
            ? Words.text("products.disclosure.zeros.hidden")
            : Words.text("products.disclosure.zeros.shown"));
    paragraph(Words.text("products.disclosure.mark"));
  }

  private void hidden() {
    // Said in every such release: whether a sentence was there would tell of its claim.
    paragraph(Words.text("products.disclosure.sentences"));
    blocks.add(table());
  }

  private Block.Table table() {
    List<List<String>> rows = new ArrayList<>();
    figures
        .evidence()
        .forEach(
            (id, one) -> {
              String what = hidden(id);
              if (!what.isEmpty()) {
                rows.add(List.of(id, one.telling().title(), what));
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

  /** How many numbers of a figure are hidden, or what else of it; empty for nothing. */
  private String hidden(String id) {
    Long count = figures.hidden().get(id);
    if (count != null) {
      return count == 0 ? Words.text("products.disclosure.rounded") : Figures.count(count);
    }
    boolean isPartner = rules.forWhom() == ReleaseClass.PARTNER;
    return isPartner && !figures.whole().contains(id)
        ? Words.text("products.disclosure.stamp")
        : "";
  }

  private boolean isUsed(SetKey set) {
    return figures.evidence().values().stream()
        .anyMatch(one -> one.recipe().filter().set().equals(set));
  }

  private void paragraph(String words) {
    blocks.add(Block.Paragraph.of(words));
  }
}
