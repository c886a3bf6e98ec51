package org.nimbench.store;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What imports left behind beside their records: rows kept back, words no table knows, files that
 * were refused, and what was purged. Any thread may call.
 */
public final class ImportLedger {
  private final Database database;

  ImportLedger(Database database) {
    this.database = database;
  }

  /** The rows kept back by one import, or by all of them where {@code batch} is null. */
  public List<QuarantinedRow> quarantine(@Nullable Long batch) {
    return database.read(c -> BatchTable.quarantine(c, batch));
  }

  /** How the files of an import were read, by name: a mapping as JSON each. */
  public Map<String, String> mappings(long batch) {
    return database.read(c -> BatchTable.mappings(c, batch));
  }

  /** Categories no code table knows, by one import or by all where {@code batch} is null. */
  public List<UnmappedWord> unmapped(@Nullable Long batch) {
    return database.read(c -> BatchTable.unmapped(c, batch));
  }

  /** The files that were refused, oldest first. */
  public List<Refusal> refusals() {
    return database.read(RefusalTable::all);
  }

  /**
   * The revision of its set that each import made, by number of the import; one that changed no
   * record made none.
   */
  public Map<Long, Long> revisions() {
    return database.read(AuditTrail::importRevisions);
  }

  /** What is left of imports whose records were purged, in order of their numbers. */
  public List<PurgeStub> purges() {
    return database.read(PurgeTable::all);
  }
}
