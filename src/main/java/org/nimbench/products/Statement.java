package org.nimbench.products;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nimbench.document.Block;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.study.Studies;
import org.nimbench.work.Progress;

/**
 * The statement of data quality that closes every product: how far the sets its evidence used can
 * be trusted, over the product's own period. It is evidence of the product like any other, but
 * stands in no section and is never offered for one.
 */
final class Statement {
  /** Its place among the evidence of a product. */
  static final String ID = "quality";

  private Statement() {}

  /**
   * The statement for evidence; empty where no set of it has a record in the product's period.
   *
   * @throws org.nimbench.work.Cancelled if it was stopped
   */
  static Optional<Evidence> make(
      Product product, Collection<Evidence> evidence, Answering answering, Progress progress) {
    List<String> sets = sets(evidence);
    if (sets.isEmpty()) {
      return Optional.empty();
    }
    Recipe recipe =
        new Recipe(
            Studies.QUALITY,
            product.subject(),
            new PeriodRule.OfProduct(0),
            Map.of(Studies.QUALITY_SETS, String.join(",", sets)),
            null);
    try {
      return Optional.of(answering.answer(recipe, product.period(), progress).withId(ID));
    } catch (ProblemException e) {
      if (e.problem().kind() != ProblemKind.NOT_COMPUTABLE) {
        throw e;
      }
      return Optional.empty();
    }
  }

  /**
   * New evidence as it is kept: with a statement made again where it uses sets that the product's
   * own does not describe.
   *
   * @param before what the product is printed from so far
   */
  static Map<String, Evidence> with(
      Map<String, Evidence> more,
      Map<String, Evidence> before,
      Product product,
      Answering answering,
      Progress progress) {
    Map<String, Evidence> all = new LinkedHashMap<>(before);
    all.putAll(more);
    Evidence statement = all.remove(ID);
    Map<String, Evidence> kept = new LinkedHashMap<>(more);
    if (statement == null || !covers(statement, all.values())) {
      make(product, all.values(), answering, progress).ifPresent(made -> kept.put(ID, made));
    }
    return kept;
  }

  /** Whether a statement was made about all sets that evidence used. */
  static boolean covers(Evidence statement, Collection<Evidence> evidence) {
    return List.of(
            statement.recipe().parameters().getOrDefault(Studies.QUALITY_SETS, "").split(","))
        .containsAll(sets(evidence));
  }

  /** The sets that evidence used, in their own order. */
  private static List<String> sets(Collection<Evidence> evidence) {
    return evidence.stream()
        .filter(one -> !one.recipe().method().equals(Studies.QUALITY))
        .map(one -> one.recipe().filter().set())
        .distinct()
        .sorted(
            Comparator.comparing((SetKey set) -> set.number() == 0)
                .thenComparing(SetKey::number)
                .thenComparing(SetKey::key))
        .map(SetKey::key)
        .toList();
  }

  /**
   * The last appendix; empty for a product without a statement.
   *
   * @param evidence of the product, its statement among it
   * @param blocks prints it
   * @param level of its heading
   * @param letter of its heading
   */
  static List<Block> appendix(
      Map<String, Evidence> evidence, EvidenceBlocks blocks, int level, String letter) {
    Evidence statement = evidence.get(ID);
    if (statement == null) {
      return List.of();
    }
    List<Block> all = new ArrayList<>();
    all.add(
        new Block.Heading(ID + "-of-data", level, letter, Words.text("products.appendix.data")));
    all.add(Block.Paragraph.of(Words.text("products.appendix.data-what")));
    all.addAll(blocks.of(statement));
    statement.telling().whatThisDid().forEach(words -> all.add(InlineReader.note(words)));
    statement.telling().cautionsInWords().forEach(words -> all.add(Block.Paragraph.of(words)));
    if (!covers(statement, evidence.values())) {
      all.add(Block.Paragraph.of(Words.text("products.appendix.data-more")));
    }
    return all;
  }
}
