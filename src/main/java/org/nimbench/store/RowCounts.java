package org.nimbench.store;

/**
 * What became of the rows of one import. Nothing is lost: {@code read = stored + duplicate +
 * revised + quarantined}.
 *
 * @param read rows read
 * @param stored rows that are new
 * @param duplicate rows that the workspace or the file itself already had
 * @param revised rows that gave a stored record new values
 * @param withdrawn stored records that the newer file lacks; no part of {@code read}
 * @param quarantined rows kept back
 * @param notLocated rows read, quarantined ones aside, that have no coordinates
 * @param unmapped rows read, quarantined ones aside, whose type the code table does not know
 */
public record RowCounts(
    long read,
    long stored,
    long duplicate,
    long revised,
    long withdrawn,
    long quarantined,
    long notLocated,
    long unmapped) {

  /** Whether the four fates add up to what was read. */
  public boolean addsUp() {
    return read == stored + duplicate + revised + quarantined;
  }

  /** Whether the import changed any record. */
  public boolean changedRecords(boolean withdrawalsTookEffect) {
    return stored > 0 || revised > 0 || (withdrawalsTookEffect && withdrawn > 0);
  }
}
