package org.nimbench.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/**
 * Stores one import, file by file, inside a transaction. It decides nothing: which rows are new,
 * the same or revised is told to it.
 */
public final class BatchWriter {
  private final Transaction transaction;
  private final Connection connection;
  private final BatchHeader header;
  private final Instant now;
  private final int set;
  private final long batch;
  private final Vocabulary words;
  private final Envelope extent = new Envelope();
  private final IncidentRevision revision;
  private long file;
  private @Nullable IncidentInsert insert;

  BatchWriter(Transaction transaction, Connection connection, BatchHeader header, Instant now)
      throws SQLException {
    this.transaction = transaction;
    this.connection = connection;
    this.header = header;
    this.now = now;
    set = InformationSetTable.findOrAdd(connection, header.set());
    if (OffenceTypeTable.addMissing(connection)) {
      transaction.touch(Set.of(Revisions.CODES));
    }
    batch = Sql.number(connection, "SELECT max(batch_id) FROM batches") + 1;
    words = Vocabulary.of(connection);
    revision = new IncidentRevision(connection, batch);
    BatchRows.open(connection, batch, set, header, now);
  }

  /** The batch's number. */
  public long id() {
    return batch;
  }

  /** The rows that follow stand in this file. */
  public void beginFile(String name) {
    beginFile(name, null);
  }

  /**
   * The rows that follow stand in this file.
   *
   * @param mapping how it was read, as JSON; null where nobody asks
   */
  public void beginFile(String name, @Nullable String mapping) {
    transaction.run(
        c -> {
          endFile();
          file = Sql.number(c, "SELECT max(file_id) FROM batch_files") + 1;
          Sql.update(c, "INSERT INTO batch_files VALUES (?, ?, ?, ?)", file, batch, name, mapping);
          insert = new IncidentInsert(c, set, batch, file, words);
        });
  }

  /**
   * The live records of a supplier and month, those of earlier files of this batch among them.
   *
   * @param without imports whose records are left out
   */
  public StoredRows stored(String supplier, YearMonth month, Set<Long> without) {
    return transaction.call(
        c -> {
          open().flush();
          int number = words.suppliers().find(supplier);
          return StoredRowsQuery.run(c, set, number, BatchTable.monthNumber(month), without);
        });
  }

  /** Adds a record and returns its number. */
  public long add(IncidentRow row) {
    return transaction.call(c -> open().add(row));
  }

  /**
   * Gives a stored record the values of one just added, which goes; the old values are kept.
   *
   * @param stored the record that stays
   * @param fresh the record added for the incoming row
   */
  public void revise(long stored, long fresh) {
    transaction.run(
        c -> {
          open().flush();
          revision.revise(stored, fresh);
        });
  }

  /** Marks a record withdrawn: it stays and no longer counts. */
  public void withdraw(long record) {
    transaction.run(
        c -> Sql.update(c, "UPDATE incidents SET withdrawn = 1 WHERE rec_id = ?", record));
  }

  /** Keeps a row of the current file back. */
  public void quarantine(long line, String reason, String raw) {
    transaction.run(
        c ->
            Sql.update(
                c,
                "INSERT INTO quarantine (batch_id, file_id, line, reason, raw)"
                    + " VALUES (?, ?, ?, ?, ?)",
                batch,
                file,
                line,
                reason,
                raw));
  }

  /** Takes rows that an earlier import kept back off the list: they came again, put right. */
  public int clearQuarantined(long ofBatch, String ofFile, long line) {
    return transaction.call(
        c ->
            Sql.update(
                c,
                "UPDATE quarantine SET cleared_by = ?"
                    + " WHERE batch_id = ? AND line = ? AND cleared_by IS NULL AND file_id IN"
                    + " (SELECT file_id FROM batch_files WHERE batch_id = ? AND name = ?)",
                batch,
                ofBatch,
                line,
                ofBatch,
                ofFile));
  }

  /** Notes words that no code table knows, each with the records that have it. */
  public void unmapped(Map<String, Long> words) {
    transaction.run(
        c -> {
          for (Map.Entry<String, Long> word : words.entrySet()) {
            Sql.update(
                c, "INSERT INTO unmapped VALUES (?, ?, ?)", batch, word.getKey(), word.getValue());
          }
        });
  }

  /** Adds the total of a period, or compares it with the one that is there. */
  public AggregateFate add(AggregateRow row) {
    return transaction.call(c -> AggregateTable.put(c, set, batch, file, row));
  }

  /** Notes that this import covers a supplier's month. */
  public void cover(String supplier, YearMonth month) {
    transaction.run(
        c ->
            Sql.update(
                c,
                "INSERT OR IGNORE INTO coverage VALUES (?, ?, ?, ?)",
                set,
                supplier,
                BatchTable.monthNumber(month),
                batch));
  }

  /**
   * Ends the batch.
   *
   * @param supplier who sent it, as its rows say
   * @param counts what became of its rows
   * @param ledger the whole ledger as JSON
   * @param changed whether any record or the coverage changed: then the set's revision rises
   */
  public void finish(String supplier, RowCounts counts, String ledger, boolean changed) {
    if (!counts.addsUp()) {
      throw new IllegalStateException("The ledger does not add up: " + counts);
    }
    transaction.run(
        c -> {
          endFile();
          revision.close();
          BatchRows.close(c, batch, supplier, counts, ledger);
          if (!extent.isNull()) {
            ContentsTable.widen(c, "incidents", extent, now);
          }
          if (changed) {
            transaction.touch(Set.of(Revisions.ofSet(header.set())));
          }
        });
  }

  private void endFile() throws SQLException {
    if (insert != null) {
      insert.close();
      extent.expandToInclude(insert.extent());
      insert = null;
    }
  }

  private IncidentInsert open() {
    if (insert == null) {
      throw new IllegalStateException("No file was begun in " + connection);
    }
    return insert;
  }
}
