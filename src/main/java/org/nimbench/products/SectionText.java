package org.nimbench.products;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.nimbench.document.Block;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;

/** Reads the texts of a product's sections against its values. */
final class SectionText {
  private static final Parser PARSER = Parser.builder().build();

  private final Product product;
  private final LiveValues values;
  private final Set<String> evidence;
  private final Set<String> targets;

  /**
   * Reads a product's texts.
   *
   * @param template says which sections are printed, and whether a table of months follows a chart:
   *     what is not printed cannot be mentioned
   */
  SectionText(
      Product product, Template template, LiveValues values, Map<String, Evidence> evidence) {
    this.product = product;
    this.values = values;
    this.evidence = evidence.keySet();
    this.targets = new LinkedHashSet<>(this.evidence);
    template.printed(product).forEach(section -> targets.add(section.key()));
    Set<String> asTables = new HashSet<>();
    product.sections().stream()
        .flatMap(section -> LiveText.parse(section.text()).stream())
        .filter(piece -> piece instanceof LivePiece.Place place && place.asTable())
        .forEach(piece -> asTables.add(((LivePiece.Place) piece).evidence()));
    evidence.forEach(
        (id, one) -> {
          if (template.hasMonths()
              && !asTables.contains(id)
              && one.result() instanceof Result.Trend trend
              && MonthTable.isWanted(trend)) {
            targets.add(MonthTable.id(id));
          }
        });
  }

  /** What is noticed in all texts, without drawing anything. */
  Remarks remarks() {
    Remarks remarks = new Remarks();
    for (Section section : product.sections()) {
      read(section, 1, place -> List.of(), remarks);
      TextContext cells = context(section, place -> List.of(), remarks).withoutMentions();
      section.rows().forEach(row -> row.values().forEach(cell -> cell(cell, cells)));
    }
    return remarks;
  }

  /** A cell of a row as it is printed, its live values in it. */
  static InlineReader.Reading cell(String written, TextContext context) {
    Node first = PARSER.parse(written).getFirstChild();
    return InlineReader.read(first == null ? new Paragraph() : first, context);
  }

  /**
   * The blocks of one section's text.
   *
   * @param level of the section's heading; those in its text stand below
   */
  List<Block> read(
      Section section, int level, Function<LivePiece.Place, List<Block>> blocks, Remarks remarks) {
    return MarkdownReader.read(section.text(), level, context(section, blocks, remarks));
  }

  /** What a section's words are read against. */
  TextContext context(
      Section section, Function<LivePiece.Place, List<Block>> blocks, Remarks remarks) {
    return new TextContext(section.key(), values, evidence, targets, blocks, remarks);
  }
}
