package org.nimbench.products;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nimbench.products.release.ReleasedFigures;

/** The sections of a product without what readers of a release may not see. */
final class ReleasedSections {
  private final ReleasedProduct.Asked asked;
  private final ReleasedFigures figures;
  private final ReleasedText text;
  private final Set<String> placed = new TreeSet<>();

  ReleasedSections(ReleasedProduct.Asked asked, ReleasedFigures figures, ReleasedText text) {
    this.asked = asked;
    this.figures = figures;
    this.text = text;
    asked.product().sections().stream()
        .flatMap(section -> LiveText.parse(section.text()).stream())
        .filter(LivePiece.Place.class::isInstance)
        .forEach(piece -> placed.add(((LivePiece.Place) piece).evidence()));
  }

  /** A section as it is released. */
  Section of(Section section) {
    TemplateLines lines = TemplateLines.of(asked.template(), section.key());
    StringBuilder words = new StringBuilder(text.of(section.text(), section.key(), lines));
    for (String id : section.evidence()) {
      if (figures.leftOut().containsKey(id) && !placed.contains(id)) {
        words.append("\n\n").append(text.leftOut(id));
      }
    }
    RowTable table = asked.template().section(section.key()).rows();
    List<Map<String, String>> rows =
        section.rows().stream()
            .map(row -> row(row, table, cell -> text.of(cell, section.key(), lines)))
            .toList();
    Section released =
        section
            .withSameAuthor(words.toString().strip())
            .withAllEvidence(
                section.evidence().stream().filter(figures.evidence()::containsKey).toList())
            .withSameRows(rows);
    return asked.release() == Release.PUBLIC ? released.withComments(List.of()) : released;
  }

  /** A row without figures that are left out, and for the public without names of people. */
  private Map<String, String> row(
      Map<String, String> row, @Nullable RowTable table, UnaryOperator<String> words) {
    Map<String, String> cells = new LinkedHashMap<>();
    row.forEach(
        (key, cell) -> {
          RowTable.Kind kind =
              table == null
                  ? RowTable.Kind.TEXT
                  : table.column(key).map(RowTable.Column::kind).orElse(RowTable.Kind.TEXT);
          boolean isName = kind == RowTable.Kind.PERSON && asked.release() == Release.PUBLIC;
          boolean isGone = kind == RowTable.Kind.EVIDENCE && figures.leftOut().containsKey(cell);
          cells.put(key, isName || isGone ? "" : words.apply(cell));
        });
    return cells;
  }
}
