package org.nimbench.products;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;

/**
 * What a plan of some years still lacks: its years; for each priority an owner, a target and
 * something to be reached in the year it is written for; and what became of the plan before.
 */
final class PlanCheck {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Product product;
  private final Template.Plan plan;

  private PlanCheck(Product product, Template.Plan plan) {
    this.product = product;
    this.plan = plan;
  }

  /** What lacks; nothing for a product that is no plan. */
  static List<CheckReport.Missing> of(
      Product product, Template template, PriorityFacts priorities) {
    Template.Plan plan = template.plan();
    return plan == null
        ? List.of()
        : new PlanCheck(product, plan).missing(priorities.plan().orElse(null));
  }

  private List<CheckReport.Missing> missing(@Nullable Product before) {
    List<CheckReport.Missing> missing = new ArrayList<>();
    span(missing);
    for (Theme theme : product.themes()) {
      List<String> lacking = lacking(PlanRows.of(product, theme));
      if (!lacking.isEmpty()) {
        String names = DataFacts.inOneSentence(lacking);
        add(theme.section(), Words.text("products.plan.lacks", theme.name(), names), missing);
      }
    }
    if (before != null) {
      promised(before, missing);
    }
    return missing;
  }

  private void span(List<CheckReport.Missing> missing) {
    PlanSpan span = product.span();
    String first = product.sections().get(0).key();
    if (span == null) {
      add(first, Words.text("products.plan.no-span", plan.years()), missing);
    } else if (span.years() != plan.years()) {
      String words = span.period().inSentence();
      add(first, Words.text("products.plan.span", plan.years(), words), missing);
    }
  }

  private List<String> lacking(List<Map<String, String>> rows) {
    List<String> lacking = new ArrayList<>();
    List<Map<String, String>> targets = rows.stream().filter(PlanRows::isWholeTarget).toList();
    List<Map<String, String>> owned = targets.isEmpty() ? rows : targets;
    if (owned.stream().allMatch(row -> PlanRows.cell(row, PlanRows.OWNER).isEmpty())) {
      lacking.add(Words.text("products.plan.owner"));
    }
    if (targets.isEmpty()) {
      lacking.add(Words.text("products.plan.target"));
    }
    PlanSpan span = product.span();
    if (span != null) {
      targets.stream()
          .flatMap(row -> past(row, span))
          .distinct()
          .forEach(
              day ->
                  lacking.add(
                      Words.text(
                          "products.plan.past",
                          day,
                          Figures.longMonth(span.period().firstMonth()))));
    }
    if (span != null
        && rows.stream().allMatch(row -> PlanRows.milestone(row, span.year()).isEmpty())) {
      lacking.add(Words.text("products.plan.milestone", span.now()));
    }
    return lacking;
  }

  /** The day by which a target is to be reached, where that is before the plan begins. */
  private static Stream<String> past(Map<String, String> target, PlanSpan span) {
    String by = PlanRows.cell(target, PlanRows.BY);
    return DAY.matcher(by).matches() && by.compareTo(span.period().from().toString()) < 0
        ? Stream.of(Figures.shortDate(LocalDate.parse(by)))
        : Stream.empty();
  }

  /** A row without a status is told as any that is not finished. */
  private void promised(Product before, List<CheckReport.Missing> missing) {
    List<String> items =
        product.section(plan.progress()).rows().stream()
            .map(row -> PlanRows.cell(row, PlanRows.ITEM))
            .toList();
    List<String> open = PlanReview.lacking(before, items);
    if (!open.isEmpty()) {
      String names = DataFacts.inOneSentence(open);
      add(plan.progress(), Words.text("products.plan.promised", names), missing);
    }
  }

  private static void add(String section, String why, List<CheckReport.Missing> missing) {
    missing.add(new CheckReport.Missing(section, "", why));
  }
}
