package org.nimbench.ui.present.show;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;
import org.nimbench.presentation.ShowPage;
import org.nimbench.study.Result;

/** The months of a surface, one after the other; round the end is the whole period. */
final class MonthSteps {
  private MonthSteps() {}

  /** The months a step goes through; empty where the page is no surface of several months. */
  static List<YearMonth> of(@Nullable ShowPage page) {
    Period period = page == null ? null : page.evidence().period();
    boolean isSurface = page != null && page.evidence().result() instanceof Result.Hotspot;
    return isSurface && period != null && period.isWholeMonths() && period.months().size() > 1
        ? period.months()
        : List.of();
  }

  /** So many months on from one (null for the whole period); null for the whole period again. */
  static @Nullable YearMonth next(List<YearMonth> months, @Nullable YearMonth from, int by) {
    int at = from == null ? 0 : months.indexOf(from) + 1;
    int next = Math.floorMod(at + by, months.size() + 1);
    return next == 0 ? null : months.get(next - 1);
  }
}
