package org.nimbench.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method's parameter, declared once: it feeds the form, the command line, the caption and the
 * method note.
 *
 * @param key as the command line and a recipe write it, such as {@code bandwidth}
 * @param unit of a number, such as {@code m}; of a text, what it names ({@code layer}, {@code
 *     period}); else empty
 * @param least the least value allowed; null for a choice and for text
 * @param most the greatest value allowed; null for a choice and for text
 * @param choices the words allowed; empty for a number that must be given as one
 * @param standard the default as text; empty where the method works one out
 */
public record Parameter(
    String key,
    String unit,
    @Nullable Double least,
    @Nullable Double most,
    List<String> choices,
    String standard) {

  private static final String LAYER = "layer";
  private static final String PERIOD = "period";

  public Parameter {
    choices = List.copyOf(choices);
  }

  /** A number with a unit and a range. */
  public static Parameter number(
      String key, String unit, double least, double most, String standard) {
    return new Parameter(key, unit, least, most, List.of(), standard);
  }

  /** A number with a unit and a range, or a word with which the method works the number out. */
  public static Parameter numberOr(
      String word, String key, String unit, double least, double most, String standard) {
    return new Parameter(key, unit, least, most, List.of(word), standard);
  }

  /** A choice among words. */
  public static Parameter choice(String key, List<String> choices, String standard) {
    return new Parameter(key, "", null, null, choices, standard);
  }

  /** Free text that the method reads itself, such as a period. */
  public static Parameter text(String key, String standard) {
    return new Parameter(key, "", null, null, List.of(), standard);
  }

  /** A boundary layer, {@code LAYER} or {@code LAYER:CODE[,CODE]}. */
  public static Parameter layer(String key, String standard) {
    return new Parameter(key, LAYER, null, null, List.of(), standard);
  }

  /** A stretch of days as {@link Period#parse} reads it. */
  public static Parameter period(String key, String standard) {
    return new Parameter(key, PERIOD, null, null, List.of(), standard);
  }

  /** Whether it is a number with a range. */
  public boolean isNumber() {
    return least != null && most != null;
  }

  /** Whether it names a boundary layer. */
  public boolean isLayer() {
    return !isNumber() && unit.equals(LAYER);
  }

  /** Whether it names a stretch of days. */
  public boolean isPeriod() {
    return !isNumber() && unit.equals(PERIOD);
  }

  /**
   * Checks a value against the declaration.
   *
   * @return the value, stripped
   * @throws ProblemException (usage) if it is not a number in range, or none of the choices
   */
  public String check(String value) {
    String given = value.strip();
    if (choices.contains(given)) {
      return given;
    }
    if (!choices.isEmpty() && !isNumber()) {
      throw problem(given, String.join(", ", choices));
    }
    if (isPeriod() && !given.isEmpty()) {
      Period.parse(given);
    }
    if (least == null && most == null) {
      return given;
    }
    String words = choices.isEmpty() ? "" : String.join(", ", choices) + ", ";
    String range = words + plain(least) + " – " + plain(most) + (unit.isEmpty() ? "" : " " + unit);
    try {
      double number = Double.parseDouble(given);
      boolean tooLow = least != null && number < least;
      boolean tooHigh = most != null && number > most;
      if (!Double.isFinite(number) || tooLow || tooHigh) {
        throw problem(given, range);
      }
    } catch (NumberFormatException e) {
      throw problem(given, range);
    }
    return given;
  }

  private static String plain(@Nullable Double bound) {
    if (bound == null) {
      return "";
    }
    return bound == Math.rint(bound) ? Figures.count(bound.longValue()) : Figures.decimal(bound, 2);
  }

  private ProblemException problem(String given, String allowed) {
    return Problem.of(ProblemKind.USAGE, "kernel.parameter.refused", "--" + key, given, allowed)
        .asException();
  }
}
