package org.nimbench.products;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An item of graded intelligence in a product that somebody must look at before it leaves: for
 * partners what is shared only under conditions, for the public every item.
 *
 * @param section where it stands
 * @param grade its grading
 * @param words the item with its conditions, as it was when somebody looked at it
 * @param hasConditions whether the conditions that it needs stand beside it
 */
record HandledItem(String section, String grade, String words, boolean hasConditions) {
  private static final String CONDITION = "condition";

  /** The items of a product, in print order. */
  static List<HandledItem> of(Product product, Template template, Release release) {
    List<HandledItem> items = new ArrayList<>();
    for (Section section : product.sections()) {
      TemplateLines own = TemplateLines.of(template, section.key());
      words(section, product.draft() && release == Release.PARTNER)
          .filter(line -> !own.has(line))
          .forEach(
              line ->
                  inWords(line, release)
                      .forEach(grade -> items.add(of(section, grade, line, says(line)))));
      RowTable table = template.section(section.key()).rows();
      section.rows().forEach(row -> items.addAll(of(section, row, table, release)));
    }
    return items;
  }

  /** Lines that are printed; open comments are printed in a draft for partners. */
  private static Stream<String> words(Section section, boolean withComments) {
    Stream<String> said =
        section.comments().stream()
            .filter(comment -> withComments && !comment.done())
            .flatMap(
                comment ->
                    Stream.concat(
                        Stream.of(comment.about(), comment.text()),
                        comment.answers().stream().map(Comment.Answer::text)));
    return Stream.concat(Stream.of(section.text()), said).flatMap(String::lines);
  }

  private static List<HandledItem> of(
      Section section, Map<String, String> row, @Nullable RowTable table, Release release) {
    List<HandledItem> items = new ArrayList<>();
    boolean hasOwn = !row.getOrDefault(RowCheck.CONDITIONS, "").isBlank();
    row.forEach(
        (column, cell) -> {
          List<String> grades =
              isGrade(table, column) ? alone(cell.strip(), release) : inWords(cell, release);
          grades.forEach(
              grade -> items.add(of(section, grade, row.toString(), hasOwn || says(cell))));
        });
    return items;
  }

  private static HandledItem of(Section section, String grade, String words, boolean says) {
    return new HandledItem(section.key(), grade, words, says || !Grading.isConditional(grade));
  }

  private static boolean says(String words) {
    return words.toLowerCase(Locale.ROOT).contains(CONDITION);
  }

  private static boolean isGrade(@Nullable RowTable table, String column) {
    return table != null
        && table.column(column).filter(one -> one.kind() == RowTable.Kind.GRADE).isPresent();
  }

  private static List<String> alone(String cell, Release release) {
    boolean isItem = release == Release.PUBLIC ? Grading.is(cell) : Grading.isConditional(cell);
    return isItem ? List.of(cell) : List.of();
  }

  private static List<String> inWords(String words, Release release) {
    return release == Release.PUBLIC ? Grading.in(words) : Grading.conditionalIn(words);
  }
}
