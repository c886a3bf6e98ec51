package org.nimbench.ui.trends;

import java.time.YearMonth;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;

/**
 * A month in the strip.
 *
 * @param month which
 * @param isCovered whether its extract was taken in; a month that is not is a gap, never nought
 * @param isComplete whether it had ended when the extract was made
 * @param all what the filter means
 * @param selected what of it lies in the selected place; −1 while nothing is selected
 * @param isBrushed whether it is among the brushed months, or no month is brushed
 */
public record MonthBar(
    YearMonth month,
    boolean isCovered,
    boolean isComplete,
    int all,
    int selected,
    boolean isBrushed) {
  /** The bar in words. */
  public String inWords() {
    String name = Figures.longMonth(month);
    if (!isCovered) {
      return Words.text("ui.trend.bar.gap", name);
    }
    String count =
        selected < 0
            ? Words.text("ui.trend.bar.count", name, Figures.count(all))
            : Words.text(
                "ui.trend.bar.selected", name, Figures.count(selected), Figures.count(all));
    return isComplete ? count : Words.text("ui.trend.bar.incomplete", count);
  }
}
