package org.nimbench.products.roll;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;

/**
 * A figure before and after.
 *
 * @param id such as {@code e3}
 * @param title what it is called now
 * @param why the label of a frozen one, the reason of one that could not follow; else empty
 * @param before the days it was about; null for all time, or where it is new
 * @param after the days it is about; null for all time
 * @param gaps months of its period without data, in words; empty where there are none
 * @param values those that texts quote, and the chief ones of its kind
 */
public record FigureTurn(
    String id,
    String title,
    Fate fate,
    String why,
    @Nullable Period before,
    @Nullable Period after,
    String gaps,
    List<ValueTurn> values) {
  public FigureTurn {
    values = List.copyOf(values);
  }

  /** Values that read otherwise now. */
  public List<ValueTurn> changed() {
    return values.stream().filter(ValueTurn::isChanged).toList();
  }
}
