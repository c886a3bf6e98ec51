package org.nimbench.study;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Stamp;

/**
 * What evidence was made from, without its values.
 *
 * @param recipe the question
 * @param period the days the recipe meant when it was answered; null for all time
 * @param stamp source, n, method, versions
 */
public record EvidenceSource(Recipe recipe, @Nullable Period period, Stamp stamp) {
  private static final String OF_TWO_PERIODS = ".change";

  /** Its own span of days and, of a comparison, the earlier one; empty for all time. */
  List<Period> periods() {
    if (period == null) {
      return List.of();
    }
    if (!recipe.method().endsWith(OF_TWO_PERIODS)) {
      return List.of(period);
    }
    String given = recipe.parameters().getOrDefault(TwoPeriods.BEFORE.key(), "");
    return List.of(TwoPeriods.earlier(given, period), period);
  }

  /**
   * Whether it was made from given records.
   *
   * @param set of the records
   * @param months in which they lie
   * @param revision of the set with which they came: an earlier state did not hold them
   */
  public boolean isFrom(SetKey set, Collection<YearMonth> months, long revision) {
    String name = "set:" + set.key();
    boolean isHeld =
        stamp.dataVersions().stream()
            .anyMatch(version -> version.name().equals(name) && version.revision() >= revision);
    List<Period> periods = periods();
    return isHeld
        && (periods.isEmpty() || months.stream().anyMatch(month -> reaches(periods, month)));
  }

  private static boolean reaches(List<Period> periods, YearMonth month) {
    Period whole = Period.ofMonths(month, month);
    return periods.stream().anyMatch(whole::meets);
  }
}
