package org.nimbench.products.release;

import java.time.LocalDate;
import java.util.List;
import org.nimbench.disclosure.release.Judged;
import org.nimbench.disclosure.release.ReleaseClass;
import org.nimbench.disclosure.release.ReleaseControl;
import org.nimbench.disclosure.release.ReleaseRules;
import org.nimbench.store.Transaction;
import org.nimbench.store.Workspace;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.work.Progress;

/**
 * The records behind a figure, counted, without the small counts that partners may not see.
 *
 * @param table the counts
 * @param judged the verdicts on them, and what the ledger keeps
 * @param rules what was applied
 */
public record PartnerRows(Result.Table table, Judged judged, ReleaseRules rules) {

  /**
   * A table of counts under the rules for partners, held against what they know.
   *
   * @param product whose figure it is
   * @param rows evidence of the method {@code count}; of its stamp nothing leaves
   * @throws org.nimbench.kernel.ProblemException (not computable) if it is of another
   */
  public static PartnerRows of(
      Workspace workspace, String product, Evidence rows, LocalDate day, Progress progress) {
    ReleaseTables tables = new ReleaseTables(workspace, ReleaseClass.PARTNER, progress);
    Figure figure = tables.figures(List.of(rows)).get(0).withStamp(StampCells.NONE);
    String id = ReleaseLedger.next(workspace, product + "/rows-of-" + rows.id());
    Judged judged =
        ReleaseControl.judge(
            tables.draft(id, day, List.of(figure)), tables.before(), tables.rules(), progress);
    Result.Table table = (Result.Table) rows.result();
    Result.Table guarded =
        figure.isWhole(judged)
            ? table
            : (Result.Table) Guarded.table(figure, table, judged).result();
    return new PartnerRows(guarded, judged, tables.rules());
  }

  /** Keeps in a transaction that they left, for the next release is held against them. */
  public void keep(Transaction transaction) {
    ReleaseLedger.keep(transaction, judged, rules);
  }
}
