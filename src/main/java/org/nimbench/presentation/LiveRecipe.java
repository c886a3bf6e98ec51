package org.nimbench.presentation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.study.Evidence;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.study.Result;

/** Questions that follow from what is on the wall. */
public final class LiveRecipe {
  /** Digits of a break: as many as a legend can be read with. */
  private static final int DIGITS = 3;

  private LiveRecipe() {}

  /** The same question about other records; the filter brings its period. */
  public static Recipe filtered(Recipe recipe, Filter filter) {
    Period period = filter.period();
    PeriodRule rule = period == null ? new PeriodRule.Always() : new PeriodRule.Absolute(period);
    return new Recipe(recipe.method(), filter, rule, recipe.parameters(), recipe.seed());
  }

  /**
   * The same surface over another period, in the colours of the one that is shown: bandwidth, cells
   * and breaks are fixed, the breaks brought to the length of the other period.
   *
   * @param shown a hotspot surface
   * @param other the other period
   * @param share the length of the other period over that of the one shown, over 0; 1 where both
   *     are equally long
   * @throws IllegalArgumentException if it is no hotspot surface
   */
  public static Recipe locked(Evidence shown, Period other, double share) {
    if (!(shown.result() instanceof Result.Hotspot hotspot)) {
      throw new IllegalArgumentException("Breaks are locked on a hotspot surface");
    }
    Recipe recipe = shown.recipe();
    Map<String, String> parameters = new LinkedHashMap<>(recipe.parameters());
    if (hotspot.kind().equals("kde")) {
      parameters.put("bandwidth", number(hotspot.bandwidth()));
    }
    parameters.put("cell", number(hotspot.surface().grid().cell()));
    List<String> breaks = new ArrayList<>();
    for (double lower : hotspot.classes().lower()) {
      breaks.add(number(rounded(lower * share)));
    }
    if (!breaks.isEmpty() && Double.parseDouble(breaks.get(0)) > 0) {
      parameters.put("breaks", String.join(",", breaks));
    }
    return new Recipe(
        recipe.method(),
        recipe.filter(),
        new PeriodRule.Absolute(other),
        parameters,
        recipe.seed());
  }

  private static double rounded(double value) {
    if (value <= 0) {
      return 0;
    }
    double step = Math.pow(10, Math.floor(Math.log10(value)) - DIGITS + 1);
    return Math.round(value / step) * step;
  }

  private static String number(double value) {
    return new java.math.BigDecimal(value)
        .round(new java.math.MathContext(6))
        .stripTrailingZeros()
        .toPlainString();
  }
}
