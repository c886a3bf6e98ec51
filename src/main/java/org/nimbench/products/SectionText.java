package org.nimbench.products;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.nimbench.document.Block;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;

/** Reads the texts of a product's sections against its values. */
final class SectionText {
  /** Level of a section's heading; the title alone is level 1. */
  static final int SECTION_LEVEL = 2;

  private final Product product;
  private final LiveValues values;
  private final Set<String> evidence;
  private final Set<String> targets;

  SectionText(Product product, LiveValues values, Map<String, Evidence> evidence) {
    this.product = product;
    this.values = values;
    this.evidence = evidence.keySet();
    this.targets = new LinkedHashSet<>(this.evidence);
    product.sections().forEach(section -> targets.add(section.key()));
    evidence.forEach(
        (id, one) -> {
          if (one.result() instanceof Result.Trend trend && MonthTable.isWanted(trend)) {
            targets.add(MonthTable.id(id));
          }
        });
  }

  /** What is noticed in all texts, without drawing anything. */
  Remarks remarks() {
    Remarks remarks = new Remarks();
    product.sections().forEach(section -> read(section, id -> List.of(), remarks));
    return remarks;
  }

  /** The blocks of one section's text. */
  List<Block> read(Section section, Function<String, List<Block>> blocks, Remarks remarks) {
    TextContext context =
        new TextContext(section.key(), values, evidence, targets, blocks, remarks);
    return MarkdownReader.read(section.text(), SECTION_LEVEL, context);
  }
}
