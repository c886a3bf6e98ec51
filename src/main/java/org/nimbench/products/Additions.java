package org.nimbench.products;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.nimbench.document.Block;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.supply.Consultation;
import org.nimbench.supply.Validity;

/** What the workspace adds to a section that names it, each time the section is printed. */
final class Additions {
  /** What changed since the product before. */
  static final String CHANGES = "changes";

  /**
   * What a section can name: the consultations in the register; changes since the product before;
   * the year of each theme in one number; of the newest matrix of priorities the ranking, the
   * public beside the data, and every score there ever was.
   */
  static final Set<String> KEYS =
      Set.of("consultations", CHANGES, "facts", "priorities", "gaps", "scoring-sheet");

  /** What stands at the end of the product, since it is long and few read it. */
  static final String SHEET = "scoring-sheet";

  private final List<Consultation> asked;
  private final PriorityFacts priorities;
  private final Supplier<List<Block>> changes;
  private final Supplier<List<Block>> facts;

  /**
   * Additions of a workspace.
   *
   * @param asked the consultations in its register
   * @param priorities what its newest matrix of priorities gives
   * @param changes what changed since the product before, where it continues one
   * @param facts the year of each theme in one number
   */
  Additions(
      List<Consultation> asked,
      PriorityFacts priorities,
      Supplier<List<Block>> changes,
      Supplier<List<Block>> facts) {
    this.facts = facts;
    this.asked = List.copyOf(asked);
    this.priorities = priorities;
    this.changes = changes;
  }

  /** The blocks under a key of {@link #KEYS}; none where there is nothing. */
  List<Block> of(String key) {
    return switch (key) {
      case CHANGES -> changes.get();
      case "facts" -> facts.get();
      case "priorities" -> priorities.ranking();
      case "gaps" -> priorities.gaps();
      case SHEET -> List.of();
      default -> asked.isEmpty() ? List.of() : List.of(consultations(key, asked));
    };
  }

  /** An appendix with every score, where a section asks for it and there is one. */
  List<Block> sheet(Template template, int level, String letter) {
    List<Block> sheet = template.adds(SHEET) ? priorities.sheet() : List.of();
    if (sheet.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    String heading = Words.text("products.appendix.scores");
    blocks.add(new Block.Heading("scores", level, letter, heading));
    blocks.addAll(sheet);
    return blocks;
  }

  private static Block.Table consultations(String key, List<Consultation> asked) {
    List<List<String>> rows = new ArrayList<>();
    for (Consultation one : asked) {
      rows.add(
          List.of(
              one.method(),
              span(one.span()),
              Figures.count(one.answers()),
              one.groups().isEmpty() ? one.area() : String.join(", ", one.groups()),
              one.randomSample()
                  ? Words.text("products.consultations.random")
                  : Words.text("products.consultations.chosen", one.caveat()).strip()));
    }
    String caption = Words.text("products.consultations.caption");
    return new Block.Table(key, caption, caption, columns(), rows, false, List.of(), List.of());
  }

  private static String span(Validity span) {
    String from = Figures.shortDate(span.from());
    return span.to() == null || span.to().equals(span.from())
        ? from
        : Words.text("products.cell.range", from, Figures.shortDate(span.to()));
  }

  private static List<Block.Column> columns() {
    return List.of(
        new Block.Column(Words.text("products.consultations.method"), Block.Align.START, 0.22),
        new Block.Column(Words.text("products.consultations.when"), Block.Align.START, 0.2),
        new Block.Column(Words.text("products.consultations.answers"), Block.Align.END, 0.12),
        new Block.Column(Words.text("products.consultations.who"), Block.Align.START, 0.24),
        new Block.Column(Words.text("products.consultations.sample"), Block.Align.START, 0.22));
  }
}
