package org.nimbench.store;

import java.time.Instant;

/**
 * What is left of an import whose records were purged, beside its line among the batches.
 *
 * @param batch the import
 * @param purgedAt when
 * @param why as the analyst said
 * @param records records and totals that were removed
 * @param restored records and totals that have the values of an earlier import again
 * @param oldValues values of the import that had been revised since and were kept as old ones
 * @param quarantined rows kept back that were removed
 */
public record PurgeStub(
    long batch,
    Instant purgedAt,
    String why,
    long records,
    long restored,
    long oldValues,
    long quarantined) {}
