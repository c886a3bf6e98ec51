package org.nimbench.products;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An item of intelligence in a product that is shared only under conditions.
 *
 * @param section where it stands
 * @param grade its grading
 * @param words the item with its conditions, as it was when somebody looked at it
 * @param hasConditions whether its conditions stand beside it
 */
record HandledItem(String section, String grade, String words, boolean hasConditions) {
  private static final String CONDITION = "condition";

  /** The items of a product, in print order. */
  static List<HandledItem> of(Product product, Template template) {
    List<HandledItem> items = new ArrayList<>();
    for (Section section : product.sections()) {
      TemplateLines own = TemplateLines.of(template, section.key());
      items.addAll(of(section, template.section(section.key()).rows(), own));
    }
    return items;
  }

  private static List<HandledItem> of(
      Section section, @Nullable RowTable table, TemplateLines own) {
    List<HandledItem> items = new ArrayList<>();
    section
        .text()
        .lines()
        .filter(line -> !own.has(line))
        .forEach(
            line -> {
              boolean says = line.toLowerCase(Locale.ROOT).contains(CONDITION);
              Grading.conditionalIn(line)
                  .forEach(grade -> items.add(new HandledItem(section.key(), grade, line, says)));
            });
    for (Map<String, String> row : section.rows()) {
      for (Map.Entry<String, String> cell : row.entrySet()) {
        boolean isGrade =
            table != null
                && table
                    .column(cell.getKey())
                    .filter(column -> column.kind() == RowTable.Kind.GRADE)
                    .isPresent();
        List<String> grades =
            isGrade && Grading.isConditional(cell.getValue())
                ? List.of(cell.getValue().strip())
                : isGrade ? List.of() : Grading.conditionalIn(cell.getValue());
        boolean says =
            !row.getOrDefault(RowCheck.CONDITIONS, "").isBlank()
                || cell.getValue().toLowerCase(Locale.ROOT).contains(CONDITION);
        grades.forEach(
            grade -> items.add(new HandledItem(section.key(), grade, row.toString(), says)));
      }
    }
    return items;
  }
}
