package org.nimbench.supply;

import java.time.LocalDate;
import org.nimbench.kernel.SetKey;

/**
 * An authority's statement that it does not hold a set: the regulations ask only for what is held
 * already.
 *
 * @param set the set
 * @param authority its name
 * @param span the days whose records it does not hold
 * @param statedOn the day it said so
 * @param why in its words; empty where it gave no reason
 */
public record NotHeld(
    SetKey set, String authority, Validity span, LocalDate statedOn, String why) {}
