package org.nimbench.products;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comparison that makes the sentence before it a claim.
 *
 * @param left the name of a value
 * @param operator one of {@code < <= > >= = !=}
 * @param right a number ({@code 30}, {@code -16%}), a month ({@code 2024-12}), a day, the name of a
 *     value, or words in straight quotation marks
 */
record Claim(String left, String operator, String right) {
  private static final Pattern FORM =
      Pattern.compile("(" + LiveText.NAME + ")\\s*(<=|>=|!=|<|>|=)\\s*(\\S.*)");
  private static final Pattern NUMBER = Pattern.compile("[-\u2212]?\\d+(?:\\.\\d+)?%?");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  /** Whether a claim holds. */
  enum Truth {
    HOLDS,
    FAILS,
    /** A name on one of its sides means nothing, or the sides cannot be compared. */
    UNKNOWN
  }

  /** The claim that a text is; empty if it is none. */
  static Optional<Claim> parse(String text) {
    Matcher parts = FORM.matcher(text.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    String right = parts.group(3).strip();
    boolean isName = right.matches(LiveText.NAME);
    return isName || constant(right).isPresent()
        ? Optional.of(new Claim(parts.group(1), parts.group(2), right))
        : Optional.empty();
  }

  /** Tests the claim against values. */
  Truth test(LiveValues values) {
    Optional<Value> a = values.find(left);
    Optional<Value> b = right.matches(LiveText.NAME) ? values.find(right) : constant(right);
    if (a.isEmpty() || b.isEmpty()) {
      return Truth.UNKNOWN;
    }
    if (a.get() instanceof Value.Words || b.get() instanceof Value.Words) {
      return equality(a.get().equals(b.get()));
    }
    return compare(Double.compare(a.get().number() + 0.0, b.get().number() + 0.0));
  }

  private Truth equality(boolean same) {
    return switch (operator) {
      case "=" -> same ? Truth.HOLDS : Truth.FAILS;
      case "!=" -> same ? Truth.FAILS : Truth.HOLDS;
      default -> Truth.UNKNOWN;
    };
  }

  private Truth compare(int order) {
    boolean holds =
        switch (operator) {
          case "<" -> order < 0;
          case "<=" -> order <= 0;
          case ">" -> order > 0;
          case ">=" -> order >= 0;
          case "=" -> order == 0;
          default -> order != 0;
        };
    return holds ? Truth.HOLDS : Truth.FAILS;
  }

  /** The value that is written out; empty if it is none. */
  private static Optional<Value> constant(String text) {
    Matcher quoted = QUOTED.matcher(text);
    if (quoted.matches()) {
      return Optional.of(new Value.Words(quoted.group(1)));
    }
    if (NUMBER.matcher(text).matches()) {
      return Optional.of(number(text.replace('\u2212', '-')));
    }
    try {
      return Optional.of(
          text.length() == 7
              ? new Value.Month(YearMonth.parse(text))
              : new Value.Day(LocalDate.parse(text)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Value number(String text) {
    return text.endsWith("%")
        ? new Value.Portion(Double.parseDouble(text.substring(0, text.length() - 1)) / 100)
        : new Value.Number(Double.parseDouble(text), 0);
  }

  @Override
  public String toString() {
    return left + " " + operator + " " + right;
  }
}
