package org.nimbench.products;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.nimbench.document.Block;
import org.nimbench.kernel.Words;
import org.nimbench.priorities.Criterion;
import org.nimbench.priorities.Entry;
import org.nimbench.priorities.PrioritiesView;

/**
 * What the newest matrix of priorities gives a product: its tables, and which prescribed contents
 * it answers in place of rows typed by hand; and the plan whose promises the product looks back on.
 */
final class PriorityFacts {
  /** A workspace without a matrix. */
  static final PriorityFacts NONE = new PriorityFacts(Optional.empty(), Optional::empty);

  private final Optional<PrioritiesView> newest;
  private final Supplier<Optional<Product>> plan;

  PriorityFacts(Optional<PrioritiesView> newest, Supplier<Optional<Product>> plan) {
    this.newest = newest;
    this.plan = plan;
  }

  /**
   * The plan that the product continues, else the newest partnership plan before it, in the words
   * that it prints; empty where none is kept.
   */
  Optional<Product> plan() {
    return plan.get();
  }

  /** The ranking with its scores, and what was chosen and why. */
  List<Block> ranking() {
    return newest
        .filter(view -> !view.ranking().rows().isEmpty())
        .<List<Block>>map(
            view -> {
              List<Block> blocks = new ArrayList<>(List.of(PriorityTables.ranking(view)));
              blocks.addAll(PriorityTables.reasons(view));
              return blocks;
            })
        .orElse(List.of());
  }

  /** The public beside the data. */
  List<Block> gaps() {
    return newest.map(view -> List.<Block>copyOf(PriorityTables.gaps(view))).orElse(List.of());
  }

  /** Every score there ever was. */
  List<Block> sheet() {
    return newest
        .map(PriorityTables::sheet)
        .filter(table -> !table.rows().isEmpty())
        .<List<Block>>map(List::of)
        .orElse(List.of());
  }

  /**
   * Whether the matrix says what a column of a prescribed content asks of a theme: {@code score} if
   * it is ranked, {@code public} if people were asked about it.
   */
  boolean says(String column, Theme theme) {
    return switch (column) {
      case "score" ->
          newest.stream()
              .flatMap(view -> view.ranking().rows().stream())
              .anyMatch(row -> isSame(row.theme(), theme));
      case "public" ->
          newest.stream()
              .flatMap(view -> view.gaps().stream())
              .flatMap(table -> table.rows().stream())
              .anyMatch(row -> isSame(row.theme(), theme));
      default -> false;
    };
  }

  /** The scores that rest on nothing yet, by theme: {@code Burglary (Harm, Cost to the area)}. */
  List<String> unlinked() {
    Map<String, List<String>> bare = new LinkedHashMap<>();
    for (PrioritiesView view : newest.stream().toList()) {
      for (Entry.Scored one : view.withoutEvidence()) {
        view.matrix()
            .theme(one.theme())
            .ifPresent(
                theme ->
                    bare.computeIfAbsent(theme.name(), name -> new ArrayList<>())
                        .add(name(view, one.criterion())));
      }
    }
    return bare.entrySet().stream()
        .map(
            one ->
                Words.text(
                    "products.check.unlinked.theme",
                    one.getKey(),
                    String.join(", ", one.getValue())))
        .toList();
  }

  private static String name(PrioritiesView view, String criterion) {
    return view.matrix().model().criterion(criterion).map(Criterion::name).orElse(criterion);
  }

  /** Whether the matrix recommends a priority. */
  boolean recommends(String column) {
    return column.equals("recommended")
        && newest.filter(view -> !view.recommended().isEmpty()).isPresent();
  }

  private static boolean isSame(org.nimbench.priorities.Theme scored, Theme theme) {
    return scored.isCalled(theme.key()) || scored.isCalled(theme.name());
  }
}
