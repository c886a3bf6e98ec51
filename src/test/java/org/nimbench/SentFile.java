package org.nimbench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.BatchHeader;
import org.nimbench.store.BatchWriter;
import org.nimbench.store.RowCounts;
import org.nimbench.store.Workspace;

/** An import for tests that need records of a set and no file of them. */
public final class SentFile {
  private final SetKey set;
  private String supplier = "Council";
  private boolean openData;
  private List<YearMonth> months = List.of(SentRow.MAY);
  private long duplicates;

  private SentFile(SetKey set) {
    this.set = set;
  }

  /** An import of a set, from the council, of May 2025. */
  public static SentFile of(SetKey set) {
    return new SentFile(set);
  }

  /** The same from somebody else. */
  public SentFile from(String newSupplier) {
    supplier = newSupplier;
    return this;
  }

  /** The same as published open data. */
  public SentFile published() {
    openData = true;
    return this;
  }

  /** The same of other months. */
  public SentFile covering(YearMonth... newMonths) {
    months = List.of(newMonths);
    return this;
  }

  /** The same with rows that the workspace had already. */
  public SentFile repeating(long rows) {
    duplicates = rows;
    return this;
  }

  /** Stores the rows. */
  public void into(Workspace workspace, SentRow... rows) {
    into(workspace, List.of(rows));
  }

  /** Stores the rows. */
  public void into(Workspace workspace, List<SentRow> rows) {
    write(workspace, rows.size(), 0, batch -> rows.forEach(row -> batch.add(row.by(supplier))));
  }

  /** Stores other values of a record. */
  public void revising(Workspace workspace, long record, SentRow row) {
    write(workspace, 0, 1, batch -> batch.revise(record, batch.add(row.by(supplier))));
  }

  private interface Rows {
    void put(BatchWriter batch);
  }

  private void write(Workspace workspace, long stored, long revised, Rows rows) {
    long read = stored + revised + duplicates;
    RowCounts counts = new RowCounts(read, stored, duplicates, revised, 0, 0, 0, 0);
    String ledger =
        "{\"read\":%d,\"stored\":%d,\"duplicate\":%d,\"revised\":%d,\"quarantined\":0}"
            .formatted(read, stored, duplicates, revised);
    workspace.write(
        "import",
        transaction -> {
          BatchWriter batch =
              transaction.openBatch(
                  new BatchHeader(
                      set,
                      "f.csv",
                      "",
                      supplier,
                      "x",
                      openData,
                      LocalDate.of(2025, 7, 1),
                      "",
                      "trial"));
          batch.beginFile("f.csv");
          rows.put(batch);
          months.forEach(month -> batch.cover(supplier, month));
          batch.finish(supplier, counts, ledger, true);
          return true;
        });
  }
}
