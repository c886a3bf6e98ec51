package org.nimbench.intake.layout;

import java.util.List;
import org.nimbench.kernel.DatePrecision;
import org.nimbench.kernel.SetKey;

/**
 * What one information set consists of.
 *
 * @param set its key
 * @param unit what a row stands for
 * @param located whether its records may be points on a map: false for health sets
 * @param keeps how exactly its dates are kept; a finer date is cut to it (exclusions: QUARTER)
 * @param columns its canonical columns
 */
public record SetForm(
    SetKey set, Unit unit, boolean located, DatePrecision keeps, List<FormColumn> columns) {

  /** What a row stands for. */
  public enum Unit {
    /** One incident, crime, call, collision, exclusion or admission. */
    RECORD,
    /** A number for a period: stored beside the records, never among them. */
    AGGREGATE
  }

  public SetForm {
    columns = List.copyOf(columns);
  }
}
