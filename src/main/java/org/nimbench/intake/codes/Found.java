package org.nimbench.intake.codes;

import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.OffenceTypes;

/**
 * What a code or label was found to mean.
 *
 * @param code the house's code; null where it is unmapped
 * @param category index into {@code OffenceTypes.all()}; −1 where it is unmapped
 * @param how by what it was found
 */
public record Found(@Nullable String code, int category, How how) {
  /** By what a category was found. */
  public enum How {
    /** By its code. */
    CODE,
    /** By its exact label. */
    LABEL,
    /** By what the analyst decided for the supplier. */
    DECIDED,
    /** Not at all: it is counted as unmapped. */
    NONE
  }

  static final Found UNMAPPED = new Found(null, -1, How.NONE);

  static Found of(int category, How how) {
    return new Found(OffenceTypes.all().get(category).code(), category, how);
  }

  /** Whether no table knows it. */
  public boolean isUnmapped() {
    return category < 0;
  }
}
