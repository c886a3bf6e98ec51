package org.nimbench.products;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.picture.Pictures;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;

/** Finds which of the prescribed contents a product still lacks, and why. */
final class ContentCheck {
  private static final String CHART = "chart";
  private static final String MAP = "map";

  /** A year outside the usual range, and months of a control chart that call for an explanation. */
  private static final List<String> FLAGS = List.of(".change-outside", ".signals");

  private final Product product;
  private final LiveValues values;
  private final Map<String, Evidence> evidence;
  private final PriorityFacts priorities;

  ContentCheck(
      Product product,
      LiveValues values,
      Map<String, Evidence> evidence,
      PriorityFacts priorities) {
    this.priorities = priorities;
    this.product = product;
    this.values = values;
    this.evidence = evidence;
  }

  /** What is missing of a content: one for every need that is not met. */
  List<CheckReport.Missing> of(Content content) {
    List<CheckReport.Missing> missing = new ArrayList<>();
    for (Content.Need need : content.needs()) {
      List<String> lacking = lacking(need);
      if (lacking != null) {
        String section = need.section().isEmpty() ? content.sections().get(0) : need.section();
        String why =
            lacking.isEmpty()
                ? Words.text("products.check.content", content.title(), need.todo())
                : Words.text(
                    "products.check.content-of",
                    content.title(),
                    DataFacts.inOneSentence(lacking),
                    need.todo());
        missing.add(new CheckReport.Missing(section, content.letter(), why));
      }
    }
    return missing;
  }

  /** Null where the need is met; else the names of what lacks, if it can be named. */
  private @Nullable List<String> lacking(Content.Need need) {
    return switch (need.test()) {
      case FIGURES -> named(themes(theme -> !hasFigures(theme, need.values())));
      case SOURCES ->
          named(
              evidence.values().stream()
                  .filter(one -> one.stamp().source().isBlank())
                  .map(Evidence::id)
                  .toList());
      case PREVIOUS -> met(isBefore(product.previous()));
      case EXPLAINED -> named(themes(theme -> isFlagged(theme) && !isExplained(theme, need)));
      case EACH_THEME ->
          named(themes(theme -> !hasRow(theme, need) && !priorities.says(need.column(), theme)));
      case SOME ->
          met(
              priorities.recommends(need.column())
                  || rows(need.section()).stream().anyMatch(row -> holds(row, need)));
      case EVERY_ROW -> {
        List<Map<String, String>> rows = rows(need.section());
        yield met(!rows.isEmpty() && rows.stream().allMatch(row -> holds(row, need)));
      }
      case PLAN ->
          named(
              priorities
                  .plan()
                  .map(
                      plan ->
                          PlanReview.lacking(
                              plan, PlanReview.answered(rows(need.section()), need.column())))
                  .orElse(List.of()));
      case WRITTEN -> met(section(need.section()).filter(Section::isFilled).isPresent());
      case CLAIM -> met(need.values().stream().allMatch(one -> Starting.holds(one, values)));
    };
  }

  private static @Nullable List<String> met(boolean is) {
    return is ? null : List.of();
  }

  private static @Nullable List<String> named(List<String> lacking) {
    return lacking.isEmpty() ? null : lacking;
  }

  private List<String> themes(Predicate<Theme> lacks) {
    if (product.themes().isEmpty()) {
      return List.of(Words.text("products.check.no-theme"));
    }
    return product.themes().stream().filter(lacks).map(Theme::name).toList();
  }

  private java.util.Optional<Section> section(String key) {
    return product.sections().stream().filter(section -> section.key().equals(key)).findFirst();
  }

  private List<Map<String, String>> rows(String key) {
    return section(key).map(Section::rows).orElse(List.of());
  }

  /** A period is not compared with a part of itself. */
  private boolean isBefore(@Nullable Previous previous) {
    return previous != null && previous.dataTo().isBefore(product.period().from());
  }

  private static boolean holds(Map<String, String> row, Content.Need need) {
    String cell = row.getOrDefault(need.column(), "");
    return need.values().isEmpty() ? !cell.isBlank() : need.values().contains(cell);
  }

  private boolean hasRow(Theme theme, Content.Need need) {
    return rows(need.section()).stream()
        .anyMatch(row -> row.containsValue(theme.key()) && holds(row, need));
  }

  private List<Evidence> figures(Theme theme) {
    return section(theme.section()).map(Section::evidence).orElse(List.of()).stream()
        .filter(evidence::containsKey)
        .map(evidence::get)
        .toList();
  }

  private boolean hasFigures(Theme theme, List<String> kinds) {
    List<Evidence> figures = figures(theme);
    return kinds.stream().allMatch(kind -> figures.stream().anyMatch(one -> isA(one, kind)));
  }

  private static boolean isA(Evidence one, String kind) {
    return switch (kind) {
      case MAP -> Pictures.isMap(one);
      case CHART -> one.result() instanceof Result.Trend;
      default -> one.result() instanceof Result.Table;
    };
  }

  /** Whether a figure of the theme says that its change is outside the usual range. */
  private boolean isFlagged(Theme theme) {
    return figures(theme).stream()
        .flatMap(one -> FLAGS.stream().map(flag -> values.find(one.id() + flag)))
        .anyMatch(value -> value.isPresent() && value.get().number() > 0);
  }

  private boolean isExplained(Theme theme, Content.Need need) {
    String key = need.section().isEmpty() ? theme.section() : need.section();
    return rows(key).stream()
        .filter(row -> !need.section().isEmpty() ? row.containsValue(theme.key()) : true)
        .anyMatch(row -> holds(row, need));
  }
}
