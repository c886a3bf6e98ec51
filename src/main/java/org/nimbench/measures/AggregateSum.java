package org.nimbench.measures;

import java.util.List;
import java.util.Set;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/**
 * Adds the totals a supplier counted over periods, where they may be added. First attendances are
 * events: each counts once, whatever the quarter. Persons are not: one who is in treatment in two
 * quarters counts in both, so a year's persons are fewer than its quarters' persons together.
 * Source: domain reference 1.11.
 */
public final class AggregateSum {
  /** Outpatient first attendances for mental illness: adds up over periods. */
  public static final String FIRST_ATTENDANCES = "MI_OP_FIRST_ATT";

  /** Persons in drug treatment: never adds up over periods. */
  public static final String PERSONS_IN_TREATMENT = "DRUG_TREATMENT_PERSONS";

  private static final Set<String> EVENTS = Set.of(FIRST_ATTENDANCES);

  private AggregateSum() {}

  /** Whether totals of a measure may be added over periods; unknown measures may not. */
  public static boolean addsUp(String measure) {
    return EVENTS.contains(measure);
  }

  /**
   * The sum over periods.
   *
   * @param measure what was counted
   * @param values one for each period, none suppressed
   * @throws org.nimbench.kernel.ProblemException (not computable) if the measure does not add up;
   *     one period alone is no sum and always comes back
   */
  public static long overPeriods(String measure, List<Long> values) {
    if (values.size() > 1 && !addsUp(measure)) {
      throw Problem.of(ProblemKind.NOT_COMPUTABLE, "measures.sum.persons", "", measure)
          .asException();
    }
    return values.stream().mapToLong(Long::longValue).sum();
  }
}
