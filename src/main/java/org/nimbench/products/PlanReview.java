package org.nimbench.products;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nimbench.kernel.Words;

/** Which promises of a partnership plan nobody has reported on. */
final class PlanReview {
  private static final int LONGEST = 60;
  private static final Pattern NUMBER = Pattern.compile("^(\\d+(?:\\.\\d+)+)\\b");

  private PlanReview() {}

  /**
   * The targets and actions of a plan without a row, as the plan writes them. A row is that of a
   * promise if it has the promise's number ({@code 1.2}); where one of the two has none, if it has
   * the promise's words, or the name of its priority and the value to be reached.
   *
   * @param plan in the words that it prints
   * @param items what the rows of the review name
   */
  static List<String> lacking(Product plan, List<String> items) {
    List<String> reviewed = items.stream().map(PlanReview::plain).toList();
    List<String> lacking = new ArrayList<>();
    for (Theme theme : plan.themes()) {
      for (Map<String, String> promise : promises(plan, theme)) {
        if (reviewed.stream().noneMatch(row -> isOf(promise, theme, row))) {
          lacking.add(called(promise, theme));
        }
      }
    }
    return lacking;
  }

  /**
   * What a plan promised for the year it was written for: rows that say what is to be reached in
   * that year, and those that say so of no year.
   */
  static List<Map<String, String>> promises(Product plan, Theme theme) {
    PlanSpan span = plan.span();
    return PlanRows.of(plan, theme).stream()
        .filter(row -> !PlanRows.cell(row, PlanRows.ACTION).isEmpty())
        .filter(
            row ->
                span == null
                    || PlanRows.isOfNoYear(row)
                    || !PlanRows.milestone(row, span.year()).isEmpty())
        .toList();
  }

  /**
   * What rows with a status name.
   *
   * @param column key of the column that names the promise
   */
  static List<String> answered(List<Map<String, String>> rows, String column) {
    return rows.stream()
        .filter(row -> !PlanRows.cell(row, PlanRows.STATUS).isEmpty())
        .map(row -> PlanRows.cell(row, column))
        .toList();
  }

  /** Whether a promise is known by its number, such as {@code 1.2}. */
  static boolean isNumbered(String promise) {
    return NUMBER.matcher(promise).find();
  }

  private static boolean isOf(Map<String, String> promise, Theme theme, String row) {
    String called = plain(promise.getOrDefault(PlanRows.ACTION, ""));
    Matcher number = NUMBER.matcher(called);
    Matcher other = NUMBER.matcher(row);
    if (number.find() && other.find()) {
      return other.group(1).equals(number.group(1));
    }
    String words = NUMBER.matcher(called).replaceFirst("").strip();
    String target = plain(promise.getOrDefault(PlanRows.TARGET, ""));
    boolean namesPriority = row.contains(plain(theme.name())) || row.contains(plain(theme.key()));
    boolean namesWords = !words.isEmpty() && row.contains(words);
    return namesWords || (!target.isEmpty() && namesPriority && row.contains(target));
  }

  private static String plain(String text) {
    return LiveText.unmarked(text).strip().toLowerCase(Locale.UK);
  }

  private static String called(Map<String, String> promise, Theme theme) {
    String words = promise.getOrDefault(PlanRows.ACTION, "").strip();
    String shown =
        words.length() <= LONGEST
            ? words
            : Words.text("products.check.shortened", words.substring(0, LONGEST).strip());
    return Words.text("products.check.promise", theme.name(), shown);
  }
}
