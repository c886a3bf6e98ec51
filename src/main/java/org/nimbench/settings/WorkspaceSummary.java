package org.nimbench.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What a workspace held when it was looked at last, so that the start screen can say what is due
 * without opening it.
 *
 * @param looked when it was looked at
 * @param asAt the as-at date of its newest data; null where it holds none
 * @param newest the newest month that police crime covers; null where there is none
 * @param stale figures whose data changed since
 * @param unfinished products that are not complete
 * @param typed sections with words that were typed and never stored
 * @param review the first day by which a subject profile is to be reviewed; null where there is
 *     none
 * @param backup when its newest backup was made; null where there is none
 * @param bytes its size
 */
public record WorkspaceSummary(
    Instant looked,
    @Nullable LocalDate asAt,
    @Nullable YearMonth newest,
    int stale,
    int unfinished,
    int typed,
    @Nullable LocalDate review,
    @Nullable Instant backup,
    long bytes) {}
