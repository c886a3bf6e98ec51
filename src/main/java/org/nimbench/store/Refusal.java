package org.nimbench.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.SetKey;

/**
 * A file that was refused: nothing of it is kept but this.
 *
 * @param id from 1
 * @param set the set it was meant for
 * @param name the names of the files
 * @param sha256 as of a batch
 * @param supplier who sent it; empty where not said
 * @param received the day it was received
 * @param refusedAt when
 * @param first the earliest month its rows seemed to cover; null where not known
 * @param last the latest
 * @param report why, as JSON, with masked examples
 */
public record Refusal(
    long id,
    SetKey set,
    String name,
    String sha256,
    String supplier,
    LocalDate received,
    Instant refusedAt,
    @Nullable YearMonth first,
    @Nullable YearMonth last,
    String report) {}
