package org.nimbench.store;

import java.time.LocalDate;
import java.time.YearMonth;
import org.nimbench.kernel.SetKey;

/**
 * A month that an import named or held a row of.
 *
 * @param set the information set
 * @param supplier whose month it is, such as {@code Surrey Police}
 * @param month the month
 * @param batch the import
 * @param received the day that import was received
 * @param openData whether the import was published open data
 */
public record CoveredMonth(
    SetKey set,
    String supplier,
    YearMonth month,
    long batch,
    LocalDate received,
    boolean openData) {}
