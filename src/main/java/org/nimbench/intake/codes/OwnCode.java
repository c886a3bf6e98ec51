package org.nimbench.intake.codes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.SetKey;

/**
 * A code that a workspace adds, or to which it gives another meaning than the program does.
 *
 * @param set the set whose records carry it
 * @param code as suppliers write it; may be empty where the label says enough
 * @param label its words; may be empty where the code says enough
 * @param as the code of the house's category it counts as
 * @param from first day it has this meaning; null for always
 * @param to last day it has this meaning; null for still
 */
public record OwnCode(
    SetKey set,
    String code,
    String label,
    String as,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {}
