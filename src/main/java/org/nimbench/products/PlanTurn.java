package org.nimbench.products;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;

/**
 * Takes a plan on to its next year. Priorities, owners and targets stay, and what was promised
 * stays as it was printed: only the newest value of a target follows the data. What was promised
 * for the year that passed is listed, to be answered.
 */
final class PlanTurn {
  private final Product before;
  private final Product moved;
  private final LiveValues values;
  private final @Nullable PlanSpan span;

  /**
   * A turn of a plan.
   *
   * @param moved the same or its copy, already about its new period
   * @param values what the plan before printed
   */
  PlanTurn(Product before, Product moved, LiveValues values) {
    this.before = before;
    this.moved = moved;
    this.values = values;
    this.span = span(before, moved.period()).orElse(null);
  }

  /**
   * The years of a plan that goes on to another period; empty where they are not known. Where its
   * data did not go past the beginning of a year, they are those of before.
   */
  static Optional<PlanSpan> span(Product before, Period to) {
    return Optional.ofNullable(before.span()).map(span -> span.on(years(before, to)));
  }

  /** How many years on a plan is, from 0; one whose years are not known begins one each April. */
  private static int years(Product before, Period to) {
    PlanSpan known = before.span();
    PlanSpan years = known == null ? PlanSpan.after(before.period(), 1) : known;
    return Math.max(0, years.begunBetween(before.period(), to));
  }

  /**
   * The plan in the year of its new period; as it was where that is the same.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) for another year of the same product,
   *     whose answers about the year before would go
   */
  Product in(Template template) {
    Template.Plan plan = template.plan();
    if (plan == null || years(before, moved.period()) == 0) {
      return moved;
    }
    needNew();
    Product turned = moved.change().span(span).done();
    List<Map<String, String>> promised = new ArrayList<>();
    for (Theme theme : before.themes()) {
      PlanReview.promises(before, theme).forEach(row -> promised.add(asked(row, theme)));
      turned =
          turned.with(
              theme.section(),
              section -> section.withSameRows(section.rows().stream().map(this::kept).toList()));
    }
    return promised.isEmpty()
        ? turned
        : turned.with(plan.progress(), section -> section.withRows(promised));
  }

  private void needNew() {
    if (before.id().equals(moved.id())) {
      String year = span == null ? "" : span.now();
      throw Problem.of(
              ProblemKind.USAGE,
              year.isEmpty() ? "products.plan.in-place" : "products.plan.in-place.year",
              "--in-place",
              before.title(),
              year)
          .asException();
    }
  }

  /** A promise as a row that waits for its answer. */
  private Map<String, String> asked(Map<String, String> promise, Theme theme) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put(PlanRows.ITEM, called(promise, theme));
    String reached = newest(promise);
    if (!reached.isEmpty() && !isFrozen(reached)) {
      row.put(PlanRows.ACTUAL, reached);
    }
    return row;
  }

  /**
   * A promise with its priority, unless its number tells that, and with what its year was to reach.
   */
  private String called(Map<String, String> promise, Theme theme) {
    String action = settled(PlanRows.cell(promise, PlanRows.ACTION));
    PlanSpan earlier = before.span();
    String milestone = earlier == null ? "" : settled(PlanRows.milestone(promise, earlier.year()));
    List<String> more = new ArrayList<>();
    if (!PlanReview.isNumbered(action)) {
      more.add(theme.name());
    }
    if (earlier != null && !milestone.isEmpty()) {
      more.add(Words.text("products.plan.promise.year", earlier.now(), milestone));
    }
    return more.isEmpty()
        ? action
        : Words.text("products.plan.promise", action, String.join("; ", more));
  }

  /** A row of a priority as it goes on; what it says of the years of an earlier plan goes. */
  private Map<String, String> kept(Map<String, String> row) {
    boolean isNewPlan = isNewPlan();
    Map<String, String> kept = new LinkedHashMap<>();
    row.forEach(
        (key, cell) -> {
          if (!isNewPlan || PlanRows.year(key) == 0) {
            kept.put(key, settled(cell));
          }
        });
    String newest = newest(row);
    if (!newest.isEmpty()) {
      kept.put(PlanRows.NOW, newest);
    }
    return kept;
  }

  private boolean isNewPlan() {
    PlanSpan earlier = before.span();
    return span != null && earlier != null && !span.period().equals(earlier.period());
  }

  /** The live value of a target: its newest, else that from which it set out. */
  private static String newest(Map<String, String> row) {
    String now = PlanRows.cell(row, PlanRows.NOW);
    String baseline = PlanRows.cell(row, PlanRows.BASELINE);
    return isLive(now) ? now : now.isEmpty() && isLive(baseline) ? baseline : "";
  }

  /** Whether a figure that a cell names stays as it was, and tells nothing of the year since. */
  private boolean isFrozen(String cell) {
    return LiveText.parse(cell).stream()
        .filter(LivePiece.Print.class::isInstance)
        .map(piece -> ((LivePiece.Print) piece).owner())
        .anyMatch(moved.frozen()::containsKey);
  }

  private static boolean isLive(String cell) {
    return LiveText.parse(cell).stream().anyMatch(LivePiece.Print.class::isInstance);
  }

  /** A plan whose targets and actions stand in the words that it prints. */
  static Product printed(Product plan, LiveValues values) {
    PlanTurn turn = new PlanTurn(plan, plan, values);
    Product printed = plan;
    for (Theme theme : plan.themes()) {
      printed = printed.with(theme.section(), section -> section.withSameRows(turn.words(section)));
    }
    return printed;
  }

  private List<Map<String, String>> words(Section section) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Map<String, String> row : section.rows()) {
      Map<String, String> words = new LinkedHashMap<>();
      row.forEach((key, cell) -> words.put(key, LiveText.unmarked(settled(cell))));
      rows.add(words);
    }
    return rows;
  }

  /** A cell with its live values as they were printed; it is told of figures that they were. */
  private String settled(String cell) {
    StringBuilder words = new StringBuilder();
    for (LivePiece piece : LiveText.parse(cell)) {
      if (piece instanceof LivePiece.Print print) {
        words.append(
            values
                .shown(print.name(), print.format())
                .map(shown -> settled(print, shown))
                .orElse(print.written()));
      } else if (piece instanceof LivePiece.Plain || piece instanceof LivePiece.Settled) {
        words.append(piece.written());
      }
    }
    return words.toString().strip();
  }

  private String settled(LivePiece.Print print, String shown) {
    return before.evidence().contains(print.owner())
        ? LivePiece.Settled.of(shown, before.id(), print).written()
        : shown;
  }
}
